import type { Issue } from '@takar/core';
import type { Cascade, CascadeIssue, RollUp } from '@takar/core/cascade';
import type { Basis } from '../view/explanation.js';

/** A cascade with its figures and what its checks found. */
export interface CascadeModel {
  readonly cascade: Cascade;
  readonly rolled: RollUp;
  /** Findings of each node that has some. */
  readonly findings: ReadonlyMap<number, readonly CascadeIssue[]>;
  /** Findings that belong to no node, as how many more there are. */
  readonly others: readonly CascadeIssue[];
  /** The rule that figures of parents follow. */
  readonly basis: Basis;
  readonly faults: readonly Issue[];
}
