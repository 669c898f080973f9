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
    if (first === -1) continue;
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

/** First column with something in it; -1 in a blank row. */
function firstFilled(sheet: Sheet, row: number): number {
  for (let column = 0; column < sheet.headers.length; column++) {
    if (isFilled(sheet.cell(row, column))) return column;
  }
  return -1;
}

function totalLabel(sheet: Sheet, row: number, first: number, labelColumns: readonly number[]): string | null {
  const label = labelAt(sheet, row, first);
  if (label !== null) return label;
  for (const column of labelColumns) {
    const other = column === first ? null : labelAt(sheet, row, column);
    if (other !== null) return other;
  }
  return null;
}

function labelAt(sheet: Sheet, row: number, column: number): string | null {
  const cell = sheet.cell(row, column);
  return typeof cell === 'string' && isTotalLabel(cell) ? cell : null;
}

function isFilled(cell: RawCell): boolean {
  return cell !== null && (typeof cell !== 'string' || cell.trim() !== '');
}
