import type { Locale } from '@takar/core';

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const ROMAN = ['I', 'II', 'III', 'IV'];
const PARTS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  id: { S: 'Semester', Q: 'Triwulan', W: 'Minggu' },
  en: { S: 'Semester', Q: 'Quarter', W: 'Week' },
};

/**
 * A period in words: `2026-Q1` is *Triwulan I 2026*. A text that is no period in normal form stays as it is.
 *
 * @example
 * periodWords('2026-03-07', 'id'); // '7 Maret 2026'
 */
export function periodWords(period: string, locale: Locale): string {
  const part = /^(\d{4})-([SQW])(\d{1,2})$/.exec(period);
  if (part !== null) {
    const [, year, kind = '', number] = part;
    const count = kind === 'W' ? Number(number) : (ROMAN[Number(number) - 1] ?? number);
    return `${PARTS[locale][kind]} ${count} ${year}`;
  }
  const date = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(period);
  if (date !== null) {
    const [, year, month, day] = date;
    const name = MONTHS[locale][Number(month) - 1];
    if (name !== undefined) return `${day === undefined ? '' : `${Number(day)} `}${name} ${year}`;
  }
  return period.replace('/', '–');
}
