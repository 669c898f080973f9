import type { RawCell, Sheet } from '@takar/core';
import type { Grid, GridCell } from './grid.js';
import type { HeaderBlock } from './header-block.js';
import { MergeMap } from './merge-map.js';

/** A cell of a sheet that was not taken as it stands. */
export interface CellNote {
  readonly kind: 'percent' | 'merged-figure' | 'long-number' | 'formula-without-value';
  /** Row and column of the worksheet, from 1. */
  readonly line: number;
  readonly column: number;
}

/** The data of a worksheet as a sheet of core: `line` is the row of the worksheet, columns are its columns. */
export interface GridSheet {
  readonly sheet: Sheet;
  readonly notes: readonly CellNote[];
}

/**
 * The rows below a header. A text that is merged over several rows stands in each of them, as a reader of the page sees it; a
 * figure that is merged stands in the first alone, for a sum must not count it again. Blank rows are left out.
 */
export function gridSheet(grid: Grid, header: HeaderBlock): GridSheet {
  const merges = new MergeMap(grid);
  const rows: (readonly RawCell[])[] = [];
  const lines: number[] = [];
  const notes: CellNote[] = [];
  for (let row = header.data; row < grid.rows; row += 1) {
    if (!grid.hasCells(row)) continue;
    const cells: RawCell[] = [];
    let filled = false;
    for (let column = 0; column < grid.columns; column += 1) {
      const cell = grid.cell(row, column);
      if (cell !== null) filled ||= cell.value !== '' && cell.value !== null;
      const note = cell === null ? null : noteOf(cell);
      if (note !== null) notes.push({ kind: note, line: row + 1, column: column + 1 });
      const merged = cell === null ? mergedText(grid, merges, header, row, column) : null;
      if (merged === FIGURE) notes.push({ kind: 'merged-figure', line: row + 1, column: column + 1 });
      cells.push(cell?.value ?? (merged === FIGURE ? null : merged));
    }
    if (!filled) continue;
    rows.push(cells);
    lines.push(row + 1);
  }
  const sheet: Sheet = {
    headers: header.names,
    rowCount: rows.length,
    cell: (row, column) => rows[row]?.[column] ?? null,
    line: (row) => lines[row],
  };
  return { sheet, notes };
}

function noteOf({ percent, long, formula }: GridCell): CellNote['kind'] | null {
  if (formula === true) return 'formula-without-value';
  return percent === true ? 'percent' : long === true ? 'long-number' : null;
}

const FIGURE = Symbol('a figure');

function mergedText(
  grid: Grid,
  merges: MergeMap,
  { data }: HeaderBlock,
  row: number,
  column: number,
): string | typeof FIGURE | null {
  const merge = merges.at(row, column);
  if (merge === undefined || merge.left !== column || merge.top < data || merge.top === row) return null;
  const value = grid.cell(merge.top, merge.left)?.value ?? null;
  if (typeof value === 'string') return value;
  return value === null ? null : FIGURE;
}
