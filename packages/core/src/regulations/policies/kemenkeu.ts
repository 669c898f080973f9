import { SOURCES } from '../../indicator/formula/sources.js';
import type { AchievementPolicy } from '../../indicator/policy.js';
import type { Dated } from '../../regulation/dated.js';
import { ours } from './ours.js';

const KMK_FROM = '2026-01-01';

const kmk = (value: number): readonly Dated<number>[] => [
  { from: KMK_FROM, value, citation: SOURCES.kmk127, confidence: 'medium' },
];

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
