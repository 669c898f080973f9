import type { Rule } from '../../regulation/rule.js';
import { GOAL_VALUE, IKU_RAW_WEIGHT, IKU_WEIGHTS } from './iku-weight.js';
import { COUNT_2014, LIMITS_2014 } from './limits.js';
import { NKO_OF_FOUR, NKO_OF_LIST, NKO_OF_SOME, NKO_OF_WEIGHTS, PERSPECTIVE_VALUE } from './perspectives.js';

/** Rules of KMK 467/2014 and 300/2022: weights of IKU, perspectives, structural limits. */
export const KMK_467_2014: readonly Rule[] = [
  IKU_RAW_WEIGHT,
  IKU_WEIGHTS,
  GOAL_VALUE,
  NKO_OF_FOUR,
  NKO_OF_LIST,
  NKO_OF_SOME,
  NKO_OF_WEIGHTS,
  PERSPECTIVE_VALUE,
  LIMITS_2014,
  COUNT_2014,
];
