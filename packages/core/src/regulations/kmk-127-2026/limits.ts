import { countLimit } from '../../scorecard/count-limit.js';
import { limitsRule, type LimitsVersion } from '../../scorecard/limits-rule.js';
import { IN_FORCE, KMK_127_2026_TEXT } from './instrument.js';

/** Most IKU of a unit, by the level of its head: UPK-One to UPK-Three. */
export const MOST_IKU_2026 = { one: 25, two: 20, three: 15 } as const;

/** ORG-NKO-01: 25 IKU for UPK-One, 20 for UPK-Two, 15 for UPK-Three. */
const VERSION_2026: LimitsVersion = {
  id: 'ORG-NKO-01',
  title: { id: 'Batas susunan IKU, KMK 127/2026', en: 'Limits on the structure of IKU, KMK 127/2026' },
  citation: KMK_127_2026_TEXT,
  from: IN_FORCE.from,
  most: MOST_IKU_2026,
};

/** The limits on the structure. */
export const LIMITS_2026 = /* @__PURE__ */ limitsRule(VERSION_2026);

/** The limit on the number of IKU alone. */
export const COUNT_2026 = /* @__PURE__ */ countLimit(VERSION_2026);
