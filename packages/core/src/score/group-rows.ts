import { compile, type NamedColumns } from '../expression/batch.js';
import { field } from '../expression/build.js';
import type { GroupScore } from '../indicator/computation.js';
import { createIssue, type Issue } from '../issue.js';
import type { IssueTexts } from '../locale/messages.js';
import type { NumberColumn } from '../outcome/column.js';
import { outcomeAt } from '../outcome/outcome.js';
import { STATUS } from '../outcome/reason.js';
import { bandOnScale } from './band-rule.js';
import { bandKey, bandLabel } from './band.js';
import { WEIGHT_FAULTS } from './mixed-weights.js';
import { rankGroups } from './rank.js';
import type { PerformanceScale } from './scale.js';
import type { ScoreSource } from './score-groups.js';
import type { UnitScore } from './unit-scores.js';

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
}

/** The group of a row, which is its first one; the row is counted with the others. */
export function groupOf({ unit, period, cohort }: ScoreSource, row: number, first = row): GroupRows {
  return {
    ...{ unit: unit(row), period: period(row), cohort: cohort(row) },
    ...{ first, rows: 0, due: 0, reported: 0, unweighted: undefined },
  };
}

/** Counts the next row of a group; `number` is its place in the whole table. */
export function countRow(group: GroupRows, { achievement, weight }: ScoreSource, row: number, number: number): void {
  const status = achievement.status[row];
  group.rows += 1;
  if (status === STATUS.notApplicable) return;
  group.due += 1;
  if (status === 0) group.reported += 1;
  if (weight !== undefined && weight.status[row] !== 0) group.unweighted ??= number;
}

/** The score of each group by the columns of `UNIT_SCORES`, ranked. */
export function scoresOf(
  groups: readonly GroupRows[],
  columns: NamedColumns,
  scale: PerformanceScale,
  messages: IssueTexts,
): readonly GroupScore[] {
  const column = (name: UnitScore): NumberColumn => columns[name] as NumberColumn;
  const score = column('score');
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
      scoreReported: outcomeAt(column('scoreReported'), i).value,
      provisional: group.reported < group.due,
      coverage: {
        weight: outcomeAt(column('coverage'), i).value,
        reported: group.reported,
        due: group.due,
        rows: group.rows,
      },
      rank: null,
      band: bandKey(scale, band),
      bandLabel: bandLabel(scale, band, messages.locale),
      issues: issuesOf(group, (name) => column(name).values[i] as number, messages),
    };
  });
  return rankGroups(scored);
}

function issuesOf(
  { first, reported, due, unweighted }: GroupRows,
  said: (name: UnitScore) => number,
  messages: IssueTexts,
): readonly Issue[] {
  const issues: Issue[] = [];
  if (reported < due) {
    issues.push(createIssue(messages, 'score/provisional', { path: `/rows/${first}` }, { reported, due }));
  }
  if (unweighted !== undefined) {
    issues.push(createIssue(messages, 'score/weight-missing', { path: `/rows/${unweighted}/weight` }));
  }
  const fault = WEIGHT_FAULTS[said('weightFault')] ?? null;
  if (fault !== null) {
    const values = { sum: said('weightSum'), parts: said('weightParts') };
    issues.push(createIssue(messages, fault, { path: `/rows/${first}/weight` }, values));
  }
  return issues;
}
