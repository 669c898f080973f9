import type { Messages } from '../messages.js';
import { NAMES } from './names.js';
import { NUMBERS } from './numbers.js';
import { OPERATORS } from './operators.js';
import { REASONS } from './reasons.js';

/** What Takar says of formulas and figures in Indonesian, without the texts of issues. */
export const FORMULAS: Omit<Messages, 'issues'> = {
  locale: 'id',
  numbers: NUMBERS,
  answers: { yes: 'ya', no: 'tidak' },
  reasons: REASONS,
  operators: OPERATORS,
  names: NAMES,
};
