import type { DistributionModel } from './distribution-model.js';
import { part } from './problem.js';
import type { Reader } from './reader.js';

/** What a page says of distributions that their table may not say. */
export interface DistributionAttributes {
  /** Predicate of organisations whose rows name none. */
  readonly organisation: string | null;
  /** Pattern by name. */
  readonly pattern: string | null;
  /** Up to how many people a unit is exempt from the pattern, as it is written. */
  readonly exemptUpTo: string | null;
}

/** Reads a table of predicates or ratings and sets each unit beside its pattern. */
export function distributionReader(attributes: () => DistributionAttributes): Reader<DistributionModel> {
  return {
    given: (data) => ('units' in data && 'periods' in data ? (data as DistributionModel) : null),
    sheet: async (sheet, { messages }) => {
      const { readDistribution } = await part(import('./read-distribution.js'));
      return readDistribution(sheet, attributes(), messages.locale);
    },
    length: ({ count }) => count,
    faults: ({ faults }) => faults,
  };
}
