import type { Table } from '@takar/core';
import { ColumnTable } from 'arquero';
import { noteProvenance, provenanceOfColumn } from '../provenance.js';
import { viewsOf, type Columns } from './named.js';
import { CellView, type ArqueroColumn } from './views.js';

/**
 * A table of Arquero over columns that are there; none of them is copied. Names that are whole numbers, as years, come first
 * in an object of JavaScript: who wants them elsewhere gives the order.
 */
export function tableOf(columns: Columns, names: readonly string[] = Object.keys(columns)): ColumnTable {
  return new ColumnTable(columns, [...names]);
}

/** Columns of core (`kind` number, category, text) as a table of Arquero: figures are null with a reason beside them. */
export function fromColumns({ columns }: Pick<Table, 'columns'>): ColumnTable {
  return tableOf(
    Object.assign({}, ...Object.entries(columns).map(([name, column]) => viewsOf(name, column))) as Columns,
  );
}

/** The rows of a table that are seen, in the order they are seen, with further columns beside them. */
export function withColumns(table: ColumnTable, columns: Columns): ColumnTable {
  return table.ungroup().assign(tableOf(columns));
}

/** The columns of a table over the rows that are seen, in the order they are seen; provenance goes along. */
export function columnsOf(table: ColumnTable): Columns {
  const rows = table.isFiltered() || table.isOrdered() ? table.indices() : null;
  return Object.fromEntries(
    table.columnNames().map((name): [string, ArqueroColumn] => {
      const column = table.column(name) as unknown as ArqueroColumn;
      if (rows === null) return [name, column];
      const seen = new CellView(rows.length, (row) => column.at(rows[row] as number));
      const found = provenanceOfColumn(column);
      if (found !== null) noteProvenance({ [name]: seen }, found);
      return [name, seen];
    }),
  );
}
