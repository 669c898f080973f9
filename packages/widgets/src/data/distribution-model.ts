import type { Issue } from '@takar/core';
import type { StaffDistribution } from '@takar/core/appraisal';
import type { Basis } from '../view/explanation.js';

/** Distributions of predicates of a table, without anything that names a person. */
export interface DistributionModel {
  /** By period and unit, in the order of the table. */
  readonly units: readonly StaffDistribution[];
  /** Periods of the table, the earliest first; none where rows name none. */
  readonly periods: readonly string[];
  /** Pattern that the units stand beside. */
  readonly pattern: 'se-3-2023' | 'pp-30-2019';
  /** Rows of the table. */
  readonly count: number;
  /** Whether a row of the table is about one individual. */
  readonly individuals: boolean;
  /** The rule with its version, for exports. */
  readonly basis: Basis;
  readonly faults: readonly Issue[];
}
