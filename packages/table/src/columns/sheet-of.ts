import type { RawCell, Sheet } from '@takar/core';
import type { ColumnTable } from 'arquero';

/** A table of Arquero as a sheet of core: the rows that are seen, in the order they are seen. Columns of reasons are kept. */
export function sheetOf(table: ColumnTable): Sheet {
  const headers = table.columnNames();
  const columns = headers.map((name) => table.column(name));
  const rows = table.isFiltered() || table.isOrdered() ? table.indices() : null;
  const rowCount = table.numRows();
  return {
    headers,
    rowCount,
    cell(row, column) {
      if (row < 0 || row >= rowCount) return null;
      return rawCell(columns[column]?.at(rows === null ? row : (rows[row] as number)));
    },
    line: () => undefined,
  };
}

/** A value of Arquero as a cell: whole numbers of 64 bits and dates of Arrow become figures and text. */
export function rawCell(value: unknown): RawCell {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return value !== value ? null : value;
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case 'object':
      if (value === null) return null;
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
      return JSON.stringify(value);
    default:
      return null;
  }
}
