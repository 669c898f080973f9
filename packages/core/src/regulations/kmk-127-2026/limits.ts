import { limitsRule } from '../../scorecard/limits-rule.js';
import { IN_FORCE, KMK_127_2026_TEXT } from './instrument.js';

/** Most IKU of a unit, by the level of its head: UPK-One to UPK-Three. */
export const MOST_IKU_2026 = { one: 25, two: 20, three: 15 } as const;

/** ORG-NKO-01: 25 IKU for UPK-One, 20 for UPK-Two, 15 for UPK-Three. */
export const LIMITS_2026 = /* @__PURE__ */ limitsRule({
  id: 'ORG-NKO-01',
  title: { id: 'Batas susunan IKU, KMK 127/2026', en: 'Limits on the structure of IKU, KMK 127/2026' },
  citation: KMK_127_2026_TEXT,
  from: IN_FORCE.from,
  most: MOST_IKU_2026,
});
