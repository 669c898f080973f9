import { SOURCES } from '../../indicator/formula/sources.js';
import type { AchievementPolicy } from '../../indicator/policy.js';
import { ours } from './ours.js';

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
