import { ISSUES } from './id/issues.js';
import { NAMES } from './id/names.js';
import { NUMBERS } from './id/numbers.js';
import { OPERATORS } from './id/operators.js';
import { REASONS } from './id/reasons.js';
import type { Messages } from './messages.js';

/** Everything Takar says in Indonesian, with the official terms. */
export const ID: Messages = {
  locale: 'id',
  numbers: NUMBERS,
  issues: ISSUES,
  answers: { yes: 'ya', no: 'tidak' },
  reasons: REASONS,
  operators: OPERATORS,
  names: NAMES,
};
