import type { Rule } from '../../regulation/rule.js';
import { AXES, PERFORMANCE_AXIS, POTENTIAL_AXIS } from './axes.js';
import { TALENT_SCORE, TARGET_SCORE, TARGET_SCORE_OF_TALENT } from './talent-score.js';
import { AXIS_WEIGHTS } from './weights.js';

/** Rules of Kepka BKN 411/2025: axis scores, talent score and ranking figures. */
export const KEPKA_BKN_411_2025: readonly Rule[] = [
  AXES,
  PERFORMANCE_AXIS,
  POTENTIAL_AXIS,
  AXIS_WEIGHTS,
  TALENT_SCORE,
  TARGET_SCORE,
  TARGET_SCORE_OF_TALENT,
];
