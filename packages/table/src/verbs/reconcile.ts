import { ID, reconcile as reconcileRows, type AchievementPolicy } from '@takar/core';
import type { ColumnTable } from 'arquero';
import { reconciliationColumns } from '../columns/computed-columns.js';
import { indicatorColumns } from '../columns/indicator-columns.js';
import { toIndicators } from '../columns/indicators.js';
import { tableOf } from '../columns/tables.js';
import { noteIssues } from '../issues.js';
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
  const computed = reconciliationColumns(answer, policy);
  return noteIssues(tableOf({ ...indicatorColumns(source), ...computed }), answer.issues);
}
