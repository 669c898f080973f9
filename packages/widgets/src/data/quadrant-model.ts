import type { Issue, StaffKind } from '@takar/core';
import type { PREDICATES_2022, QuadrantCell, QuadrantPlace } from '@takar/core/appraisal';
import type { Basis } from '../view/explanation.js';

/** Some people with the same ratings: where they stand. */
export interface PlacedStaff {
  readonly unit: string | null;
  readonly period: string | null;
  readonly kind: StaffKind;
  readonly count: number;
  readonly place: QuadrantPlace;
  /** Predicate that the table states; null where it states none. */
  readonly stated: (typeof PREDICATES_2022)[number] | null;
}

/** Ratings of a table among the nine cells, without anything that names a person. */
export interface QuadrantModel {
  /** The nine cells as the rule answers them, from the lowest ratings. */
  readonly cells: readonly QuadrantCell[];
  readonly staff: readonly PlacedStaff[];
  /** Periods of the table, the earliest first; none where rows name none. */
  readonly periods: readonly string[];
  /** Rows of the table. */
  readonly count: number;
  /** Whether a row of the table is about one individual. */
  readonly individuals: boolean;
  /** The rule with its version, for exports. */
  readonly basis: Basis;
  readonly faults: readonly Issue[];
}
