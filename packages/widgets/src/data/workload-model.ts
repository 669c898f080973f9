import type { EffectiveTimeScheme, Issue, UnitWorkload } from '@takar/core';
import type { Basis } from '../view/explanation.js';

/** The workload of one unit of a table. */
export interface UnitLoad {
  readonly unit: string | null;
  readonly result: UnitWorkload;
}

/** Need against staff in post, by unit and post. */
export interface WorkloadModel {
  /** Units in the order of the table; one without name where rows name none. */
  readonly loads: readonly UnitLoad[];
  /** All posts of the table together. */
  readonly total: UnitWorkload;
  readonly scheme: EffectiveTimeScheme;
  /** Least staff where there is a load. */
  readonly minimum: 0 | 1;
  /** Rows of the table. */
  readonly count: number;
  /** The rules with their versions, for exports. */
  readonly basis: readonly Basis[];
  readonly faults: readonly Issue[];
}
