import { civilDate, daysInMonth, pad, type CivilDate } from './civil-date.js';

/** Kinds of periods, longest first: several years (*Renstra*), year, semester, quarter (*triwulan*), month, week, day. */
export type PeriodGrain = 'years' | 'year' | 'semester' | 'quarter' | 'month' | 'week' | 'day';

/** A period of performance with its first and last day, both included. */
export interface Period {
  readonly grain: PeriodGrain;
  /** Normal form: `2025/2029`, `2026`, `2026-S1`, `2026-Q1`, `2026-03`, `2026-W05`, `2026-03-07`. */
  readonly text: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** Years that a four-digit number is taken for. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** True for whole numbers that can be a year of performance. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** A calendar year. Null when it is none that a report can have. */
export function yearPeriod(year: number): Period | null {
  return isYear(year) ? months('year', pad(year, 4), year, 1, 12) : null;
}

/** Several years, both included. */
export function yearsPeriod(first: number, last: number): Period | null {
  if (!isYear(first) || !isYear(last) || last <= first) return null;
  return {
    grain: 'years',
    text: `${pad(first, 4)}/${pad(last, 4)}`,
    start: `${pad(first, 4)}-01-01`,
    end: `${pad(last, 4)}-12-31`,
  };
}

/** A half year, 1 or 2. */
export function semesterPeriod(year: number, semester: number): Period | null {
  if (!isYear(year) || (semester !== 1 && semester !== 2)) return null;
  return months('semester', `${pad(year, 4)}-S${semester}`, year, semester * 6 - 5, semester * 6);
}

/** A quarter (*triwulan*), 1 to 4. */
export function quarterPeriod(year: number, quarter: number): Period | null {
  if (!isYear(year) || !(Number.isInteger(quarter) && quarter >= 1 && quarter <= 4)) return null;
  return months('quarter', `${pad(year, 4)}-Q${quarter}`, year, quarter * 3 - 2, quarter * 3);
}

/** A calendar month, 1 to 12. */
export function monthPeriod(year: number, month: number): Period | null {
  if (!isYear(year) || !(Number.isInteger(month) && month >= 1 && month <= 12)) return null;
  return months('month', `${pad(year, 4)}-${pad(month, 2)}`, year, month, month);
}

/** A single day. */
export function dayPeriod(year: number, month: number, day: number): Period | null {
  const date = isYear(year) ? civilDate(year, month, day) : null;
  return date === null ? null : { grain: 'day', text: date, start: date, end: date };
}

function months(grain: PeriodGrain, text: string, year: number, first: number, last: number): Period {
  return {
    grain,
    text,
    start: `${pad(year, 4)}-${pad(first, 2)}-01`,
    end: `${pad(year, 4)}-${pad(last, 2)}-${pad(daysInMonth(year, last), 2)}`,
  };
}

/** True when every day of `inner` is a day of `outer`. */
export function periodContains(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
