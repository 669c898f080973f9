import type { Issue, MeritResult, MeritScheme } from '@takar/core';
import type { MeritBands } from '@takar/core/merit';
import type { Basis } from '../view/explanation.js';

/** The assessment of one agency in one period. */
export interface AssessedAgency {
  readonly unit: string | null;
  readonly period: string | null;
  readonly result: MeritResult;
}

/** Merit-system assessments of a table. */
export interface MeritModel {
  readonly scheme: MeritScheme | null;
  /** Categories on the scale of the scheme. */
  readonly bands: MeritBands | null;
  readonly agencies: readonly AssessedAgency[];
  /** Periods of the table, the earliest first; none where rows name none. */
  readonly periods: readonly string[];
  /** Rows of the table. */
  readonly count: number;
  /** The rule with its version, for exports; null where no scheme was found. */
  readonly basis: Basis | null;
  readonly faults: readonly Issue[];
}
