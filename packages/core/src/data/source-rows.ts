import type { MatchedColumns } from './match-columns.js';
import type { IssueLog } from './issue-log.js';
import type { ReaderParts } from './reader-parts.js';
import type { Sheet } from './sheet.js';
import { cellText, type Rows } from './text-column.js';
import { isTotalLabel } from './total-row.js';

/**
 * Rows of a sheet that hold data. Blank rows are left out; rows of totals, repeated headers and remarks are left out and
 * reported.
 */
export function sourceRows(sheet: Sheet, { columns }: MatchedColumns, parts: ReaderParts, log: IssueLog): Rows {
  const rows = new Uint32Array(sheet.rowCount);
  const labels = (['indicator', 'unit'] as const).flatMap((name) => columns.get(name) ?? []);
  let count = 0;
  // the numbers of columns stand below a repeated header, which may be the end of the part before
  let isNote = parts.log !== undefined;
  for (let row = 0; row < sheet.rowCount; row++) {
    let first = -1;
    let isMore = false;
    for (let column = 0; column < sheet.headers.length && !isMore; column++) {
      if (cellText(sheet.cell(row, column)) === null) continue;
      isMore = first >= 0;
      if (!isMore) first = column;
    }
    if (first < 0) continue;
    const beginning = cellText(sheet.cell(row, first));
    let text = isTotalLabel(beginning) ? beginning : null;
    for (const column of labels) {
      const label = cellText(sheet.cell(row, column));
      if (isTotalLabel(label)) text ??= label;
    }
    isNote =
      text === null && (isNote || !isMore || beginning === sheet.headers[first]) && parts.note(sheet, row, columns);
    if (isNote) text = beginning;
    if (text === null) rows[count++] = row;
    else log.add(isNote ? 'table/note-row' : 'table/total-row', { row: -1, line: sheet.line(row) }, { text });
  }
  return rows.subarray(0, count);
}
