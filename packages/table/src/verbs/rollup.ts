import {
  achievementRule,
  compute,
  consolidate,
  ID,
  policyBehind,
  SCORE_RULE,
  scoreUnits,
  TakarError,
  type AchievementPolicy,
  type Computation,
  type ConsolidatedValue,
  type GroupScore,
} from '@takar/core';
import { compile } from '@takar/core/batch';
import type { ColumnTable } from 'arquero';
import { toIndicators } from '../columns/indicators.js';
import { REASON, type Columns } from '../columns/named.js';
import { tableOf } from '../columns/tables.js';
import type { ArqueroColumn } from '../columns/views.js';
import { noteIssues } from '../issues.js';
import { noteProvenance, provenanceOfRule } from '../provenance.js';
import type { PolicyOptions } from './with-rule.js';

/** How scores are rolled up. */
export interface RollupOptions extends PolicyOptions {
  /** Columns of the table that make a group; unit and period unless given. Ranks are within one period. */
  readonly by?: readonly string[];
}

/**
 * Weighted scores (*nilai kinerja*, ORG-CON-05) of groups of indicators: one row a group with `score`, `score_reason`,
 * `scoreReported`, `provisional`, `coverage` (share of weight), `reported`, `due`, `rows`, `rank`, `band`, `bandLabel`. Rows
 * that a later document replaced are left out; a provisional score has no rank.
 *
 * @example
 * rollup(rows, PEMDA_UNCAPPED, { by: ['provinsi', 'period'] }).orderby('rank');
 */
export function rollup(table: ColumnTable, policy: AchievementPolicy, options: RollupOptions = {}): ColumnTable {
  const { by, messages = ID } = options;
  const whole = table.ungroup().reify();
  const computation = computed(whole, policy, options);
  const { sourceRows } = computation.table;
  if (by === undefined) return scored(['unit', 'period'], scoreUnits(computation, messages).groups, unitAndPeriod);
  const others = by.filter((name) => name !== 'period');
  const columns = others.map((name) => {
    const column = whole.column(name);
    if (column !== undefined) return column as ArqueroColumn;
    throw new TakarError('table/column', `no column ${name}`, `Columns: ${whole.columnNames().join(', ')}.`, '/by');
  });
  const { groups } = scoreUnits(computation, messages, {
    unit: (row) => JSON.stringify(columns.map((column) => column.at(sourceRows[row] as number) ?? null)),
    ...(by.includes('period') ? {} : { period: () => null }),
  });
  return scored(by, groups, ({ unit, period }) => {
    const keys = JSON.parse(unit ?? '[]') as readonly unknown[];
    return by.map((name) => (name === 'period' ? period : keys[others.indexOf(name)]));
  });
}

/**
 * Figures to date (*sampai dengan periode*, ORG-CON-01) of every indicator whose kind of consolidation is known: one row for
 * each unit, indicator and period, with `target`, `realisation`, `achievement` and `achievement_reason`.
 */
export function toDate(table: ColumnTable, policy: AchievementPolicy, options: PolicyOptions = {}): ColumnTable {
  const { messages = ID } = options;
  const computation = computed(table.ungroup().reify(), policy, options);
  const values = consolidate(computation, messages);
  const of = <K extends keyof ConsolidatedValue>(key: K) => values.map((value) => value[key]);
  const figures: Columns = {
    target: of('target'),
    realisation: of('realisation'),
    achievement: of('achievement'),
    [`achievement${REASON}`]: of('reason'),
  };
  noteProvenance(figures, provenanceOfRule(achievementRule(policyBehind(computation.basis)), computation.policy.asOf));
  const keys = {
    unit: of('unit'),
    indicator: of('indicator'),
    period: of('period'),
    consolidation: of('consolidation'),
  };
  return noteIssues(tableOf({ ...keys, ...figures }), [
    ...computation.issues,
    ...values.flatMap(({ issues }) => issues),
  ]);
}

function computed(table: ColumnTable, policy: AchievementPolicy, options: RollupOptions): Computation {
  const { messages = ID, asOf, scale, by: _by, ...reading } = options;
  return compute(toIndicators(table, { ...reading, messages }), {
    policy,
    messages,
    compile,
    ...(asOf === undefined ? {} : { asOf }),
    ...(scale === undefined ? {} : { scale }),
  });
}

function unitAndPeriod({ unit, period }: GroupScore): readonly unknown[] {
  return [unit, period];
}

function scored(
  names: readonly string[],
  groups: readonly GroupScore[],
  keysOf: (group: GroupScore) => readonly unknown[],
): ColumnTable {
  const keys = groups.map(keysOf);
  const of = <K extends keyof GroupScore>(key: K) => groups.map((group) => group[key]);
  const figures: Columns = {
    score: of('score'),
    [`score${REASON}`]: of('reason'),
    scoreReported: of('scoreReported'),
    provisional: of('provisional'),
    coverage: groups.map(({ coverage }) => coverage.weight),
    reported: groups.map(({ coverage }) => coverage.reported),
    due: groups.map(({ coverage }) => coverage.due),
    rows: groups.map(({ coverage }) => coverage.rows),
    rank: of('rank'),
    band: of('band'),
    bandLabel: of('bandLabel'),
  };
  noteProvenance(figures, provenanceOfRule(SCORE_RULE, null));
  const columns = Object.fromEntries(names.map((name, i) => [name, keys.map((key) => key[i])]));
  return noteIssues(
    tableOf({ ...columns, ...figures }),
    groups.flatMap(({ issues }) => issues),
  );
}
