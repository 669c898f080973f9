import { part } from './problem.js';
import type { Reader } from './reader.js';
import type { TalentModel } from './talent-model.js';

/** Reads a table of talents and maps it by the scheme that the page names. */
export function talentReader(scheme: () => string | null): Reader<TalentModel> {
  return {
    given: (data) => ('map' in data && 'boxRule' in data ? (data as TalentModel) : null),
    sheet: async (sheet, { messages }) => {
      const { readTalentModel } = await part(import('./read-talent.js'));
      return readTalentModel(sheet, scheme(), messages.locale);
    },
    length: ({ count }) => count,
    faults: ({ faults }) => faults,
  };
}
