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

/** First day in force, and the last one where it is over. */
export interface Days {
  readonly from: string;
  readonly until?: string;
}

/** The days of something dated. What is still in force has no `until`, not even an undefined one. */
export const daysOf = ({ from, until }: Days): Days => (until === undefined ? { from } : { from, until });
