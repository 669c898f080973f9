import type { Rule } from '../../regulation/rule.js';
import { GAP, JOB_PERSON_MATCH, MATCH_OF_COMPETENCES, TOTAL_GAP } from './match.js';
import { MATCH_CATEGORY } from './scales.js';
import { HEALTH_TEST } from './technical-blend.js';

/** Rules of competence assessment: match, categories, gaps, tests. */
export const PERBAN_BKN_26_2019: readonly Rule[] = [
  JOB_PERSON_MATCH,
  MATCH_OF_COMPETENCES,
  MATCH_CATEGORY,
  GAP,
  TOTAL_GAP,
  HEALTH_TEST,
];
