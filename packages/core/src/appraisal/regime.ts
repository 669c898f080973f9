import type { Citation } from '../issue.js';
import type { LocalText } from '../locale/messages.js';
import { inForce } from '../regulation/changes.js';
import type { Confidence } from '../regulation/dated.js';
import type { CivilDate } from '../time/civil-date.js';

/** Key of a regime of individual appraisal. */
export type AppraisalRegimeId = 'pp-46-2011' | 'permenpanrb-8-2021' | 'permenpanrb-6-2022';

/** Which rules appraise the employees of a period. */
export interface AppraisalRegime {
  readonly id: AppraisalRegimeId;
  /** First and last day; in force still when the last is absent. */
  readonly from: CivilDate;
  readonly until?: CivilDate;
  readonly title: LocalText;
  /** Instruments that apply together. */
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
  /** Whether an appraisal has a figure (*nilai*); from 2022 on there are ratings and a predicate only. */
  readonly scored: boolean;
}

/** Regimes of individual appraisal, the earliest first. */
export const APPRAISAL_REGIMES: readonly AppraisalRegime[] = [
  {
    id: 'pp-46-2011',
    from: '2014-01-01',
    until: '2021-06-30',
    title: { id: 'PP 46/2011 dengan Perka BKN 1/2013', en: 'PP 46/2011 with Perka BKN 1/2013' },
    citations: [{ instrument: 'PP 46/2011' }, { instrument: 'Perka BKN 1/2013' }, { instrument: 'SE MenPANRB 3/2021' }],
    confidence: 'high',
    scored: true,
  },
  {
    id: 'permenpanrb-8-2021',
    from: '2021-07-01',
    until: '2021-12-31',
    title: { id: 'PP 30/2019 dengan PermenPANRB 8/2021', en: 'PP 30/2019 with PermenPANRB 8/2021' },
    citations: [{ instrument: 'PP 30/2019' }, { instrument: 'PermenPANRB 8/2021' }],
    confidence: 'high',
    scored: true,
  },
  {
    id: 'permenpanrb-6-2022',
    from: '2022-01-01',
    title: {
      id: 'PP 30/2019 dengan PermenPANRB 6/2022, sejak 2023 dengan SE MenPANRB 3/2023',
      en: 'PP 30/2019 with PermenPANRB 6/2022, from 2023 with SE MenPANRB 3/2023',
    },
    citations: [
      { instrument: 'PP 30/2019' },
      { instrument: 'PermenPANRB 6/2022' },
      { instrument: 'SE MenPANRB 3/2023' },
    ],
    confidence: 'high',
    scored: false,
  },
];

/**
 * The regime for a period, by its last day (`2019-12-31`); null before 2014. Teachers and other groups had a scale of their
 * own until 2022 (IND-AK-06).
 *
 * @example
 * appraisalRegime('2021-06-30')?.id; // 'pp-46-2011'
 */
export function appraisalRegime(periodEnd: CivilDate): AppraisalRegime | null {
  return APPRAISAL_REGIMES.find((regime) => inForce(regime, periodEnd)) ?? null;
}
