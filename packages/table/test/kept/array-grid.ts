import type { RawCell } from '@takar/core';
import type { Grid, GridCell, Merge } from '#src/workbook/grid.js';

/** A grid over rows of cells, merged blocks as `top,left,bottom,right`; rows that are null have no cells at all. */
export function arrayGrid(
  rows: readonly (readonly (RawCell | GridCell)[] | null)[],
  merged: readonly (readonly [number, number, number, number])[] = [],
): Grid {
  const merges = merged.map(([top, left, bottom, right]): Merge => ({ top, left, bottom, right }));
  const cell = (row: number, column: number): GridCell | null => {
    const found = rows[row]?.[column] ?? null;
    if (found === null || found === '') return null;
    return typeof found === 'object' ? found : { value: found };
  };
  const columns = Math.max(1, ...rows.map((row) => row?.length ?? 0));
  return { rows: rows.length, columns, merges, hasCells: (row) => (rows[row] ?? null) !== null, cell };
}
