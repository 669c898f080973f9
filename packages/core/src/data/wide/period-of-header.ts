import { monthNumber } from '../../time/month-names.js';
import { normalHeader } from '../header-text.js';

/** Kinds of columns that a period is spread over; also the headers under which the long table has them. */
export type WideKind = 'semester' | 'triwulan' | 'bulan' | 'tahun';

/** A header that names a period: which, and what is left of the header, as `target`. */
export interface PeriodHeader {
  readonly kind: WideKind;
  /** Quarter 1 to 4, semester 1 or 2, month 1 to 12, or a year. */
  readonly number: number;
  /** Normal form without the period; empty where the header says nothing else. */
  readonly rest: string;
}

const KINDS: Readonly<Record<string, WideKind>> = {
  tw: 'triwulan',
  triwulan: 'triwulan',
  q: 'triwulan',
  quarter: 'triwulan',
  smt: 'semester',
  semester: 'semester',
  bln: 'bulan',
  bulan: 'bulan',
  month: 'bulan',
};
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const MOST: Readonly<Record<WideKind, number>> = { semester: 2, triwulan: 4, bulan: 12, tahun: 2199 };

const NUMBERED = /(?:^|\s)(tw|triwulan|q|quarter|smt|semester|bln|bulan|month) ?(\d{1,2}|iv|i{1,3})(?=\s|$)/;
const YEAR = /(?:^|\s)((?:19|20)\d\d)(?=\s|$)/;

/** The period that a header names; null where it names none, or names something else that looks like one. */
export function periodOfHeader(header: string): PeriodHeader | null {
  // `target2025` and `tw1` are two words each.
  const normal = normalHeader(header).replace(/([a-z])(\d)/g, '$1 $2');
  const numbered = NUMBERED.exec(normal);
  if (numbered !== null) {
    const [text, word = '', written = ''] = numbered;
    const kind = KINDS[word] as WideKind;
    const number = ROMAN[written] ?? Number(written);
    return number >= 1 && number <= MOST[kind] ? { kind, number, rest: without(normal, text) } : null;
  }
  for (const word of normal.split(' ')) {
    const month = monthNumber(word);
    if (month !== undefined) return { kind: 'bulan', number: month, rest: without(normal, word) };
  }
  const year = YEAR.exec(normal);
  return year === null ? null : { kind: 'tahun', number: Number(year[1]), rest: without(normal, year[0]) };
}

function without(normal: string, text: string): string {
  return normal
    .replace(text, ' ')
    .replace(/(?:^|\s)(?:tahun|thn|th|ta|year|bulan|bln|tg)(?=\s|$)/g, (word) =>
      word.trim() === 'tg' ? ' target' : ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}
