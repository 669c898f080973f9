import type { Locale } from '@takar/core';

/** Words of the scorecard alone. */
export interface ScorecardWords {
  /** A card in words: the latest row, and the achievement of each period. */
  readonly card: (row: string, course: readonly string[]) => string;
  /** One period of the course. */
  readonly point: (period: string, figure: string) => string;
  /** A period without achievement. */
  readonly none: (period: string, why: string) => string;
  /** A period for which the indicator has no row. */
  readonly noRow: string;
  readonly targetLine: string;
  readonly gap: string;
  readonly course: string;
}

/** Words of the scorecard in both languages. */
export const WORDS: Readonly<Record<Locale, ScorecardWords>> = {
  id: {
    card: (row, course) => (course.length < 2 ? row : `${row}. Perkembangan capaian: ${course.join('; ')}`),
    point: (period, figure) => `${period} ${figure}`,
    none: (period, why) => `${period} tanpa angka (${why})`,
    noRow: 'tidak ada baris',
    targetLine: 'garis target (100%)',
    gap: 'periode tanpa angka: garis terputus',
    course: 'capaian tiap periode',
  },
  en: {
    card: (row, course) => (course.length < 2 ? row : `${row}. Course of the achievement: ${course.join('; ')}`),
    point: (period, figure) => `${period} ${figure}`,
    none: (period, why) => `${period} no figure (${why})`,
    noRow: 'no row',
    targetLine: 'line of the target (100%)',
    gap: 'period without figure: the line breaks',
    course: 'achievement by period',
  },
};
