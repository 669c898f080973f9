import {
  dayPeriod,
  isYear,
  monthPeriod,
  quarterPeriod,
  semesterPeriod,
  yearPeriod,
  yearsPeriod,
  type Period,
} from './period.js';
import type { CivilDate } from './civil-date.js';
import { monthNumber } from './month-names.js';
import { normalPeriod } from './normal-period.js';
import { weekPeriod } from './week-period.js';

/** What helps to read a period. */
export interface PeriodOptions {
  /** Year of a period that names none, as `TW I`. */
  readonly year?: number | undefined;
}

type Make = (year: number, part: number) => Period | null;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const PARTS: readonly (readonly [words: string, make: Make])[] = [
  ['triwulan|triw|trw|tw|kuartal|quarter|qtr|q', quarterPeriod],
  ['semester|smstr|smt|sem|s', semesterPeriod],
  ['bulan|bln|month|m', monthPeriod],
  ['minggu|week|w', weekPeriod],
];

const PART_FIRST = PARTS.map(([words, make]) => {
  const pattern = new RegExp(`^(?:${words})(?: ke)? ?(\\d{1,2}|iv|i{1,3})(?: (\\d{4}))?$`);
  return [pattern, make] as const;
});

const YEAR_FIRST = PARTS.map(([words, make]) => {
  const pattern = new RegExp(`^(\\d{4}) ?(?:${words})(?: ke)? ?(\\d{1,2}|iv|i{1,3})$`);
  return [pattern, make] as const;
});

/**
 * Reads a period in its normal form or as Indonesian and English reports write it: `TW I 2026`, `Triwulan III Tahun
 * 2026`, `Maret 2026`, `Semester 1 2026`, `7 Maret 2026`, `2025-2029`. Null when the text names no period, or names a
 * part of a year and neither text nor options give the year.
 *
 * @example
 * parsePeriod('Triwulan III Tahun 2026')?.text; // '2026-Q3'
 * parsePeriod('TW1'); // null
 */
export function parsePeriod(text: string, options: PeriodOptions = {}): Period | null {
  const trimmed = text.trim();
  if (trimmed.length > 60) return null;
  return normalPeriod(trimmed) ?? digitsOnly(trimmed) ?? inWords(trimmed, options);
}

/** First day of the period that a text names; null when it names none. */
export function periodStart(text: string): CivilDate | null {
  return parsePeriod(text)?.start ?? null;
}

/** Last day of the period that a text names, the date that most rules go by; null when it names none. */
export function periodEnd(text: string): CivilDate | null {
  return parsePeriod(text)?.end ?? null;
}

/**
 * Calendar year (`2026`) that the period of a text lies in, the ISO year for weeks; null when it spans several years or
 * names no period.
 */
export function periodYear(text: string): string | null {
  const period = parsePeriod(text);
  return period === null || period.grain === 'years' ? null : period.text.slice(0, 4);
}

/** Other forms without words: years and months in both orders, dates in both orders, spans of years. */
function digitsOnly(text: string): Period | null {
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const [first = 0, second = 0, third = 0] = numbers;
  if (/^\d{4}\s*[-/–—]\s*\d{4}$/.test(text)) return yearsPeriod(first, second);
  if (/^\d{4}[-/.]\d{1,2}$/.test(text)) return monthPeriod(first, second);
  if (/^\d{1,2}[-/.]\d{4}$/.test(text)) return monthPeriod(second, first);
  if (/^\d{4}([-/.])\d{1,2}\1\d{1,2}$/.test(text)) return dayPeriod(first, second, third);
  // Indonesian order: day, month, year.
  if (/^\d{1,2}([-/.])\d{1,2}\1\d{4}$/.test(text)) return dayPeriod(third, second, first);
  return null;
}

function inWords(text: string, options: PeriodOptions): Period | null {
  const words = text
    .toLowerCase()
    .replace(/\bs[./]?\s*d\.?(?=\s)/g, ' sd ')
    .replace(/[-_/.,:()]+/g, ' ')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/\b(tahun|thn|th|ta|t a|anggaran|fy|year)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^\d{4}$/.test(words)) return yearPeriod(Number(words));
  const span = /^(\d{4}) (?:sd|sampai|sampai dengan|hingga|to) (\d{4})$/.exec(words);
  if (span) return yearsPeriod(Number(span[1]), Number(span[2]));
  return partOfYear(words, options) ?? namedMonth(words, options);
}

function partOfYear(words: string, options: PeriodOptions): Period | null {
  for (const [pattern, make] of PART_FIRST) {
    const match = pattern.exec(words);
    if (match) return made(make, match[2] === undefined ? options.year : Number(match[2]), match[1]);
  }
  for (const [pattern, make] of YEAR_FIRST) {
    const match = pattern.exec(words);
    if (match) return made(make, Number(match[1]), match[2]);
  }
  return null;
}

function made(make: Make, year: number | undefined, part: string | undefined): Period | null {
  if (year === undefined || part === undefined) return null;
  return make(year, ROMAN[part] ?? Number(part));
}

/** `maret 2026`, `2026 maret`, `7 maret 2026`, `march 7 2026`, `maret` with the year of the options. */
function namedMonth(words: string, options: PeriodOptions): Period | null {
  const parts = words.replace(/^(?:bulan|bln|tanggal|tgl) /, '').split(' ');
  const names = parts.filter((part) => monthNumber(part) !== undefined);
  const numbers = parts.filter((part) => /^\d+$/.test(part)).map(Number);
  if (names.length !== 1 || names.length + numbers.length !== parts.length) return null;
  const month = monthNumber(names[0] as string) as number;
  const years = numbers.filter(isYear);
  const days = numbers.filter((number) => !isYear(number));
  if (years.length > 1 || days.length > 1) return null;
  const year = years[0] ?? options.year;
  if (year === undefined) return null;
  return days[0] === undefined ? monthPeriod(year, month) : dayPeriod(year, month, days[0]);
}
