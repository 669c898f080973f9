import { ISSUES } from './en/issues.js';
import { NAMES } from './en/names.js';
import { NUMBERS } from './en/numbers.js';
import { OPERATORS } from './en/operators.js';
import { REASONS } from './en/reasons.js';
import type { Messages } from './messages.js';

/** Everything Takar says in English; official Indonesian terms stand beside where no English one is settled. */
export const EN: Messages = {
  locale: 'en',
  numbers: NUMBERS,
  issues: ISSUES,
  answers: { yes: 'yes', no: 'no' },
  reasons: REASONS,
  operators: OPERATORS,
  names: NAMES,
};
