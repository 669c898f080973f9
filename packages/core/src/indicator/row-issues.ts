import { numbersOf, type IndicatorTable } from '../data/indicator-table.js';
import type { IssueCode } from '../issue-codes.js';
import { createIssue, type Issue } from '../issue.js';
import type { IssueTexts, IssueValues } from '../locale/messages.js';
import { reasonOf, type MissingReason } from '../outcome/reason.js';
import type { NotInForce } from '../regulation/resolve.js';
import type { AchievementFigures } from './computation-of.js';

/** What the issues of one row are made from. */
export interface RowContext {
  readonly table: IndicatorTable;
  readonly row: number;
  readonly figures: AchievementFigures;
  readonly messages: IssueTexts;
}

/** Reasons that are issues of their own here; the others were reported where the cell was read. */
const ISSUE_OF: Partial<Record<MissingReason, IssueCode>> = {
  target_zero: 'achievement/target-zero',
  division_by_zero: 'achievement/not-computable',
  out_of_range: 'achievement/not-computable',
  ordinal_not_met: 'achievement/grade-missed',
};

/** Issues of computing a row: no figure and why, a band that rounding decided, a target below zero. */
export function rowIssues(context: RowContext): readonly Issue[] {
  const { table, row, messages } = context;
  const { columns, unrounded } = context.figures;
  const issues: Issue[] = [];
  const line = table.sheet.line(table.sourceRows[row] as number);
  const number = row + (table.firstRow ?? 0);
  const tell = (code: IssueCode, field: string, values?: IssueValues): void => {
    issues.push(
      createIssue(messages, code, { path: `/rows/${number}/${field}`, line }, { row: number + 1, ...values }),
    );
  };
  const reason = reasonOf(columns.achievement.status[row] as number);
  const code = reason === 'value' ? undefined : ISSUE_OF[reason];
  if (code !== undefined) tell(code, 'target', { reason });
  const target = numbersOf(table, 'target');
  if (target?.status[row] === 0 && (target.values[row] as number) < 0) tell('achievement/negative-target', 'target');
  if (columns.band.status[row] === 0 && columns.band.values[row] !== unrounded.values[row]) {
    tell('band/rounding-sensitive', 'achievement');
  }
  return issues;
}

/** Issues of the policy's dates: a day on which no version was in force. */
export function policyIssues(notInForce: readonly NotInForce[], messages: IssueTexts): readonly Issue[] {
  return notInForce.map(({ what, asOf, before, after }) =>
    createIssue(
      messages,
      'policy/not-in-force',
      { path: '' },
      { policy: what, asOf, before: before ?? '–', after: after ?? '–' },
    ),
  );
}
