import { normalHeader } from '../../data/header-text.js';
import type { Sheet } from '../../data/sheet.js';
import { isTotalLabel } from '../../data/total-row.js';
import { keyOf } from './cell-key.js';

/**
 * Rows of a sheet that say something of a node: without blank rows, totals, headers that are repeated on the next page,
 * and the row of column numbers below a header (`(1) (2) (3)`).
 */
export function dataRows(sheet: Sheet): readonly number[] {
  const headers = sheet.headers.map(normalHeader);
  const rows: number[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    const first = firstFilled(sheet, row);
    if (first === null || isTotalLabel(first.text)) continue;
    if (isHeader(sheet, row, headers) || isCounting(sheet, row, first.column)) continue;
    rows.push(row);
  }
  return rows;
}

function firstFilled(sheet: Sheet, row: number): { readonly text: string; readonly column: number } | null {
  for (let column = 0; column < sheet.headers.length; column++) {
    const text = keyOf(sheet.cell(row, column));
    if (text !== null) return { text, column };
  }
  return null;
}

function isHeader(sheet: Sheet, row: number, headers: readonly string[]): boolean {
  let same = 0;
  for (let column = 0; column < headers.length; column++) {
    const text = keyOf(sheet.cell(row, column));
    if (text === null) continue;
    if (normalHeader(text) !== headers[column]) return false;
    same += 1;
  }
  return same > 1;
}

function isCounting(sheet: Sheet, row: number, start: number): boolean {
  let last = 0;
  let count = 0;
  for (let column = start; column < sheet.headers.length; column++) {
    const text = keyOf(sheet.cell(row, column));
    if (text === null) continue;
    const number = /^\(?(\d{1,2})\)?$/.exec(text)?.[1];
    if (number === undefined || Number(number) !== last + 1) return false;
    last += 1;
    count += 1;
  }
  return count > 2;
}
