import type { NumberColumn } from './column.js';
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

/** Outcome of a cell of a column. */
export function outcomeAt({ values, status }: NumberColumn, row: number): Outcome {
  const code = status[row] as number;
  return code === 0 ? present(values[row] as number) : absent(reasonOf(code) as MissingReason);
}

/** Status code of an outcome: 0 value, 1 not applicable, 2 and up reason codes. */
export function statusOfOutcome(outcome: Outcome): number {
  return statusOf((outcome.reason ?? 'value') satisfies Reason);
}
