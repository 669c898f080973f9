import { civilDate, type CivilDate } from './civil-date.js';
import { isCivilDate } from './is-civil-date.js';
import { monthNumber } from './month-names.js';

/**
 * Reads a date as Indonesian exports write it: `1970-03-15`, `15-03-1970`, `15/3/1970`, `15 Maret 1970`, with or without a
 * time behind it. The day comes first; null for what is no date.
 */
export function readDate(text: string): CivilDate | null {
  const bare = text.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  if (isCivilDate(bare)) return bare;
  const [, day, month, year] = /^(\d{1,2})[-/. ]([\p{L}.]+|\d{1,2})[-/. ](\d{4})$/u.exec(bare) ?? [];
  if (year === undefined || month === undefined) return null;
  return civilDate(Number(year), monthNumber(month) ?? Number(month), Number(day));
}
