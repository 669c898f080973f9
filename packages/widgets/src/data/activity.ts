import type { ActivityModel } from './activity-model.js';
import { part } from './problem.js';
import type { Reader } from './reader.js';

/** What a page says of activities that a table does not say. */
export interface ActivityAttributes {
  readonly period: string | null;
  /** Minutes of a working day, or of each day from Monday. */
  readonly minutes: string | null;
  /** Days, parted by commas. */
  readonly holidays: string | null;
  /** Days and spans `2026-03-10/2026-03-11`, parted by commas. */
  readonly leave: string | null;
  readonly dailyCap: string | null;
  readonly entryWindow: string | null;
}

/** Reads activities and counts them by month; what does so comes with the first table. */
export function activityReader(attributes: () => ActivityAttributes): Reader<ActivityModel> {
  const read = async (source: unknown, locale: 'id' | 'en'): Promise<ActivityModel> => {
    const { readActivityModel } = await part(import('./read-activity.js'));
    return readActivityModel(source, attributes(), locale);
  };
  return {
    given: (data) => ('months' in data && 'options' in data ? (data as ActivityModel) : null),
    sheet: (sheet, { messages }) => read(sheet, messages.locale),
    json: (value, { messages }) =>
      typeof value === 'object' && value !== null && 'entries' in value && Array.isArray(value.entries)
        ? read(value, messages.locale)
        : null,
    length: ({ count }) => count,
    faults: ({ faults }) => faults,
  };
}
