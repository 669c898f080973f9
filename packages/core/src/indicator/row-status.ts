import type { Table } from '../outcome/column.js';
import type { Outcome } from '../outcome/outcome.js';
import { reasonOf, type Reason } from '../outcome/reason.js';

/** Kinds of absence by the reason of a realisation without value. */
const ABSENCE: Partial<Record<Reason, string>> = {
  not_applicable: 'not-applicable',
  not_due: 'not-due',
  not_released: 'not-released',
  unverified: 'unverified',
  not_reported: 'not-reported',
  missing: 'not-reported',
  empty: 'not-reported',
  dash: 'not-reported',
  not_available: 'not-reported',
};

/** `value`, the kind of absence of the realisation, or `not-computable` when there is a realisation but no figure. */
export function statusOfRow(table: Table, row: number, achievement: Outcome): string {
  if (achievement.reason === null) return 'value';
  if (achievement.reason === 'not_applicable') return 'not-applicable';
  const realisation = table.columns.realisation;
  const status = realisation?.kind === 'number' ? (realisation.status[row] as number) : 2;
  return status === 0 ? 'not-computable' : (ABSENCE[reasonOf(status)] ?? 'not-computable');
}
