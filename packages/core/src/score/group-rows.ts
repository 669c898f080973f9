import { compile } from '../expression/batch.js';
import { field } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { GroupScore } from '../indicator/computation.js';
import { createIssue, type Issue } from '../issue.js';
import type { IssueTexts } from '../locale/messages.js';
import type { NumberColumn } from '../outcome/column.js';
import { outcomeAt } from '../outcome/outcome.js';
import { STATUS, statusOf } from '../outcome/reason.js';
import { image } from '../decimal/image.js';
import { bandOnScale } from './band-rule.js';
import { bandKey, bandLabel } from './band.js';
import { countWeight, weightFault, weightSum, type WeightSums } from './mixed-weights.js';
import { rankGroups } from './rank.js';
import type { PerformanceScale } from './scale.js';
import type { ScoreSource } from './score-groups.js';
import { COVERAGE, SCORE_REPORTED, SCORE_RULE } from './score-rule.js';

/** The rows of a group, counted one after the other. */
export interface GroupRows extends Pick<GroupScore, 'unit' | 'period' | 'cohort'> {
  /** Its first row. */
  readonly first: number;
  rows: number;
  /** Rows that apply. */
  due: number;
  /** Rows with a value. */
  reported: number;
  /** The first row that applies and has no weight. */
  unweighted: number | undefined;
  /** Weights of the rows that apply. */
  readonly weights: WeightSums;
}

const UNREADABLE = statusOf('unreadable');

/** The group of a row, which is its first one; the row is counted with the others. */
export function groupOf({ unit, period, cohort }: ScoreSource, row: number, first = row): GroupRows {
  return {
    ...{ unit: unit(row), period: period(row), cohort: cohort(row) },
    ...{ first, rows: 0, due: 0, reported: 0, unweighted: undefined },
    weights: { parts: 0, others: 0, isLarge: false },
  };
}

/** Counts the next row of a group; `number` is its place in the whole table. */
export function countRow(group: GroupRows, { achievement, weight }: ScoreSource, row: number, number: number): void {
  const status = achievement.status[row];
  group.rows += 1;
  if (status === STATUS.notApplicable) return;
  group.due += 1;
  if (status === 0) group.reported += 1;
  if (weight === undefined) return;
  if (weight.status[row] === 0) countWeight(group.weights, weight.values[row] as number);
  else group.unweighted ??= number;
}

/** Whether the weights of a group are written in two ways, so that no score can be made of them. */
export function hasMixedWeights({ weights }: GroupRows): boolean {
  return weightFault(weights) === 'score/weights-mixed';
}

/** The score of each group by what `read` gives for the expressions of scores, ranked. */
export function scoresOf(
  groups: readonly GroupRows[],
  read: (expression: Expression) => NumberColumn,
  scale: PerformanceScale,
  messages: IssueTexts,
): readonly GroupScore[] {
  const score = read(SCORE_RULE.expression as Expression);
  const reported = read(SCORE_REPORTED);
  const coverage = read(COVERAGE);
  for (const [i, group] of groups.entries()) {
    if (!hasMixedWeights(group)) continue;
    for (const column of [score, reported, coverage]) {
      column.values[i] = NaN;
      column.status[i] = UNREADABLE;
    }
  }
  const bands = compile(bandOnScale(field('score'), scale), {}).result({
    length: groups.length,
    columns: { score },
  });
  const scored = groups.map((group, i): GroupScore => {
    const outcome = outcomeAt(score, i);
    const band = outcomeAt(bands, i).value ?? -1;
    return {
      unit: group.unit,
      period: group.period,
      cohort: group.cohort,
      score: outcome.value,
      reason: outcome.reason,
      scoreReported: outcomeAt(reported, i).value,
      provisional: group.reported < group.due,
      coverage: {
        weight: outcomeAt(coverage, i).value,
        reported: group.reported,
        due: group.due,
        rows: group.rows,
      },
      rank: null,
      band: bandKey(scale, band),
      bandLabel: bandLabel(scale, band, messages.locale),
      issues: issuesOf(group, messages),
    };
  });
  return rankGroups(scored);
}

function issuesOf({ first, reported, due, unweighted, weights }: GroupRows, messages: IssueTexts): readonly Issue[] {
  const issues: Issue[] = [];
  if (reported < due) {
    issues.push(createIssue(messages, 'score/provisional', { path: `/rows/${first}` }, { reported, due }));
  }
  if (unweighted !== undefined) {
    issues.push(createIssue(messages, 'score/weight-missing', { path: `/rows/${unweighted}/weight` }));
  }
  const fault = weightFault(weights);
  if (fault !== undefined) {
    const values = { sum: image(weightSum(weights)), parts: image(weights.parts) };
    issues.push(createIssue(messages, fault, { path: `/rows/${first}/weight` }, values));
  }
  return issues;
}
