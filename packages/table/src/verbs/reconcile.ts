import { ID, reconcile as reconcileRows, type AchievementPolicy, type Reconciliation } from '@takar/core';
import type { ColumnTable } from 'arquero';
import { indicatorColumns, toIndicators } from '../columns/indicators.js';
import { REASON, tableOf, type Columns } from '../columns/tables.js';
import { noteIssues } from '../issues.js';
import { noteProvenance } from '../provenance.js';
import { provenanceOfPolicy } from './policy-provenance.js';
import type { PolicyOptions } from './with-rule.js';

/**
 * Published achievements (*capaian*) beside computed ones: the rows of the table with `computed`, `computed_reason`,
 * `match` (exact, truncated, capped, roundedInputs, otherFormula, unexplained, notComputable), `formula`, `notes`, `cap_at`,
 * `interval_low`, `interval_high`, `materiality` and `source_row`. Total rows are left out, and said so.
 */
export function reconcile(table: ColumnTable, policy: AchievementPolicy, options: PolicyOptions = {}): ColumnTable {
  const { messages = ID, asOf, scale, ...reading } = options;
  const source = toIndicators(table.ungroup(), { ...reading, messages });
  const answer = reconcileRows(source, {
    policy,
    messages,
    ...(asOf === undefined ? {} : { asOf }),
    ...(scale === undefined ? {} : { scale }),
  });
  const computed = foundColumns(answer);
  noteProvenance(computed, provenanceOfPolicy(policy, answer.policy));
  return noteIssues(tableOf({ ...indicatorColumns(source), ...computed }), answer.issues);
}

function foundColumns({ rows }: Reconciliation): Columns {
  return {
    computed: rows.map((row) => row.computed),
    [`computed${REASON}`]: rows.map((row) => row.reason),
    match: rows.map((row) => row.match),
    formula: rows.map((row) => row.formula),
    notes: rows.map((row) => row.notes.join(' ')),
    cap_at: rows.map((row) => row.cap ?? null),
    interval_low: rows.map((row) => row.interval?.[0] ?? null),
    interval_high: rows.map((row) => row.interval?.[1] ?? null),
    materiality: rows.map((row) => row.materiality),
    source_row: rows.map((row) => row.source.row),
  };
}
