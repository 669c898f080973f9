import type { Sheet } from '../../data/sheet.js';
import type { IssuePlace } from '../../issue.js';
import { isNoKey, keyOf } from './cell-key.js';
import { pointer } from './pointer.js';

/** A row that says something and gives nothing to read, as no node, by the cell that would have made it one. */
export interface DroppedRow {
  readonly place: IssuePlace;
  /** Header of that cell's column; undefined where the file has none. */
  readonly header: string | undefined;
  /** Text that could not be read; undefined where the cell is empty. */
  readonly text: string | undefined;
}

/**
 * What is told of a row that gives no node for want of a cell in `column`: null where the row is plainly none, empty but for
 * dashes or a heading that stands alone in the first column. Texts of nodes stand in `title`, so one alone there is no heading.
 */
export function droppedRow(sheet: Sheet, row: number, column: number, title?: number): DroppedRow | null {
  const filled = sheet.headers.flatMap((_, at) => {
    const text = keyOf(sheet.cell(row, at));
    return text === null || isNoKey(text) ? [] : [{ at, text }];
  });
  const [first] = filled;
  if (first === undefined) return null;
  const isAlone = filled.length === 1 && first.at === 0 && /\p{L}{2}/u.test(first.text);
  if (isAlone && title !== 0 && title !== column) return null;
  const header = sheet.headers[column];
  if (header === undefined) return { place: { path: `/rows/${row}`, line: sheet.line(row) }, header, text: undefined };
  return {
    place: { path: `/rows/${row}/${pointer(header)}`, line: sheet.line(row), column: column + 1 },
    header,
    text: keyOf(sheet.cell(row, column)) ?? undefined,
  };
}
