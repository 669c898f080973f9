import type { Citation } from '../../issue.js';
import type { Confidence, Dated } from '../../regulation/dated.js';

/** PermenPANRB 6/2022 on the performance management of ASN employees. */
export const PERMENPANRB_6_2022_TEXT = {
  instrument: 'PermenPANRB 6/2022',
  article: 'Lampiran',
  url: 'https://id.scribd.com/presentation/628206404',
} as const satisfies Citation;

/** SE MenPANRB 3/2023, signed 31 January 2023, on the stages of evaluation. */
export const SE_MENPANRB_3_2023 = {
  instrument: 'SE MenPANRB 3/2023',
  article: 'predikat organisasi dan pola distribusi',
  url: 'https://naikpangkat.com/se-terbaru-menpan-rb-tetapkan-3-tahap-evaluasi-kinerja-asn-harus-lebih-waspada/3',
} as const satisfies Citation;

/** What the rules of PermenPANRB 6/2022 share: periods from 2022 on; no successor was found. */
export const IN_FORCE = { from: '2022-01-01', date: 'period-end' } as const;

/** What the rules of SE MenPANRB 3/2023 share. */
export const IN_FORCE_SE = { from: '2023-01-31', date: 'period-end' } as const;

/** A number of SE MenPANRB 3/2023. */
export function dated(value: number, confidence: Confidence): readonly Dated<number>[] {
  return [{ from: IN_FORCE_SE.from, value, citation: SE_MENPANRB_3_2023, confidence }];
}
