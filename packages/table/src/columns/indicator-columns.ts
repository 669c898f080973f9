import type { IndicatorTable } from '@takar/core';
import { viewsOf, type Columns } from './named.js';
import { CellView } from './views.js';

/** Columns of indicator rows: fields, then the columns that no field claims. */
export function indicatorColumns(table: IndicatorTable): Columns {
  const columns: Record<string, Columns[string]> = {};
  for (const [name, column] of Object.entries(table.columns)) Object.assign(columns, viewsOf(name, column));
  for (const { header, column } of table.others) {
    const name = Object.hasOwn(columns, header) ? `${header} (${column + 1})` : header;
    columns[name] = new CellView(table.length, (row) => table.sheet.cell(table.sourceRows[row] as number, column));
  }
  return columns;
}
