import { FORMULAS } from './id/formulas.js';
import { ISSUES } from './id/issues.js';
import type { Messages } from './messages.js';

/** Everything Takar says in Indonesian, with the official terms. */
export const ID: Messages = { ...FORMULAS, issues: ISSUES };
