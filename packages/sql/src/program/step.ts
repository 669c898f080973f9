import type { Magnitude } from './magnitude.js';
import type { Text } from '../text/text.js';

/**
 * Why a step may have no value. Its status is worked out only where it is shown or gathered: a value is NULL exactly
 * where the status is not 0.
 */
export type Missing =
  | { readonly kind: 'never' }
  | { readonly kind: 'always'; readonly status: number }
  /** The status stands in a column of its own. */
  | { readonly kind: 'column'; readonly of: Step }
  /** The first argument without value gives its status; otherwise the operation has no result, for `status`. */
  | { readonly kind: 'strict'; readonly args: readonly Step[]; readonly status: number | null }
  /** The first case whose condition holds decides. */
  | { readonly kind: 'cases'; readonly cases: readonly MissingCase[]; readonly otherwise: Step };

export interface MissingCase {
  readonly when: Text;
  readonly of: Step;
}

/** One column of a program. */
export interface Step {
  /** How later layers name it: a column, or the literal itself. */
  readonly column: string;
  /** The layer that computes it; -1 for literals, which are nowhere. */
  readonly layer: number;
  readonly text: Text;
  readonly magnitude: Magnitude;
  /** True when the value is its own decimal image. */
  readonly imaged: boolean;
  readonly missing: Missing;
  /** The value where it is known before any row is read. */
  readonly known?: number;
}

/** Whether a step has a value for every row. */
export function isAlways(step: Step): boolean {
  return step.missing.kind === 'never';
}
