import type { Citation } from '../../issue.js';
import type { Confidence, Dated } from '../../regulation/dated.js';

/** BKN regulation 3/2023, conversion of predicates to credit points under PermenPANRB 1/2023. */
export const BKN_3_2023 = {
  instrument: 'Peraturan BKN 3/2023',
  article: 'Lampiran',
  url: 'https://www.scribd.com/document/694983391',
} as const satisfies Citation;

/** PermenPANRB 1/2023 on functional posts. */
export const PERMENPANRB_1_2023_TEXT = {
  instrument: 'PermenPANRB 1/2023',
  article: 'angka kredit',
  url: 'https://inforegulasi.com/2023/07',
} as const satisfies Citation;

/** What all its rules share. The first day is from recall. */
export const IN_FORCE = { from: '2023-07-01', date: 'period-end' } as const;

/** A number in force as long as the instrument. */
export function dated(
  value: number,
  confidence: Confidence,
  citation: Citation = BKN_3_2023,
): readonly Dated<number>[] {
  return [{ from: IN_FORCE.from, value, citation, confidence }];
}
