import {
  compute,
  readIndicators,
  type AchievementPolicy,
  type Computation,
  type FieldName,
  type IndicatorOptions,
  type IndicatorTable,
  type Messages,
  type Sheet,
} from '@takar/core';
import { readReconciliation, type ReconcileModel } from '@takar/widgets/pictures.js';
import type { Finding } from './read-file.js';

/** How the table is to be read and computed, as the inspector says. */
export interface Wishes {
  readonly policy: AchievementPolicy;
  readonly numbers: NonNullable<IndicatorOptions['numbers']>;
  readonly polarity: NonNullable<IndicatorOptions['polarity']> | null;
  /** Header of the source for a field; a field without entry is found by its header. */
  readonly columns: ReadonlyMap<FieldName, string>;
}

/** A table as it was checked. */
export interface Checked {
  readonly computation: Computation;
  readonly model: ReconcileModel;
  /** What was noticed of the table; what the comparison found is in the model. */
  readonly findings: readonly Finding[];
}

/** Reads a sheet as indicators, computes them and compares the stated figures; core does all of it. */
export function check(sheet: Sheet, wishes: Wishes, messages: Messages): Checked {
  const computation = compute(read(sheet, wishes, messages), { policy: wishes.policy, messages });
  const model = readReconciliation(computation, messages, []);
  const findings = model.reconciliation.issues.filter(({ code }) => !code.startsWith('reconcile/'));
  return { computation, model, findings };
}

function read(sheet: Sheet, { numbers, polarity, columns }: Wishes, messages: Messages): IndicatorTable {
  return readIndicators(sheet, {
    messages,
    numbers,
    map: Object.fromEntries([...columns].map(([field, header]) => [header, field])),
    ...(polarity === null ? {} : { polarity }),
  });
}

/** Fields without which there is nothing to compare. */
export const NEEDED = ['target', 'realisation', 'published'] as const satisfies readonly FieldName[];

/** Of several tables the one with rows that has most of what a comparison needs; the first of those. */
export function likeliest(tables: readonly { readonly sheet: Sheet }[], wishes: Wishes, messages: Messages): number {
  if (tables.length < 2) return 0;
  const counts = tables.map(({ sheet }) => {
    if (sheet.rowCount === 0) return -1;
    const { fields } = read(sheet, wishes, messages);
    return NEEDED.filter((field) => fields[field] !== undefined).length;
  });
  return counts.indexOf(Math.max(...counts));
}
