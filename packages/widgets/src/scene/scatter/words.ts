import type { Locale } from '@takar/core';
import type { BudgetFigure } from '@takar/core/budget';

/** Words of budget against performance alone. */
export interface ScatterWords {
  readonly title: string;
  readonly achievement: string;
  readonly absorption: string;
  readonly efficient: string;
  readonly notEfficient: string;
  readonly efficientLong: string;
  readonly notEfficientLong: string;
  readonly diagonal: string;
  readonly hundred: string;
  readonly several: string;
  readonly beyond: string;
  readonly notDrawn: (count: string) => string;
  /** Marks that lie too close to each other to be told apart. */
  readonly cluster: (count: string, names: readonly string[]) => string;
  readonly lacks: Readonly<Record<BudgetFigure, string>>;
  readonly provisional: string;
  readonly summary: (counts: ScatterCounts) => string;
  readonly columns: {
    readonly budget: string;
    readonly realised: string;
    readonly efficient: string;
    readonly efficiency: string;
    readonly reason: string;
  };
}

/** What a summary of marks says. */
export interface ScatterCounts {
  readonly drawn: string;
  readonly all: string;
  readonly what: string;
  readonly efficient: string;
  readonly notEfficient: string;
  /** `2 tanpa pagu`. */
  readonly missing: readonly string[];
}

/** What marks stand for, by language and kind. */
export const KINDS: Readonly<Record<Locale, Readonly<Record<'row' | 'unit', string>>>> = {
  id: { row: 'baris', unit: 'unit' },
  en: { row: 'rows', unit: 'units' },
};

/** Words of each language. Efficiency as in analyses under PermenPANRB 53/2014, by ORG-BUD-01. */
export const WORDS: Readonly<Record<Locale, ScatterWords>> = {
  id: {
    title: 'Anggaran dan kinerja',
    achievement: 'Capaian kinerja',
    absorption: 'Penyerapan anggaran',
    efficient: 'Efisien',
    notEfficient: 'Tidak efisien',
    efficientLong: 'efisien: capaian tidak di bawah penyerapan (C ≥ S)',
    notEfficientLong: 'tidak efisien: capaian di bawah penyerapan (C < S)',
    diagonal: 'C = S',
    hundred: 'garis 100%: target tercapai, pagu terserap penuh',
    several: 'beberapa tanda pada tempat yang hampir sama',
    beyond: 'di luar sumbu',
    notDrawn: (count) => `Tidak digambar (${count})`,
    cluster: (count, names) => `${count} tanda pada tempat yang hampir sama: ${names.join('; ')}`,
    lacks: {
      budget: 'tanpa pagu',
      realised: 'tanpa realisasi anggaran',
      absorption: 'penyerapan tidak dapat dihitung',
      achievement: 'tanpa capaian',
    },
    provisional: 'sementara',
    summary: ({ drawn, all, what, efficient, notEfficient, missing }) =>
      `${drawn} dari ${all} ${what} digambar: ${efficient} efisien (capaian tidak di bawah penyerapan), ${notEfficient} tidak efisien.${missing.length === 0 ? '' : ` Tidak digambar: ${missing.join(', ')}.`}`,
    columns: {
      budget: 'Pagu',
      realised: 'Realisasi anggaran',
      efficient: 'Efisiensi (C ≥ S)',
      efficiency: 'Efisiensi (%)',
      reason: 'Keterangan',
    },
  },
  en: {
    title: 'Budget and performance',
    achievement: 'Achievement',
    absorption: 'Budget absorption',
    efficient: 'Efficient',
    notEfficient: 'Not efficient',
    efficientLong: 'efficient: achievement not below absorption (C ≥ S)',
    notEfficientLong: 'not efficient: achievement below absorption (C < S)',
    diagonal: 'C = S',
    hundred: 'lines at 100%: target met, budget fully absorbed',
    several: 'several marks in nearly the same place',
    beyond: 'beyond the axis',
    notDrawn: (count) => `Not drawn (${count})`,
    cluster: (count, names) => `${count} marks in nearly the same place: ${names.join('; ')}`,
    lacks: {
      budget: 'no budget',
      realised: 'no realised budget',
      absorption: 'absorption cannot be computed',
      achievement: 'no achievement',
    },
    provisional: 'provisional',
    summary: ({ drawn, all, what, efficient, notEfficient, missing }) =>
      `${drawn} of ${all} ${what} are drawn: ${efficient} efficient (achievement not below absorption), ${notEfficient} not efficient.${missing.length === 0 ? '' : ` Not drawn: ${missing.join(', ')}.`}`,
    columns: {
      budget: 'Budget',
      realised: 'Realised budget',
      efficient: 'Efficiency (C ≥ S)',
      efficiency: 'Efficiency (%)',
      reason: 'Remark',
    },
  },
};
