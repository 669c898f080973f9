import type { Locale } from '@takar/core';
import { periodWords } from './period-words.js';

const ROMAN = ['I', 'II', 'III', 'IV'];

/**
 * A period for the head of a narrow column: the part of the year, and the year apart; null where the period is a year or
 * no part of one.
 *
 * @example
 * periodShort('2026-Q1', 'id'); // { part: 'TW I', year: '2026' }
 */
export function periodShort(period: string, locale: Locale): { readonly part: string; readonly year: string | null } {
  const part = /^(\d{4})-([SQW])(\d{1,2})$/.exec(period);
  if (part !== null) {
    const [, year = '', kind, number = ''] = part;
    if (kind === 'Q')
      return { part: locale === 'id' ? `TW ${ROMAN[Number(number) - 1] ?? number}` : `Q${number}`, year };
    return { part: `${kind === 'S' ? 'S' : locale === 'id' ? 'M' : 'W'}${Number(number)}`, year };
  }
  const month = /^(\d{4})-\d{2}$/.exec(period);
  if (month !== null) return { part: periodWords(period, locale).slice(0, 3), year: month[1] ?? null };
  return { part: periodWords(period, locale), year: null };
}
