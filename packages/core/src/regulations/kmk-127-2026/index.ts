import type { Rule } from '../../regulation/rule.js';
import { LIMITS_2026 } from './limits.js';
import {
  ADDENDUM,
  COEFFICIENT,
  IKU_VALUE,
  K3_WEIGHTS,
  RESULTS_VALUE,
  RESULTS_VALUE_IN_FULL,
} from './organisation-value.js';
import { IKU_K3, IKU_QUALITY } from './quality.js';
import { IKU_TARGET_QUALITY } from './target-quality.js';

/** Rules of KMK 127/2026: quality of IKU and targets, value of results, limits. Its predicate is a scale. */
export const KMK_127_2026: readonly Rule[] = [
  LIMITS_2026,
  IKU_QUALITY,
  IKU_TARGET_QUALITY,
  IKU_K3,
  COEFFICIENT,
  IKU_VALUE,
  K3_WEIGHTS,
  RESULTS_VALUE,
  RESULTS_VALUE_IN_FULL,
  ADDENDUM,
];
