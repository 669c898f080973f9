import type { Issue, TableIssue } from '@takar/core';
import type { Completeness, DueTerms } from '@takar/core/monitoring';
import type { Basis } from '../view/explanation.js';

/** Who has reported, and what the day and the table said of it. */
export interface CompletenessModel {
  readonly completeness: Completeness;
  /** What is counted in a cell: indicators, or one report. */
  readonly counted: 'indicators' | 'reports';
  /** Rows of the table. */
  readonly count: number;
  readonly terms: DueTerms;
  /** False where no due day is known for any report, so that nothing is called late. */
  readonly dueKnown: boolean;
  /** What says whether an indicator is reported; null where the table holds reports. */
  readonly basis: Basis | null;
  readonly issues: readonly TableIssue[];
  readonly faults: readonly Issue[];
}
