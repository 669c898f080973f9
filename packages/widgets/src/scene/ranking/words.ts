import type { Locale } from '@takar/core';

/** Words of the ranking alone. */
export interface RankingWords {
  /** A unit in words. */
  readonly row: (said: RankingSaid) => string;
  readonly rank: (rank: string, of: number) => string;
  readonly noRank: string;
  readonly cohort: (name: string) => string;
  readonly noCohort: string;
  readonly provisional: string;
  /** How ranks come about: who has none, and how ties are ordered. */
  readonly rule: (ties: boolean) => string;
  readonly columns: {
    readonly rank: string;
    readonly score: string;
    readonly coverage: string;
    readonly cohort: string;
  };
  readonly summary: (counts: RankingCounts) => string;
}

/** What is said of one unit. */
export interface RankingSaid {
  readonly unit: string;
  readonly period: string | null;
  readonly rank: string;
  readonly figure: string;
  readonly band: string | null;
  readonly coverage: string;
}

/** What a summary of a ranking says. */
export interface RankingCounts {
  readonly units: number;
  readonly ranked: number;
  readonly cohorts: number;
  /** The first of each cohort, as `Dinas A 107,87%`. */
  readonly first: readonly string[];
}

const sentence = ({ unit, period, rank, figure, band, coverage }: RankingSaid, score: string): string =>
  [
    [unit, period].filter((part) => part !== null).join(', '),
    rank,
    [`${score} ${figure}`, band, coverage].filter((part) => part !== null).join(', '),
  ].join('. ');

/** Words of the ranking in both languages. */
export const WORDS: Readonly<Record<Locale, RankingWords>> = {
  id: {
    row: (said) => sentence(said, 'Nilai'),
    rank: (rank, of) => `Peringkat ${rank} dari ${of}`,
    noRank: 'Tanpa peringkat',
    cohort: (name) => `Kelompok ${name}`,
    noCohort: 'Tanpa kelompok',
    provisional: 'nilai sementara, tanpa peringkat',
    rule: (ties) =>
      `Peringkat hanya untuk unit yang seluruh indikatornya dilaporkan${ties ? '; nilai yang sama berbagi peringkat dan diurutkan menurut nama unit' : ''}.`,
    columns: { rank: 'Peringkat', score: 'Nilai', coverage: 'Cakupan', cohort: 'Kelompok' },
    summary: ({ units, ranked, cohorts, first }) =>
      `${ranked} dari ${units} unit memiliki peringkat${cohorts > 1 ? ` dalam ${cohorts} kelompok` : ''}${first.length === 0 ? '' : `; pertama: ${first.join('; ')}`}.`,
  },
  en: {
    row: (said) => sentence(said, 'Score'),
    rank: (rank, of) => `Rank ${rank} of ${of}`,
    noRank: 'No rank',
    cohort: (name) => `Cohort ${name}`,
    noCohort: 'No cohort',
    provisional: 'provisional score, no rank',
    rule: (ties) =>
      `Only units whose indicators are all reported have a rank${ties ? '; equal scores share a rank and stand in the order of their names' : ''}.`,
    columns: { rank: 'Rank', score: 'Score', coverage: 'Coverage', cohort: 'Cohort' },
    summary: ({ units, ranked, cohorts, first }) =>
      `${ranked} of ${units} units have a rank${cohorts > 1 ? ` in ${cohorts} cohorts` : ''}${first.length === 0 ? '' : `; first: ${first.join('; ')}`}.`,
  },
};
