import type { IssueLog } from './issue-log.js';
import type { RawCell, Sheet } from './sheet.js';
import type { Rows } from './text-column.js';
import { isTotalLabel } from './total-row.js';

/** Rows of a sheet that hold data: blank rows are left out, total rows are left out and reported. */
export function sourceRows(sheet: Sheet, labelColumns: readonly number[], log: IssueLog): Rows {
  const rows = new Uint32Array(sheet.rowCount);
  let count = 0;
  for (let row = 0; row < sheet.rowCount; row++) {
    const total = totalLabel(sheet, row, labelColumns);
    if (total === undefined) continue;
    if (total !== null) log.add('table/total-row', { row: -1, line: sheet.line(row) }, { text: total });
    else rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** Label of a total in the first filled cell or in a label column; null in a row of data, undefined in a blank row. */
function totalLabel(sheet: Sheet, row: number, labelColumns: readonly number[]): string | null | undefined {
  for (let column = 0; column < sheet.headers.length; column++) {
    const cell = sheet.cell(row, column);
    if (!isFilled(cell)) continue;
    if (isTotal(cell)) return cell;
    for (const other of labelColumns) {
      const label = other === column ? null : sheet.cell(row, other);
      if (isTotal(label)) return label;
    }
    return null;
  }
  return undefined;
}

function isTotal(cell: RawCell): cell is string {
  return typeof cell === 'string' && isTotalLabel(cell);
}

function isFilled(cell: RawCell): boolean {
  return cell !== null && (typeof cell !== 'string' || cell.trim() !== '');
}
