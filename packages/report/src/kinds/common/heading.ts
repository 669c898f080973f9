import { normalPeriod, type Locale } from '@takar/core';
import { periodWords } from '@takar/widgets/pictures.js';
import type { About } from '../../about/about.js';
import type { Scope } from './scope.js';
import { COMMON_WORDS } from './words.js';

/** The agency of a document: what was said, else the only unit of the data, else a place to fill in. */
export function nameOfAgency({ agency, unit }: About, { units }: Pick<Scope, 'units'>, locale: Locale): string {
  const only = units.length === 1 ? (units[0]?.unit ?? null) : null;
  return agency ?? unit ?? only ?? COMMON_WORDS[locale].agency;
}

/** The year that a document is about: its period where that is a year, else the year the period lies in. */
export function yearOfDocument({ year }: About, period: string | null, locale: Locale): string {
  if (year !== null) return String(year);
  const read = period === null ? null : normalPeriod(period);
  return read === null ? COMMON_WORDS[locale].year : read.end.slice(0, 4);
}

/** A period in words; nothing where there is none. */
export function periodOf(period: string | null, locale: Locale): string {
  return period === null ? '' : periodWords(period, locale);
}
