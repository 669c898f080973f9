import { numbersOf, type IndicatorTable, type NumberField } from '../data/indicator-table.js';
import { createIssue, type Issue } from '../issue.js';
import type { IssueTexts } from '../locale/messages.js';
import { percentAt } from './measure-kind.js';

/** How many times the share a target must be, to be a percentage beside it. */
const FAR = 40;

/**
 * Rows that state parts of a whole, no unit, and a target that looks like a percentage (12 of 15 beside 90): the realisation
 * is 0.8 there, as no unit says that it is 80. Each is told (`number/scale-jump`), none is changed.
 *
 * @example
 * const sheet = sheetFromCells(['Target', 'Pembilang', 'Penyebut'], [['90', '12', '15']]);
 * shareIssues(readIndicators(sheet, { messages: ID }), ID).length; // 1
 */
export function shareIssues(table: IndicatorTable, messages: IssueTexts): readonly Issue[] {
  const issues: Issue[] = [];
  if (numbersOf(table, 'numerator') === undefined || numbersOf(table, 'denominator') === undefined) return issues;
  for (let row = 0; row < table.length; row += 1) {
    const value = (field: NumberField): number => numbersOf(table, field)?.values[row] ?? NaN;
    const [target, realisation, stated] = [
      value('target'),
      value('numerator') / value('denominator'),
      value('realisation'),
    ];
    const isFar = target <= 100 && realisation <= 1 && realisation > 0 && target / realisation >= FAR;
    if (!isFar || stated === stated || percentAt(table, row)) continue;
    const number = row + (table.firstRow ?? 0);
    const at = { path: `/rows/${number}/realisation`, line: table.sheet.line(table.sourceRows[row] as number) };
    issues.push(createIssue(messages, 'number/scale-jump', at, { row: number + 1, target, realisation, factor: 100 }));
  }
  return issues;
}
