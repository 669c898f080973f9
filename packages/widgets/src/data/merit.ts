import type { MeritModel } from './merit-model.js';
import { part } from './problem.js';
import type { Reader } from './reader.js';

/** Reads a table of a merit-system assessment and assesses it by the scheme that the page or the aspects name. */
export function meritReader(scheme: () => string | null): Reader<MeritModel> {
  return {
    given: (data) => ('agencies' in data && 'bands' in data ? (data as MeritModel) : null),
    sheet: async (sheet, { messages }) => {
      const { readMeritModel } = await part(import('./read-merit.js'));
      return readMeritModel(sheet, scheme(), messages.locale);
    },
    length: ({ count }) => count,
    faults: ({ faults }) => faults,
  };
}
