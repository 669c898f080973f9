import type { Rule } from '../../regulation/rule.js';
import { CONSOLIDATIONS } from './consolidation.js';
import { OF_GRADE } from './grades.js';
import { LIMITED } from './limits.js';
import { MATCH_CLASS } from './match-class.js';
import { MISSING } from './missing-data.js';
import { NATURAL_MAXIMUM } from './natural-maximum.js';
import { NEGATIVE } from './negative-target.js';
import { RANGE, RANGE_OF_ENDS } from './range-target.js';
import { ROUNDED } from './rounding.js';
import { CONVERTED, STABILISED } from './scale-points.js';
import { ZERO } from './zero-target.js';

/** Computations on achievements as reports ask for them: limits, ranges, zero targets, grades, consolidation. */
export const ACHIEVEMENT_RULES: readonly Rule[] = [
  ...LIMITED,
  RANGE,
  RANGE_OF_ENDS,
  NEGATIVE,
  ZERO,
  MISSING,
  NATURAL_MAXIMUM,
  STABILISED,
  CONVERTED,
  ROUNDED,
  MATCH_CLASS,
  OF_GRADE,
  ...CONSOLIDATIONS,
];
