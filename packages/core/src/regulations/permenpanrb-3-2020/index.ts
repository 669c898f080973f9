import type { Rule } from '../../regulation/rule.js';
import { BOX } from './box.js';
import { BOX_OF_NUMBER, BOX_OF_PREDICATE, LEVEL_OF_NUMBER, LEVEL_OF_PREDICATE } from './levels.js';
import { POTENTIAL_MODEL } from './potential.js';
import { RECOMMENDATION } from './recommendation.js';
import { SUCCESSION } from './succession.js';

/** Rules of PermenPANRB 3/2020 and its amendment 20/2025: box, recommendations, levels, succession. */
export const PERMENPANRB_3_2020: readonly Rule[] = [
  BOX,
  RECOMMENDATION,
  LEVEL_OF_PREDICATE,
  LEVEL_OF_NUMBER,
  BOX_OF_PREDICATE,
  BOX_OF_NUMBER,
  SUCCESSION,
  POTENTIAL_MODEL,
];
