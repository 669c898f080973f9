import { DEFAULT_SOURCES } from '../../indicator/formula/default-sources.js';
import type { AchievementPolicy } from '../../indicator/policy.js';
import { ours } from './ours.js';

/**
 * Regional governments: plain formulas, no cap. 396 of 828 published rows read exceed 100 and 59 exceed 120, so no cap
 * is the normal practice (ORG-CAP-09).
 */
export const PEMDA_UNCAPPED: AchievementPolicy = /* @__PURE__ */ Object.freeze({
  id: 'pemda-uncapped',
  title: { id: 'Pemerintah daerah, tanpa batas capaian', en: 'Regional governments, uncapped' },
  citation: DEFAULT_SOURCES.regionalPractice,
  confidence: 'high',
  from: '2014-12-01',
  cap: [],
  floor: [],
  rounding: /* @__PURE__ */ ours({ digits: 2, mode: 'half-away' }),
  zeroTarget: /* @__PURE__ */ ours('missing'),
  nothingRealised: /* @__PURE__ */ ours('figure'),
  negativeTarget: { value: 'mirrored', citation: DEFAULT_SOURCES.kmk127, confidence: 'default' },
  naturalMaximum: [],
  stabilisePoints: /* @__PURE__ */ ours(null),
} satisfies AchievementPolicy);
