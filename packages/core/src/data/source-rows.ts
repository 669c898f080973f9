import type { IssueLog } from './issue-log.js';
import type { RawCell, Sheet } from './sheet.js';
import type { Rows } from './text-column.js';
import { isTotalLabel } from './total-row.js';

/** Rows of a sheet that hold data: blank rows are left out, total rows are left out and reported. */
export function sourceRows(sheet: Sheet, labelColumns: readonly number[], log: IssueLog): Rows {
  const rows = new Uint32Array(sheet.rowCount);
  let count = 0;
  for (let row = 0; row < sheet.rowCount; row++) {
    const first = firstFilled(sheet, row);
    if (first === null) continue;
    const total = totalLabel(sheet, row, first, labelColumns);
    if (total !== null) {
      log.add('table/total-row', { row: -1, line: sheet.line(row) }, { text: total });
      continue;
    }
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

function firstFilled(sheet: Sheet, row: number): RawCell {
  for (let column = 0; column < sheet.headers.length; column++) {
    const cell = sheet.cell(row, column);
    if (isFilled(cell)) return cell;
  }
  return null;
}

function totalLabel(sheet: Sheet, row: number, first: RawCell, labelColumns: readonly number[]): string | null {
  if (typeof first === 'string' && isTotalLabel(first)) return first;
  for (const column of labelColumns) {
    const cell = sheet.cell(row, column);
    if (typeof cell === 'string' && isTotalLabel(cell)) return cell;
  }
  return null;
}

function isFilled(cell: RawCell): boolean {
  return cell !== null && (typeof cell !== 'string' || cell.trim() !== '');
}
