import type { Sheet } from '@takar/core';
import type { Columns } from './named.js';
import { rawCell } from './raw-cell.js';

/** Columns as a sheet of core. */
export function columnsSheet(columns: Columns): Sheet {
  const all = Object.values(columns);
  const rowCount = all[0]?.length ?? 0;
  return {
    headers: Object.keys(columns),
    rowCount,
    cell: (row, column) => (row < 0 || row >= rowCount ? null : rawCell(all[column]?.at(row))),
    line: () => undefined,
  };
}
