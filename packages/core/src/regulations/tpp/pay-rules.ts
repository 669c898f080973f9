import type { PayRules } from '../../allowance/pay-rules.js';
import { ACTING } from './acting.js';
import { BASIC_TPP } from './basic.js';
import { CRITERIA_TPP } from './criteria.js';
import { DISCIPLINE } from './discipline.js';
import { TPP_PAID } from './payment.js';

/** Rules of a payroll of additional income in their national or default form; regions overlay them. */
export const TPP_PAY: PayRules = {
  basic: BASIC_TPP,
  criteria: CRITERIA_TPP,
  discipline: DISCIPLINE,
  paid: TPP_PAID,
  acting: ACTING,
};
