import type { Rule } from '../../regulation/rule.js';
import { MERIT_AGENCIES, MERIT_CATEGORY } from './category.js';
import { MERIT_SCORE, MERIT_SCORE_OF_COLUMNS, MERIT_SCORE_OF_PERCENTS, MERIT_WEIGHTS } from './score.js';

/** Rules of the merit-system assessment until 2025. */
export const PERMENPANRB_40_2018: readonly Rule[] = [
  MERIT_SCORE,
  MERIT_SCORE_OF_COLUMNS,
  MERIT_SCORE_OF_PERCENTS,
  MERIT_WEIGHTS,
  MERIT_CATEGORY,
  MERIT_AGENCIES,
];
