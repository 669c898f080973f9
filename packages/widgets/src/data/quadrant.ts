import { part } from './problem.js';
import type { QuadrantModel } from './quadrant-model.js';
import type { Reader } from './reader.js';

/** Reads a table of ratings and places them among the nine cells of PermenPANRB 6/2022. */
export const QUADRANT_READER: Reader<QuadrantModel> = {
  given: (data) => ('cells' in data && 'staff' in data ? (data as QuadrantModel) : null),
  sheet: async (sheet, { messages }) => {
    const { readQuadrant } = await part(import('./read-quadrant.js'));
    return readQuadrant(sheet, messages.locale);
  },
  length: ({ count }) => count,
  faults: ({ faults }) => faults,
};
