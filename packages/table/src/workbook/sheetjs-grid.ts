import type { CellObject, WorkSheet } from '@e965/xlsx';
import type * as SheetJs from '@e965/xlsx';
import { CellReader } from './cell-reader.js';
import type { Grid, Merge } from './grid.js';

/** Rows and columns of a worksheet at most: what the format allows. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Places of a sheet at most: rows with cells times columns, and rows times merged blocks. */
const MOST_PLACES = 20_000_000;
const MOST_MERGED = 2_000_000;
/** Letters of the cells of a sheet at most, a text that many cells share counted in each: they all come into an export. */
const MOST_LETTERS = 200_000_000;

/**
 * A worksheet that SheetJS has read, as a grid of the rows and columns that hold cells; what the file says of its own size
 * counts for nothing. `raised` has texts with raised parts, each with how it is to be read (`raisedTexts`). Null where it is larger than any report.
 */
export function sheetJsGrid(
  worksheet: WorkSheet,
  library: typeof SheetJs,
  date1904: boolean,
  raised: ReadonlyMap<string, string> = new Map(),
): Grid | null {
  const dense = worksheet['!data'] ?? [];
  if (dense.length > MOST_ROWS) return null;
  const filled = Object.keys(dense).map(Number);
  const columns = filled.reduce((most, row) => Math.max(most, dense[row]?.length ?? 0), 1);
  if (columns > MOST_COLUMNS || filled.length * columns > MOST_PLACES) return null;
  if (hasTooManyLetters(filled, dense)) return null;
  const reader = new CellReader(library, date1904, raised);
  const rows = Math.max(1, dense.length);
  const merges: Merge[] = [];
  let merged = 0;
  for (const { s, e } of worksheet['!merges'] ?? []) {
    const bottom = Math.min(e.r, rows - 1);
    merged += Math.max(0, bottom - s.r + 1);
    if (merged > MOST_MERGED) return null;
    merges.push({ top: s.r, left: s.c, bottom, right: Math.min(e.c, MOST_COLUMNS) });
  }
  return {
    rows,
    columns,
    merges,
    hasCells: (row) => dense[row] !== undefined,
    cell(row, column) {
      const cell = dense[row]?.[column];
      return cell === undefined ? null : reader.read(cell);
    },
  };
}

function hasTooManyLetters(filled: readonly number[], dense: readonly (readonly CellObject[])[]): boolean {
  let letters = 0;
  for (const row of filled) {
    for (const cell of dense[row] ?? []) if (typeof cell?.v === 'string') letters += cell.v.length;
    if (letters > MOST_LETTERS) return true;
  }
  return false;
}
