import type { FollowUpModel } from './follow-up-model.js';
import { part } from './problem.js';
import type { Reader } from './reader.js';

/** Reads a table of recommendations; what does so comes with the first one. */
export const FOLLOW_UPS: Reader<FollowUpModel> = {
  given: (data) => ('followUps' in data ? (data as FollowUpModel) : null),
  sheet: async (sheet, { messages, asOf }) => {
    const { readFollowUpModel } = await part(import('./read-follow-up.js'));
    return readFollowUpModel(sheet, asOf || null, messages.locale);
  },
  length: ({ followUps }) => followUps.items.length,
  faults: ({ faults }) => faults,
};
