import type { ColumnTable } from 'arquero';
import { columnsOf, tableOf } from '../columns/tables.js';
import { parquetColumns, writeParquetColumns } from './parquet-files.js';

/** Reads a Parquet file as a table of Arquero, through DuckDB. */
export async function readParquet(file: string): Promise<ColumnTable> {
  return tableOf(await parquetColumns(file));
}

/** Writes the rows of a table that are seen as a Parquet file, through DuckDB. */
export function writeParquet(table: ColumnTable, file: string): Promise<void> {
  return writeParquetColumns(columnsOf(table), file);
}
