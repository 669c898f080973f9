import { part } from './problem.js';
import type { Reader } from './reader.js';
import type { WorkloadModel } from './workload-model.js';

/** What a page says of a workload analysis that its table does not say. */
export interface WorkloadAttributes {
  /** Scheme of effective working time. */
  readonly scheme: string | null;
  /** Least staff where there is a load, as it is written. */
  readonly minimum: string | null;
}

/** Reads a table of workload analysis and compares need with staff in post. */
export function workloadReader(attributes: () => WorkloadAttributes): Reader<WorkloadModel> {
  return {
    given: (data) => ('loads' in data && 'total' in data ? (data as WorkloadModel) : null),
    sheet: async (sheet, { messages }) => {
      const { readWorkloadModel } = await part(import('./read-workload.js'));
      return readWorkloadModel(sheet, attributes(), messages.locale);
    },
    length: ({ count }) => count,
    faults: ({ faults }) => faults,
  };
}
