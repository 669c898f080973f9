import type { HeadCount, Issue, Rule, TalentMap, TalentPlace, TalentScheme } from '@takar/core';
import type { Basis } from '../view/explanation.js';

/** Places that people of one unit have on a talent map. */
export interface TalentUnit {
  readonly unit: string | null;
  readonly heads: HeadCount;
  readonly places: readonly TalentPlace[];
}

/** A talent map of a table, without anything that names a person. */
export interface TalentModel {
  readonly scheme: TalentScheme;
  readonly map: TalentMap;
  /** Units in the order of the table; one without name where rows name none. */
  readonly units: readonly TalentUnit[];
  /** Rows of the table. */
  readonly count: number;
  /** Whether a row of the table is about one individual. */
  readonly individuals: boolean;
  readonly boxRule: Rule;
  /** The same with its version, for exports. */
  readonly basis: Basis;
  readonly faults: readonly Issue[];
}
