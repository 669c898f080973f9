import { numbersOf, type IndicatorTable, type NumberField } from '../data/indicator-table.js';
import { alteredIssue, createIssue } from '../issue.js';
import type { RowIssue } from '../data/issue-log.js';
import type { IssueTexts } from '../locale/messages.js';
import { percentAt } from './measure-kind.js';

/** How many times the share a target must be, to be a percentage beside it. */
const FAR = 40;

/**
 * Tells of rows that state parts of a whole, no unit, and a target that looks like a percentage (12 of 15 beside 90): the
 * realisation is 0.8 there, as no unit says that it is 80. Each is told (`number/scale-jump`), none is changed.
 */
export function unitlessShares(table: IndicatorTable, messages: IssueTexts): readonly RowIssue[] {
  const issues: RowIssue[] = [];
  if (numbersOf(table, 'numerator') === undefined || numbersOf(table, 'denominator') === undefined) return issues;
  for (let row = 0; row < table.length; row += 1) {
    const value = (field: NumberField): number => numbersOf(table, field)?.values[row] ?? NaN;
    const [target, share, stated] = [value('target'), value('numerator') / value('denominator'), value('realisation')];
    const isFar = target <= 100 && share <= 1 && share > 0 && target / share >= FAR;
    if (!isFar || stated === stated || percentAt(table, row)) continue;
    const number = row + (table.firstRow ?? 0);
    const at = { path: `/rows/${number}/realisation`, line: table.sheet.line(table.sourceRows[row] as number) };
    const values = { row: number + 1, target, realisation: share, factor: 100 };
    const issue = createIssue(messages, 'number/scale-jump', at, values);
    issues.push(alteredIssue(issue, { ...issue, row }));
  }
  return issues;
}
