import type { IssueLog } from './issue-log.js';
import type { OpenColumn } from './number-column.js';
import { decidedStyle } from './number-style.js';

/** Tells how the numbers of each column are written: in two notations (a warning), or with a decimal point. */
export function styleIssues(
  columns: readonly Pick<OpenColumn, 'field' | 'column' | 'evidence'>[],
  log: IssueLog,
): void {
  for (const { field, column, evidence } of columns) {
    const at = { row: -1, field, column: column + 1 };
    const { comma, commaText, point, pointText } = evidence;
    if (comma > 0 && point > 0) {
      log.add('number/mixed-style', at, {
        field,
        comma: commaText ?? '',
        commas: comma,
        point: pointText ?? '',
        points: point,
      });
      continue;
    }
    const style = decidedStyle(evidence);
    if (style !== null)
      log.add('number/style', at, { field, style, text: (style === 'id' ? commaText : pointText) ?? '' });
  }
}
