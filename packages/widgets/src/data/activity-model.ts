import type { Issue } from '@takar/core';
import type { ActivityCalendarOptions, ActivityMonth } from '@takar/core/activity';
import type { Basis } from '../view/explanation.js';

/** Months of activities of one person, who is not named. */
export interface ActivityModel {
  readonly months: readonly ActivityMonth[];
  readonly options: ActivityCalendarOptions;
  /** Whether the page says how many minutes a day are due. */
  readonly minutesGiven: boolean;
  /** Rows or entries of the source. */
  readonly count: number;
  /** The rule of the ratio with its version, for exports. */
  readonly basis: readonly Basis[];
  readonly faults: readonly Issue[];
}
