import type { Sheet } from '@takar/core';
import type { ColumnTable } from 'arquero';
import { columnsSheet } from './columns-sheet.js';
import { columnsOf } from './tables.js';

/** A table of Arquero as a sheet of core: the rows that are seen, in the order they are seen. Columns of reasons are kept. */
export function sheetOf(table: ColumnTable): Sheet {
  return columnsSheet(columnsOf(table));
}
