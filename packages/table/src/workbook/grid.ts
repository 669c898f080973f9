import type { RawCell } from '@takar/core';

/** A block of merged cells; rows and columns from 0, ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell as the workbook has it. */
export interface GridCell {
  readonly value: RawCell;
  /** True where the workbook shows the figure as a percentage: `value` is in per cent already. */
  readonly percent?: true;
  /** True for a whole number of more digits than a workbook keeps: its last digits are lost. */
  readonly long?: true;
  /** True for a formula that was saved without a value. */
  readonly formula?: true;
}

/** The cells of one sheet of a workbook, where they stand. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Merge[];
  /** False for a row without any cell, of which a sheet may have a million. */
  hasCells(row: number): boolean;
  /** The cell itself; null where it is empty, also inside a merged block but for its first cell. */
  cell(row: number, column: number): GridCell | null;
}

/** Text of a cell on one line; empty where there is none. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = grid.cell(row, column)?.value;
  return value == null ? '' : String(value).replace(/\s+/g, ' ').trim();
}

/** Number of cells of a row that hold something. */
export function filledCells(grid: Grid, row: number): number {
  let count = 0;
  for (let column = 0; column < grid.columns; column += 1) if (textAt(grid, row, column) !== '') count += 1;
  return count;
}
