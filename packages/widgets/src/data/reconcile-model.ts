import type { Computation, Issue, Reconciliation } from '@takar/core';
import type { Basis } from '../view/explanation.js';

/** Published figures beside the rows that they were published for. */
export interface ReconcileModel {
  readonly computation: Computation;
  readonly reconciliation: Reconciliation;
  /** The policy with its version, for exports. */
  readonly basis: Basis;
  readonly faults: readonly Issue[];
}
