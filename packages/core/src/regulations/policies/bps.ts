import { SOURCES } from '../../indicator/formula/sources.js';
import type { AchievementPolicy } from '../../indicator/policy.js';
import { ours } from './ours.js';

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
