import type { Locale } from '@takar/core';

/** Words of the heat map alone. */
export interface HeatmapWords {
  /** A cell in words. */
  readonly cell: (row: string, period: string, said: readonly string[]) => string;
  /** A row in words, where cells are too many to be visited one by one. */
  readonly row: (name: string, cells: readonly string[]) => string;
  readonly noRow: string;
  /** Short signs of what is missing, by status, and what they stand for. */
  readonly codes: Readonly<Record<string, string>>;
  readonly other: string;
  readonly provisional: string;
  readonly rows: Readonly<Record<'unit' | 'indicator', string>>;
  readonly summary: (counts: HeatmapCounts) => string;
  readonly latest: (shown: number, all: number) => string;
}

/** What a summary of cells says. */
export interface HeatmapCounts {
  readonly rows: string;
  readonly periods: number;
  readonly cells: number;
  readonly computed: number;
  /** Cells of each band that has some, from the highest: `12 sangat tinggi`. */
  readonly bands: readonly string[];
}

/** Words of the heat map in both languages. */
export const WORDS: Readonly<Record<Locale, HeatmapWords>> = {
  id: {
    cell: (row, period, said) => `${row}, ${period}. ${said.join(', ')}`,
    row: (name, cells) => `${name}. ${cells.join('; ')}`,
    noRow: 'tidak ada baris',
    codes: {
      'not-reported': 'BL',
      'not-due': 'JT',
      'not-released': 'BR',
      'not-applicable': 'TB',
      unverified: 'BV',
    },
    other: '–',
    provisional: 'nilai sementara: belum semua indikator dilaporkan',
    rows: { unit: 'unit', indicator: 'indikator' },
    summary: ({ rows, periods, cells, computed, bands }) =>
      `${rows}, ${periods} periode: ${computed} dari ${cells} kotak memiliki capaian${bands.length === 0 ? '' : ` (${bands.join(', ')})`}.`,
    latest: (shown, all) => `Ditampilkan ${shown} periode terakhir dari ${all}.`,
  },
  en: {
    cell: (row, period, said) => `${row}, ${period}. ${said.join(', ')}`,
    row: (name, cells) => `${name}. ${cells.join('; ')}`,
    noRow: 'no row',
    codes: {
      'not-reported': 'NR',
      'not-due': 'ND',
      'not-released': 'NL',
      'not-applicable': 'NA',
      unverified: 'NV',
    },
    other: '–',
    provisional: 'provisional score: not all indicators are reported',
    rows: { unit: 'units', indicator: 'indicators' },
    summary: ({ rows, periods, cells, computed, bands }) =>
      `${rows}, ${periods} periods: ${computed} of ${cells} cells have an achievement${bands.length === 0 ? '' : ` (${bands.join(', ')})`}.`,
    latest: (shown, all) => `The last ${shown} of ${all} periods are shown.`,
  },
};
