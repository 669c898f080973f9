import type { TextColumn } from '../outcome/column.js';
import type { RawCell, Sheet } from './sheet.js';

/** Rows of a sheet that became rows of a table. */
export type Rows = Uint32Array;

/** Text of a cell, trimmed; null when there is none. Numbers and booleans are written out. */
export function cellText(cell: RawCell): string | null {
  if (cell === null) return null;
  const text = typeof cell === 'string' ? cell.trim() : String(cell);
  return text === '' ? null : text;
}

/** Letters that NFC may change: none below the combining marks. */
const MAY_COMPOSE = /[\u0300-\uffff]/;

/** A text column from the first filled one of several columns. Keys compare by code point, so they are NFC. */
export function textColumn(sheet: Sheet, rows: Rows, columns: readonly number[]): TextColumn {
  const values: (string | null)[] = new Array<string | null>(rows.length).fill(null);
  for (const column of columns) {
    for (let i = 0; i < rows.length; i++) {
      if (values[i] !== null) continue;
      const text = cellText(sheet.cell(rows[i] as number, column));
      if (text !== null) values[i] = MAY_COMPOSE.test(text) ? text.normalize('NFC') : text;
    }
  }
  return { kind: 'text', values };
}
