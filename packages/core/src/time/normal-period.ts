import {
  dayPeriod,
  monthPeriod,
  quarterPeriod,
  semesterPeriod,
  weekPeriod,
  yearPeriod,
  yearsPeriod,
  type Period,
} from './period.js';

const NORMAL = /^(\d{4})(?:\/(\d{4})|-(?:([SQW])(\d{1,2})|(\d{2})(?:-(\d{2}))?))?$/;
const MAKE = { S: semesterPeriod, Q: quarterPeriod, W: weekPeriod };

/**
 * Reads a period in its normal form alone, as tables hold it: `2026`, `2026-Q1`, `2026-03`. Null for every other text,
 * which takes `parsePeriod`.
 */
export function normalPeriod(text: string): Period | null {
  const match = NORMAL.exec(text);
  if (match === null) return null;
  const [, first, last, kind, part, month, day] = match;
  const year = Number(first);
  if (kind !== undefined) return MAKE[kind as keyof typeof MAKE](year, Number(part));
  if (last !== undefined) return yearsPeriod(year, Number(last));
  if (month === undefined) return yearPeriod(year);
  return day === undefined ? monthPeriod(year, Number(month)) : dayPeriod(year, Number(month), Number(day));
}
