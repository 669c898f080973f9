import type { Rule } from '../../regulation/rule.js';
import { ABSORPTION_OF_TYPE, ABSORPTION_VALUE } from './absorption.js';
import { BILLING, BILLING_OF_DAYS } from './billing.js';
import { UP_TUP, UP_TUP_OF_CARD } from './cash-advances.js';
import { CONTRACT, CONTRACT_CAPITAL, CONTRACT_DISTRIBUTION, CONTRACT_EARLY } from './contracts.js';
import { DISPENSATION, DISPENSATION_OF_RATE } from './dispensation.js';
import { OUTPUT, OUTPUT_OF_DAYS, OUTPUT_OF_SCORES } from './output.js';
import { IKPA, IKPA_OF_APPLICABLE } from './ikpa.js';
import {
  DEVIATION,
  DEVIATION_OF_MEAN,
  DEVIATION_OF_MONTH,
  DEVIATION_OF_TYPE,
  DEVIATION_OF_YEAR,
  REVISION,
  REVISION_OF_SEMESTER,
  REVISION_PAIR,
} from './planning.js';

/** Rules of PER-5/PB/2024: IKPA and the formulas of its indicators. Its categories are a scale. */
export const PER_5_PB_2024: readonly Rule[] = [
  IKPA,
  IKPA_OF_APPLICABLE,
  REVISION,
  REVISION_OF_SEMESTER,
  REVISION_PAIR,
  DEVIATION,
  DEVIATION_OF_MEAN,
  DEVIATION_OF_MONTH,
  DEVIATION_OF_TYPE,
  DEVIATION_OF_YEAR,
  ABSORPTION_OF_TYPE,
  ABSORPTION_VALUE,
  CONTRACT,
  CONTRACT_DISTRIBUTION,
  CONTRACT_EARLY,
  CONTRACT_CAPITAL,
  BILLING,
  BILLING_OF_DAYS,
  UP_TUP,
  UP_TUP_OF_CARD,
  OUTPUT,
  OUTPUT_OF_DAYS,
  OUTPUT_OF_SCORES,
  DISPENSATION,
  DISPENSATION_OF_RATE,
];
