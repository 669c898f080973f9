// A chunk of its own: only pages that compare published figures load it.
import {
  policyBehind,
  policyOf,
  reconcileComputation,
  type Computation,
  type Issue,
  type IssueTexts,
} from '@takar/core';
import type { ReconcileModel } from './reconcile-model.js';

/** Compares the published figures of computed rows. */
export function readReconciliation(
  computation: Computation,
  messages: IssueTexts,
  faults: readonly Issue[],
): ReconcileModel {
  const reconciliation = reconcileComputation(computation, messages);
  const { title } = policyBehind(computation.basis);
  return {
    computation,
    reconciliation,
    basis: { kind: 'policy', ...policyOf(computation), title: title[messages.locale] },
    faults: [
      ...faults,
      ...reconciliation.issues.filter(({ code, path }) => code === 'table/missing-column' && path === '/published'),
    ],
  };
}
