import type { CivilDate } from './civil-date.js';
import { dayNumber } from './day-number.js';

/** Day count of a date as text, `2026-03-07`. */
export function dayNumberOf(date: CivilDate): number {
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}
