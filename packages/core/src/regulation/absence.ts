import type { Input } from '../expression/evaluate.js';
import type { MissingReason } from '../outcome/reason.js';

/** Why an input that a procedure needs has no value; null where it has one. */
export function absenceOf(input: Input | undefined): MissingReason | null {
  if (input === undefined || input === null) return 'missing';
  return typeof input === 'object' ? (input.reason ?? 'missing') : null;
}
