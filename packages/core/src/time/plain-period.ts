import {
  dayPeriod,
  monthPeriod,
  quarterPeriod,
  semesterPeriod,
  yearPeriod,
  yearsPeriod,
  type Period,
} from './period.js';

const PLAIN = /^(\d{4})(?:\/(\d{4})|-(?:([SQ])(\d{1,2})|(\d{2})(?:-(\d{2}))?))?$/;
const MAKE = { S: semesterPeriod, Q: quarterPeriod };

/** The same as `normalPeriod` but for weeks, which few tables have: null for them. */
export function plainPeriod(text: string): Period | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const [, first, last, kind, part, month, day] = match;
  const year = Number(first);
  if (kind !== undefined) return MAKE[kind as keyof typeof MAKE](year, Number(part));
  if (last !== undefined) return yearsPeriod(year, Number(last));
  if (month === undefined) return yearPeriod(year);
  return day === undefined ? monthPeriod(year, Number(month)) : dayPeriod(year, Number(month), Number(day));
}
