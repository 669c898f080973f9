import type { Citation } from '../../issue.js';
import type { Confidence, Dated } from '../../regulation/dated.js';

/** Perka BKN 1/2013, technical guide of PP 46/2011 on the appraisal of civil servants. */
export const PERKA_BKN_1_2013_TEXT = {
  instrument: 'Perka BKN 1/2013',
  article: 'Lampiran, tata cara penilaian SKP',
} as const satisfies Citation;

/** PP 46/2011, the regulation it implements. */
export const PP_46_2011 = { instrument: 'PP 46/2011' } as const satisfies Citation;

/** What all its rules share: first used for 2014, last for the first half of 2021. */
export const IN_FORCE = { from: '2014-01-01', until: '2021-06-30', date: 'period-end' } as const;

/** A number in force as long as the instrument. */
export function dated(
  value: number,
  confidence: Confidence,
  citation: Citation = PERKA_BKN_1_2013_TEXT,
): readonly Dated<number>[] {
  return [{ from: IN_FORCE.from, value, citation, confidence }];
}
