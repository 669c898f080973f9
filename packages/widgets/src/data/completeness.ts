import type { CompletenessModel } from './completeness-model.js';
import { part } from './problem.js';
import type { Reader } from './reader.js';

/** What a page says of due days that the table does not say. */
export interface CompletenessAttributes {
  readonly dueDays: string | null;
  readonly institution: string | null;
}

/** Reads records of reports, or rows of indicators; what does so comes with the first table. */
export function completenessReader(attributes: () => CompletenessAttributes): Reader<CompletenessModel> {
  return {
    given: (data) => ('completeness' in data ? (data as CompletenessModel) : null),
    sheet: async (sheet, settings) => {
      const { readCompleteness } = await part(import('./read-completeness.js'));
      return readCompleteness(sheet, attributes(), settings);
    },
    length: ({ count }) => count,
    faults: ({ faults }) => faults,
  };
}
