import { reasonOf, statusOf, type MissingReason, type Reason } from './reason.js';

/**
 * The result of one calculation: a value, or no value and the reason why.
 * There is no third shape: a missing figure never becomes 0, 100 or the last branch of a rule.
 */
export type Outcome =
  { readonly value: number; readonly reason: null } | { readonly value: null; readonly reason: MissingReason };

/** An outcome that has a value. */
export function present(value: number): Outcome {
  return { value, reason: null };
}

/** An outcome without value. */
export function absent(reason: MissingReason): Outcome {
  return { value: null, reason };
}

/** Outcome of a column cell, from its value and status code. */
export function outcomeOf(value: number, status: number): Outcome {
  return status === 0 ? present(value) : absent(reasonOf(status) as MissingReason);
}

/** Status code of an outcome: 0 value, 1 not applicable, 2 and up reason codes. */
export function statusOfOutcome(outcome: Outcome): number {
  return statusOf((outcome.reason ?? 'value') satisfies Reason);
}
