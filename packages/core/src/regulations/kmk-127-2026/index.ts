import type { Rule } from '../../regulation/rule.js';
import { COUNT_2026, LIMITS_2026 } from './limits.js';
import {
  ADDENDUM,
  COEFFICIENT,
  IKU_VALUE,
  K3_WEIGHTS,
  RESULTS_VALUE,
  RESULTS_VALUE_IN_FULL,
} from './organisation-value.js';
import { IKU_K3, IKU_QUALITY, QUALITY_OF_PAIR } from './quality.js';
import { TARGET_QUALITY_OF_CASE } from './target-case.js';
import { IKU_TARGET_QUALITY } from './target-quality.js';

/** Rules of KMK 127/2026: quality of IKU and targets, value of results, limits. Its predicate is a scale. */
export const KMK_127_2026: readonly Rule[] = [
  LIMITS_2026,
  COUNT_2026,
  IKU_QUALITY,
  QUALITY_OF_PAIR,
  IKU_TARGET_QUALITY,
  TARGET_QUALITY_OF_CASE,
  IKU_K3,
  COEFFICIENT,
  IKU_VALUE,
  K3_WEIGHTS,
  RESULTS_VALUE,
  RESULTS_VALUE_IN_FULL,
  ADDENDUM,
];
