import { compileGroups, groupBy, membersOf, type Groups } from '../expression/groups.js';
import { compile } from '../expression/batch.js';
import { field, named } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import { numberColumn, type NumberColumn, type Table } from '../outcome/column.js';
import { outcomeAt } from '../outcome/outcome.js';
import { STATUS } from '../outcome/reason.js';
import { bandKey, bandLabel, bandOnScale } from './band.js';
import { rankGroups } from './rank.js';
import { COVERAGE, SCORE_REPORTED, SCORE_RULE } from './score-rule.js';
import { numbersOf, textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { supersededRows } from '../indicator/superseded.js';
import type { Computation, GroupScore } from '../indicator/computation.js';
import { createIssue, type Issue } from '../issue.js';
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
  return {
    length: table.length,
    achievement: withoutSuperseded(columns.achievementCapped, table),
    weight: numbersOf(table, 'weight'),
    unit: (row) => units?.[row] ?? null,
    period: (row) => periods?.[row] ?? null,
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
  return readGroups(SCORE_RULE.expression as Expression, 'score', scoreTable(source), groupsOf(source));
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
  const { scale } = computation;
  const source = { ...scoreSource(computation), ...by };
  const groups = groupsOf(source);
  const table = scoreTable(source);
  const read = (expression: Expression, name: string): NumberColumn => readGroups(expression, name, table, groups);
  const score = read(SCORE_RULE.expression as Expression, 'score');
  const reported = read(SCORE_REPORTED, 'scoreReported');
  const coverage = read(COVERAGE, 'coverage');
  const bands = compile(named('band', bandOnScale(field('score'), scale)), {}).result({
    length: groups.count,
    columns: { score },
  });
  const members = membersOf(groups, source.length);
  const cohorts = textsOf(computation.table, 'cohort')?.values;
  const scored = members.map((rows, i): GroupScore => {
    const first = rows[0] as number;
    const due = rows.filter((row) => source.achievement.status[row] !== STATUS.notApplicable);
    const withValue = due.filter((row) => source.achievement.status[row] === 0);
    const outcome = outcomeAt(score, i);
    const band = outcomeAt(bands, i).value ?? -1;
    return {
      unit: source.unit(first),
      period: source.period(first),
      cohort: cohorts?.[first] ?? null,
      score: outcome.value,
      reason: outcome.reason,
      scoreReported: outcomeAt(reported, i).value,
      provisional: withValue.length < due.length,
      coverage: {
        weight: outcomeAt(coverage, i).value,
        reported: withValue.length,
        due: due.length,
        rows: rows.length,
      },
      rank: null,
      band: bandKey(scale, band),
      bandLabel: bandLabel(scale, band, messages.locale),
      issues: groupIssues(source, rows, due, withValue, messages),
    };
  });
  return { groups: rankGroups(scored), table, members };
}

function groupsOf(source: ScoreSource): Groups {
  return groupBy(source.length, (row) => JSON.stringify([source.unit(row), source.period(row)]));
}

function readGroups(expression: Expression, name: string, table: Table, groups: Groups): NumberColumn {
  return compileGroups(expression, {})(table, groups, { length: groups.count, columns: {} }, [name])[
    name
  ] as NumberColumn;
}

/** The columns of the score rule: weights without value where a row does not apply, or has nothing to weigh. */
function scoreTable(source: ScoreSource): Table {
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

function groupIssues(
  source: ScoreSource,
  rows: readonly number[],
  due: readonly number[],
  reported: readonly number[],
  messages: IssueTexts,
): readonly Issue[] {
  const issues: Issue[] = [];
  const path = `/rows/${rows[0] ?? 0}`;
  if (reported.length < due.length) {
    issues.push(createIssue(messages, 'score/provisional', { path }, { reported: reported.length, due: due.length }));
  }
  const { weight } = source;
  if (weight !== undefined) {
    const without = due.find((row) => weight.status[row] !== 0);
    if (without !== undefined) {
      issues.push(createIssue(messages, 'score/weight-missing', { path: `/rows/${without}/weight` }));
    }
  }
  return issues;
}
