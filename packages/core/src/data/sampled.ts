import type { Sheet } from './sheet.js';

/** Rows that are looked at to tell what a column holds. */
export const SAMPLE_ROWS = 500;

/** The filled cells of a column's first rows, as text. */
export function* sampled(sheet: Sheet, column: number): Generator<string, void> {
  for (let row = 0; row < Math.min(sheet.rowCount, SAMPLE_ROWS); row++) {
    const cell = sheet.cell(row, column);
    const text = cell === null ? '' : String(cell).trim();
    if (text !== '') yield text;
  }
}
