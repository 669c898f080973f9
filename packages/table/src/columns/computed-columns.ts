import {
  achievementRule,
  policyBehind,
  type AchievementPolicy,
  type Computation,
  type Reconciliation,
} from '@takar/core';
import { noteProvenance, provenanceOfRule } from '../provenance.js';
import { REASON, viewsOf, type Columns } from './named.js';
import { CellView } from './views.js';

/** What a computation adds to its rows: achievement in per cent with reason, the rule each row took, and its band. */
export function computationColumns(computation: Computation): Columns {
  const { length } = computation.table;
  let texts: readonly ReturnType<Computation['row']>[] | undefined;
  const row = (index: number): ReturnType<Computation['row']> => {
    texts ??= Array.from({ length }, (_, each) => computation.row(each));
    return texts[index] as ReturnType<Computation['row']>;
  };
  const columns = {
    ...viewsOf('achievement', computation.columns.achievement),
    ...viewsOf('achievementRaw', computation.columns.achievementRaw),
    rule: new CellView(length, (index) => row(index).rule),
    band: new CellView(length, (index) => row(index).band),
    bandLabel: new CellView(length, (index) => row(index).bandLabel),
    absence: new CellView(length, (index) => row(index).status),
  };
  noteProvenance(columns, provenanceOfRule(achievementRule(policyBehind(computation.basis)), computation.policy.asOf));
  return columns;
}

/** What a reconciliation found, row by row. */
export function reconciliationColumns({ rows, policy: version }: Reconciliation, policy: AchievementPolicy): Columns {
  const columns: Columns = {
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
  const { id, hash, asOf } = version;
  noteProvenance(columns, { rule: id, hash, asOf, citation: achievementRule(policy).citation });
  return columns;
}
