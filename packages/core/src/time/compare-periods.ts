import type { Period } from './period.js';

/** Order in time: by last day, then the shorter period first, so that a year comes after its fourth quarter. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  if (a.start !== b.start) return a.start > b.start ? -1 : 1;
  return 0;
}
