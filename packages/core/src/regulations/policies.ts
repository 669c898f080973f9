import type { AchievementPolicy, Choice } from '../indicator/policy.js';
import { SOURCES } from '../indicator/formula/sources.js';
import type { Dated } from '../regulation/dated.js';

/** Choices that no source settles: Takar's own, shown as such. */
const ours = <T>(value: T): Choice<T> => ({ value, citation: SOURCES.takar, confidence: 'default' });

const KMK_FROM = '2026-01-01';

const kmk = (value: number): readonly Dated<number>[] => [
  { from: KMK_FROM, value, citation: SOURCES.kmk127, confidence: 'medium' },
];

/**
 * Regional governments: plain formulas, no cap. 396 of 828 published rows read exceed 100 and 59 exceed 120, so no cap
 * is the normal practice (ORG-CAP-09).
 */
export const PEMDA_UNCAPPED: AchievementPolicy = /* @__PURE__ */ Object.freeze({
  id: 'pemda-uncapped',
  title: { id: 'Pemerintah daerah, tanpa batas capaian', en: 'Regional governments, uncapped' },
  citation: SOURCES.regionalPractice,
  confidence: 'high',
  from: '2014-12-01',
  cap: [],
  floor: [],
  rounding: /* @__PURE__ */ ours({ digits: 2, mode: 'half-away' }),
  zeroTarget: /* @__PURE__ */ ours('missing'),
  nothingRealised: /* @__PURE__ */ ours('figure'),
  negativeTarget: { value: 'mirrored', citation: SOURCES.kmk127, confidence: 'default' },
  naturalMaximum: [],
  stabilisePoints: /* @__PURE__ */ ours(null),
} satisfies AchievementPolicy);

/** Ministry of Finance: KMK 127/2026, achievement between 0 and 120. */
export const KEMENKEU_2026: AchievementPolicy = /* @__PURE__ */ Object.freeze({
  id: 'kemenkeu-2026',
  title: { id: 'Kementerian Keuangan, KMK 127/2026', en: 'Ministry of Finance, KMK 127/2026' },
  citation: SOURCES.kmk127,
  confidence: 'medium',
  from: KMK_FROM,
  cap: [{ from: KMK_FROM, value: 120, citation: SOURCES.kmk127, confidence: 'high' }],
  floor: /* @__PURE__ */ kmk(0),
  rounding: /* @__PURE__ */ ours({ digits: 2, mode: 'half-away' }),
  zeroTarget: { value: 'worst-value', citation: SOURCES.kmk127, confidence: 'medium' },
  nothingRealised: /* @__PURE__ */ ours('figure'),
  negativeTarget: { value: 'mirrored', citation: SOURCES.kmk127, confidence: 'medium' },
  naturalMaximum: /* @__PURE__ */ kmk(120),
  stabilisePoints: {
    value: [
      [0, 0],
      [90, 100],
      [100, 120],
    ],
    citation: SOURCES.kmk127,
    confidence: 'medium',
  },
} satisfies AchievementPolicy);

/** Statistics Indonesia (BPS): worksheet cap of 120; what was not realised is not assessed (ORG-CAP-14). */
export const BPS_2026: AchievementPolicy = /* @__PURE__ */ Object.freeze({
  id: 'bps-2026',
  title: { id: 'BPS, kertas kerja kinerja organisasi', en: 'Statistics Indonesia, performance worksheet' },
  citation: SOURCES.bpsPko,
  confidence: 'medium',
  from: '2026-01-01',
  cap: [{ from: '2026-01-01', value: 120, citation: SOURCES.bpsPko, confidence: 'medium' }],
  floor: [],
  rounding: /* @__PURE__ */ ours({ digits: 2, mode: 'half-away' }),
  zeroTarget: { value: 'cap-when-positive', citation: SOURCES.bpsPko, confidence: 'medium' },
  nothingRealised: { value: 'not-applicable', citation: SOURCES.bpsPko, confidence: 'medium' },
  negativeTarget: { value: 'mirrored', citation: SOURCES.kmk127, confidence: 'default' },
  naturalMaximum: [],
  stabilisePoints: /* @__PURE__ */ ours(null),
} satisfies AchievementPolicy);

/**
 * PermenPANRB 8/2021: achievement of SKP indicators, reused by organisations. Superseded for staff by
 * PermenPANRB 6/2022; its conversion to a value is ORG-CAP-15.
 */
export const SKP_2021: AchievementPolicy = /* @__PURE__ */ Object.freeze({
  id: 'skp-2021',
  title: { id: 'Capaian SKP, PermenPANRB 8/2021', en: 'SKP achievement, PermenPANRB 8/2021' },
  citation: SOURCES.permenpanrb8,
  confidence: 'medium',
  from: '2021-07-01',
  until: '2021-12-31',
  cap: [],
  floor: [],
  rounding: /* @__PURE__ */ ours({ digits: 2, mode: 'half-away' }),
  zeroTarget: /* @__PURE__ */ ours('missing'),
  nothingRealised: /* @__PURE__ */ ours('figure'),
  negativeTarget: { value: 'mirrored', citation: SOURCES.kmk127, confidence: 'default' },
  naturalMaximum: [],
  stabilisePoints: /* @__PURE__ */ ours(null),
} satisfies AchievementPolicy);
