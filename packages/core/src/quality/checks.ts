import type { Rule } from '../regulation/rule.js';
import { ACHIEVEMENT_COPIED } from './achievement-copied.js';
import { ACHIEVEMENT_EQUALS_REALISATION } from './achievement-equals-realisation.js';
import type { QualityCheck } from './check.js';
import { COPIED_FROM_LAST_YEAR } from './copied-from-last-year.js';
import { DUPLICATE_ROW } from './duplicate-row.js';
import { JUMP } from './jump.js';
import { POLARITY_CHANGED } from './polarity-changed.js';
import { POLARITY_FLIPPED } from './polarity-flipped.js';
import { POLARITY_SUSPECT } from './polarity-suspect.js';
import { QUARTERS_EQUAL } from './quarters-equal.js';
import { REALISATION_EQUALS_TARGET } from './realisation-equals-target.js';
import { REALISED_BEFORE_DUE } from './realised-before-due.js';
import { SPLIT_BY_FOUR } from './split-by-four.js';
import { TARGET_BELOW_LAST_RESULT } from './target-below-last-result.js';
import { TARGET_COPIED } from './target-copied.js';
import { TARGET_REPEATED } from './target-repeated.js';
import { YEAR_COPIED } from './year-copied.js';
import { YEAR_TO_DATE_FALLS } from './year-to-date-falls.js';
import { ZERO_FOR_NO_DATA } from './zero-for-no-data.js';

/** Every check of submitted figures, in the order of their ids. */
export const QUALITY_CHECKS: readonly QualityCheck[] = [
  COPIED_FROM_LAST_YEAR,
  ACHIEVEMENT_COPIED,
  YEAR_COPIED,
  TARGET_BELOW_LAST_RESULT,
  QUARTERS_EQUAL,
  JUMP,
  SPLIT_BY_FOUR,
  POLARITY_CHANGED,
  POLARITY_FLIPPED,
  POLARITY_SUSPECT,
  TARGET_COPIED,
  TARGET_REPEATED,
  REALISED_BEFORE_DUE,
  ZERO_FOR_NO_DATA,
  YEAR_TO_DATE_FALLS,
  ACHIEVEMENT_EQUALS_REALISATION,
  REALISATION_EQUALS_TARGET,
  DUPLICATE_ROW,
];

/** The conditions of the checks as rules. */
export const QUALITY_RULES: readonly Rule[] = QUALITY_CHECKS.map(({ rule }) => rule);
