import type { Citation } from '../../issue.js';
import type { Dated } from '../../regulation/dated.js';

/** PMK 214/PMK.02/2017 and its predecessor of 2011 on evaluating the performance of budgets. */
export const PMK_214_2017_TEXT = {
  instrument: 'PMK 214/PMK.02/2017',
  article: 'Lampiran, pengukuran aspek implementasi',
  url: 'https://123dok.com/document/q5oxr03z',
} as const satisfies Citation;

/** Budget years that both decrees were used for; weights and components are the same, efficiency differs. */
export const BOTH_DECREES = { from: '2012-01-01', until: '2020-12-31', date: 'period-end' } as const;

/** Budget years of the decree of 2017. */
export const IN_FORCE = { from: '2018-01-01', until: '2020-12-31', date: 'period-end' } as const;

/** What a reader of the dates must know. */
export const YEARS_NOTE = {
  id: 'Tanggal adalah tahun anggaran yang dinilai; hari mulai berlaku peraturan belum terbaca.',
  en: 'Dates are the budget years evaluated; the days on which the decrees came into force were not read.',
} as const;

/** A value that both decrees are recalled to have. */
export const recalled = (
  value: number,
  confidence: Dated<number>['confidence'] = 'medium',
): readonly Dated<number>[] => [
  { from: BOTH_DECREES.from, until: BOTH_DECREES.until, value, citation: PMK_214_2017_TEXT, confidence },
];
