import { countLimit } from '../../scorecard/count-limit.js';
import { limitsRule, type LimitsVersion } from '../../scorecard/limits-rule.js';
import { IN_FORCE, KMK_467_2014_TEXT } from './instrument.js';

/** ORG-NKO-01/2014: 25 IKU for echelon I, 20 for II and III, 10 elsewhere. */
const VERSION_2014: LimitsVersion = {
  id: 'ORG-NKO-01/2014',
  title: { id: 'Batas susunan IKU, KMK 467/2014', en: 'Limits on the structure of IKU, KMK 467/2014' },
  citation: KMK_467_2014_TEXT,
  from: IN_FORCE.from,
  until: IN_FORCE.until,
  most: { one: 25, two: 20, three: 20, other: 10 },
};

/** The limits on the structure. */
export const LIMITS_2014 = /* @__PURE__ */ limitsRule(VERSION_2014);

/** The limit on the number of IKU alone. */
export const COUNT_2014 = /* @__PURE__ */ countLimit(VERSION_2014);
