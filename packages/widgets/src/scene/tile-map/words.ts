import type { Locale } from '@takar/core';

/** Words of a map of squares alone. */
export interface TileMapWords {
  readonly title: string;
  /** Short signs of what is missing, by status, and what they stand for. */
  readonly codes: Readonly<Record<string, string>>;
  readonly other: string;
  readonly noData: string;
  readonly noDataCode: string;
  readonly provisional: string;
  readonly outside: (count: string) => string;
  readonly twice: (name: string) => string;
  readonly summary: (counts: TileCounts) => string;
  readonly columns: { readonly region: string; readonly code: string; readonly remark: string };
}

/** What a summary of squares says. */
export interface TileCounts {
  readonly withScore: string;
  readonly all: string;
  readonly period: string | null;
  /** `12 tinggi`, from the highest band. */
  readonly bands: readonly string[];
  readonly outside: string | null;
}

/** Words in both languages. */
export const WORDS: Readonly<Record<Locale, TileMapWords>> = {
  id: {
    title: 'Peta petak capaian',
    codes: { 'not-reported': 'BL', 'not-due': 'JT', 'not-released': 'BR', 'not-applicable': 'TB', unverified: 'BV' },
    other: '–',
    noData: 'tidak ada baris data',
    noDataCode: '·',
    provisional: 'nilai sementara: belum semua indikator dilaporkan',
    outside: (count) => `Tidak ada di peta (${count})`,
    twice: (name) => `petak ${name} sudah terisi`,
    summary: ({ withScore, all, period, bands, outside }) =>
      `${withScore} dari ${all} wilayah memiliki nilai${period === null ? '' : ` (${period})`}${bands.length === 0 ? '' : `: ${bands.join(', ')}`}.${outside === null ? '' : ` ${outside} unit tidak ada di peta.`}`,
    columns: { region: 'Wilayah', code: 'Kode', remark: 'Keterangan' },
  },
  en: {
    title: 'Tile map of achievement',
    codes: { 'not-reported': 'NR', 'not-due': 'ND', 'not-released': 'NL', 'not-applicable': 'NA', unverified: 'NV' },
    other: '–',
    noData: 'no rows of data',
    noDataCode: '·',
    provisional: 'provisional score: not all indicators are reported',
    outside: (count) => `Not on the map (${count})`,
    twice: (name) => `the tile of ${name} is taken`,
    summary: ({ withScore, all, period, bands, outside }) =>
      `${withScore} of ${all} regions have a score${period === null ? '' : ` (${period})`}${bands.length === 0 ? '' : `: ${bands.join(', ')}`}.${outside === null ? '' : ` ${outside} units are not on the map.`}`,
    columns: { region: 'Region', code: 'Code', remark: 'Remark' },
  },
};
