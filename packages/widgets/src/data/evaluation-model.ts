import type { EvaluationSheet, EvidenceCounts, Issue, SheetScore } from '@takar/core';
import type { PredicateGap } from '@takar/core/evaluation';
import type { Basis } from '../view/explanation.js';

/** An evaluation sheet with what each layer of its answers comes to. */
export interface EvaluationModel {
  readonly sheet: EvaluationSheet;
  /** Rows that were read: criteria, and grades of subcomponents. */
  readonly count: number;
  /** The layer that counts. */
  readonly main: SheetScore;
  /** Every layer that answered, apart. */
  readonly scores: readonly SheetScore[];
  readonly gap: PredicateGap | null;
  /** Codes of the weakest subcomponents of the layer that counts. */
  readonly weakest: ReadonlySet<string>;
  /** Pieces of evidence handed in and asked for; null where the sheet says nothing of any. */
  readonly evidence: EvidenceCounts | null;
  /** The rule that its figures follow. */
  readonly basis: Basis;
  /** What is wrong with the sheet as a whole. */
  readonly faults: readonly Issue[];
}
