import type { Rule } from '../../regulation/rule.js';
import { PERSONNEL_NOTES } from './notes.js';
import { GRADE_ID, GRADE_OF_ID, POPULATION, RETIREMENT_AGE, STRUCTURAL_POSTS, TIER_OF_ECHELON } from './posts.js';
import { PERSONAL_RECORD } from './record.js';
import { RETIREMENT } from './retirement.js';

/** Rules of ranks, posts, retirement and the record of a person. */
export const PERSONNEL_RULES: readonly Rule[] = [
  GRADE_ID,
  GRADE_OF_ID,
  TIER_OF_ECHELON,
  STRUCTURAL_POSTS,
  POPULATION,
  RETIREMENT_AGE,
  RETIREMENT,
  PERSONAL_RECORD,
  ...PERSONNEL_NOTES,
];
