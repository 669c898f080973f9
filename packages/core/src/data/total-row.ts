import { normalHeader } from './header-text.js';

const TOTALS: ReadonlySet<string> = new Set(
  ['jumlah', 'total', 'rata rata', 'rerata', 'average', 'mean', 'sub total', 'subtotal', 'grand total', 'sum'].flatMap(
    (word) => [
      word,
      ...[
        'total',
        'capaian',
        'nilai',
        'skor',
        'bobot',
        'keseluruhan',
        'kinerja',
        'capaian kinerja',
        'nilai capaian',
        'umum',
      ].map((what) => `${word} ${what}`),
      `${word} capaian indikator`,
      `${word} capaian sasaran`,
      `${word} capaian opd`,
      `${word} persentase capaian`,
    ],
  ),
);

/** First letters of the words above, in both cases: a cheap no for nearly every row. */
const FIRST_LETTERS = 'jtrasgmJTRASGM';

/**
 * True for the label of a total or mean below a table: `Jumlah`, `Total`, `Rata-rata Capaian`. Only the whole text counts:
 * *Rata-rata lama sekolah* and *Total fertility rate* are indicators.
 */
export function isTotalLabel(text: string): boolean {
  const label = text.trimStart();
  if (label.length > 60 || !FIRST_LETTERS.includes(label.charAt(0)) || label === '') return false;
  return TOTALS.has(normalHeader(label));
}
