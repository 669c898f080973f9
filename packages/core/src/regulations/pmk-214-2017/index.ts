import type { Rule } from '../../regulation/rule.js';
import { K, K_OF_MONTHS, P, P_OF_OUTPUTS } from './absorption.js';
import { E, E_OF_OUTPUTS, NE } from './efficiency.js';
import { IMPLEMENTATION_VALUE, MINISTRY_VALUE } from './implementation.js';
import { CK, CK_OF_OUTPUTS } from './output-achievement.js';

/** Rules of PMK 214/2017, and what it kept of PMK 249/2011. */
export const PMK_214_2017: readonly Rule[] = [
  IMPLEMENTATION_VALUE,
  P,
  P_OF_OUTPUTS,
  K,
  K_OF_MONTHS,
  CK,
  CK_OF_OUTPUTS,
  E,
  E_OF_OUTPUTS,
  NE,
  MINISTRY_VALUE,
];
