import type { Computation, IssueTexts } from '@takar/core';
import { INDICATORS } from './indicators.js';
import { part } from './problem.js';
import type { Reader } from './reader.js';
import type { ReconcileModel } from './reconcile-model.js';

/** Reads rows of indicators and compares what was published with what is computed; what does so comes with the rows. */
export const RECONCILED: Reader<ReconcileModel> = {
  given: (data) => ('reconciliation' in data ? (data as ReconcileModel) : null),
  sheet: async (sheet, settings) => read(await INDICATORS.sheet(sheet, settings), settings.messages),
  json: (value, { messages }) => {
    const computation = typeof value === 'object' && value !== null ? INDICATORS.given(value) : null;
    return computation === null ? null : read(computation, messages);
  },
  length: ({ computation }) => INDICATORS.length(computation),
  faults: ({ faults }) => faults,
};

async function read(computation: Computation, messages: IssueTexts): Promise<ReconcileModel> {
  const { readReconciliation } = await part(import('./read-reconciliation.js'));
  return readReconciliation(computation, messages, INDICATORS.faults(computation));
}
