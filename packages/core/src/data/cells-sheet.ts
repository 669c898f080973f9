import type { RawCell, Sheet } from './sheet.js';

/** A sheet from cells that are already there, as a widget takes them from an HTML table with its spans expanded. */
export function sheetFromCells(headers: readonly string[], rows: readonly (readonly RawCell[])[]): Sheet {
  return {
    headers: [...headers],
    rowCount: rows.length,
    cell: (row, column) => rows[row]?.[column] ?? null,
    line: () => undefined,
  };
}
