import type { Period } from './period.js';
import { plainPeriod } from './plain-period.js';
import { weekPeriod } from './week-period.js';

const WEEK = /^(\d{4})-W(\d{1,2})$/;

/**
 * Reads a period in its normal form alone, as tables hold it: `2026`, `2026-Q1`, `2026-03`. Null for every other text,
 * which takes `parsePeriod`.
 */
export function normalPeriod(text: string): Period | null {
  const week = WEEK.exec(text);
  return week === null ? plainPeriod(text) : weekPeriod(Number(week[1]), Number(week[2]));
}
