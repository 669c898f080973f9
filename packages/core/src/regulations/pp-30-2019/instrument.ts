import type { Citation } from '../../issue.js';
import type { Confidence, Dated } from '../../regulation/dated.js';

/** PP 30/2019 on the appraisal of civil servants; parent of PermenPANRB 8/2021 and 6/2022. */
export const PP_30_2019 = {
  instrument: 'PP 30/2019',
  article: 'Pasal 41',
  url: 'https://www.pasal.id/peraturan/pp/pp-no-30-tahun-2019/koreksi/9019721',
} as const satisfies Citation;

/** What all its rules share. The first day is from recall. */
export const IN_FORCE = { from: '2019-04-26', date: 'period-end' } as const;

/** A number in force as long as the instrument. */
export function dated(
  value: number,
  confidence: Confidence,
  citation: Citation = PP_30_2019,
): readonly Dated<number>[] {
  return [{ from: IN_FORCE.from, value, citation, confidence }];
}
