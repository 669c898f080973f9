import type { Citation } from '../issue.js';

/**
 * How sure a value is: `high` official text read or two independent sources, `medium` one good source, `low` one weak
 * source or recall, `default` a choice of Takar's where no rule exists.
 */
export type Confidence = 'high' | 'medium' | 'low' | 'default';

/** A value with the days it was in force, its source and how sure that is. Dates are local civil dates, inclusive. */
export interface Dated<T> {
  readonly from: string;
  readonly until?: string;
  readonly value: T;
  readonly citation: Citation;
  readonly confidence: Confidence;
}
