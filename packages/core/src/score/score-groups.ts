import { compileGroups, groupBy, membersOf } from '../expression/groups.js';
import { numberColumn, type NumberColumn, type Table } from '../outcome/column.js';
import { STATUS, statusOf } from '../outcome/reason.js';
import { countRow, groupOf, scoresOf } from './group-rows.js';
import { MIXED } from './mixed-weights.js';
import { UNIT_SCORE_NAMES, UNIT_SCORES, UNIT_SCORES_AT_ONCE } from './unit-scores.js';
import { numbersOf, textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { supersededRows } from '../indicator/superseded.js';
import type { Computation, GroupScore } from '../indicator/computation.js';
import type { IssueTexts } from '../locale/messages.js';

/** What scores are made from: one achievement a row, its weight where there is one, and the group it belongs to. */
export interface ScoreSource {
  readonly length: number;
  /** Capped, unrounded achievement in per cent. */
  readonly achievement: NumberColumn;
  /** Weights; without them every row weighs the same. */
  readonly weight: NumberColumn | undefined;
  readonly unit: (row: number) => string | null;
  readonly period: (row: number) => string | null;
  /** Units that it is ranked with. */
  readonly cohort: (row: number) => string | null;
}

/** The scores of units, and what their explanations need. */
export interface Scores {
  readonly groups: readonly GroupScore[];
  /** The rows as the score rule reads them. */
  readonly table: Table;
  /** Rows of each group. */
  readonly members: readonly (readonly number[])[];
}

/** Capped, unrounded achievements, weights where there are some, by unit and period. */
export function scoreSource({ table, columns }: Computation): ScoreSource {
  const units = textsOf(table, 'unit')?.values;
  const periods = textsOf(table, 'period')?.values;
  const cohorts = textsOf(table, 'cohort')?.values;
  return {
    length: table.length,
    achievement: withoutSuperseded(columns.achievementCapped, table),
    weight: numbersOf(table, 'weight'),
    unit: (row) => units?.[row] ?? null,
    period: (row) => periods?.[row] ?? null,
    cohort: (row) => cohorts?.[row] ?? null,
  };
}

/** A row whose target a later document replaced does not apply: the later row stands for it. */
export function withoutSuperseded(achievement: NumberColumn, table: IndicatorTable): NumberColumn {
  const superseded = supersededRows(table);
  if (superseded.size === 0) return achievement;
  const column: NumberColumn = {
    ...achievement,
    values: achievement.values.slice(),
    status: achievement.status.slice(),
  };
  for (const row of superseded) set(column, row, NaN, STATUS.notApplicable);
  return column;
}

/** The score of each group, in the order of `scoreUnits`. */
export function scoreColumn(source: ScoreSource): NumberColumn {
  return compileGroups(UNIT_SCORES.score, {})(scoreTable(source), groupsOf(source))[''] as NumberColumn;
}

/** Rows of each group, in the order of `scoreUnits`. */
export function groupMembers(source: ScoreSource): readonly (readonly number[])[] {
  return membersOf(groupsOf(source), source.length);
}

/**
 * Weighted scores by unit and period (ORG-CON-05), ranked within a period and cohort where nothing is outstanding. `by` groups the rows
 * by something else in place of the unit or the period, as by region.
 */
export function scoreUnits(
  computation: Computation,
  messages: IssueTexts,
  by: Partial<Pick<ScoreSource, 'unit' | 'period'>> = {},
): Scores {
  const source = { ...scoreSource(computation), ...by };
  const groups = groupsOf(source);
  const members = membersOf(groups, source.length);
  const counted = members.map((rows) => {
    const group = groupOf(source, rows[0] as number);
    for (const row of rows) countRow(group, source, row, row);
    return group;
  });
  const table = scoreTable(source);
  const columns = compileGroups(UNIT_SCORES_AT_ONCE, {})(table, groups, undefined, UNIT_SCORE_NAMES);
  withholdMixedWeights(table, columns.weightFault as NumberColumn, members);
  return { groups: scoresOf(counted, columns, computation.scale, messages), table, members };
}

/** Takes the weights from groups that write them in two ways: who explains their score sees why there is none. */
function withholdMixedWeights(table: Table, fault: NumberColumn, members: readonly (readonly number[])[]): void {
  const unreadable = statusOf('unreadable');
  const weights = [table.columns.weight_due, table.columns.weight_reported] as readonly NumberColumn[];
  for (const [i, rows] of members.entries()) {
    if (fault.values[i] !== MIXED) continue;
    for (const row of rows)
      for (const column of weights) if (column.status[row] === 0) set(column, row, NaN, unreadable);
  }
}

/** The unit and period of each row. */
export function groupsOf(source: ScoreSource): ReturnType<typeof groupBy> {
  return groupBy(source.length, (row) => JSON.stringify([source.unit(row), source.period(row)]));
}

/** The columns of the score rule: weights without value where a row does not apply, or has nothing to weigh. */
export function scoreTable(source: ScoreSource): Table {
  const weightDue = numberColumn(source.length);
  const weightReported = numberColumn(source.length);
  for (let row = 0; row < source.length; row += 1) {
    const status = source.achievement.status[row] as number;
    const weight = source.weight?.values[row] ?? 1;
    const weightStatus = source.weight?.status[row] ?? 0;
    set(weightDue, row, weight, status === STATUS.notApplicable ? STATUS.notApplicable : weightStatus);
    set(weightReported, row, weight, status === 0 ? weightStatus : status);
  }
  return {
    length: source.length,
    columns: { achievement: source.achievement, weight_due: weightDue, weight_reported: weightReported },
  };
}

function set(column: NumberColumn, row: number, value: number, status: number): void {
  column.status[row] = status;
  column.values[row] = status === 0 ? value : NaN;
}
