import type { Sheet } from '@takar/core';
import { columnsSheet } from '../columns/columns-sheet.js';
import { inDuckDb, openDuckDb } from '../parquet/duckdb.js';
import { namedColumns } from '../parquet/parquet-files.js';
import { sheetParts, type SheetParts } from './sheet-parts.js';

/**
 * A Parquet file part by part, through DuckDB, in the order of its rows: row groups are read when their rows are asked for,
 * and none is kept. Cells are those of `parquetColumns`.
 *
 * @throws what DuckDB says of a file that is no Parquet; `sheets` throws it of row groups that cannot be read.
 *
 * @example
 * for await (const sheet of (await parquetParts('kinerja.parquet')).sheets()) rows += sheet.rowCount;
 */
export async function parquetParts(file: string): Promise<SheetParts> {
  const rows = await inDuckDb(async (connection) => {
    const reader = await connection.runAndReadAll('SELECT count(*) FROM read_parquet($1)', [file]);
    return Number(reader.getRows()[0]?.[0] ?? 0);
  });
  return sheetParts(rows, () => chunks(file, rows));
}

async function* chunks(file: string, rows: number): AsyncGenerator<Sheet> {
  const { connection, library, close } = await openDuckDb();
  try {
    const result = await connection.stream('SELECT * FROM read_parquet($1)', [file]);
    const names = result.columnNames();
    // the headers, where there are no rows
    yield columnsSheet(namedColumns(names, []));
    let seen = 0;
    for await (const chunk of result) {
      seen += chunk.rowCount;
      yield columnsSheet(namedColumns(names, chunk.convertColumns(library.JSDuckDBValueConverter)));
    }
    // a streaming result that fails ends as if there were no more rows; a query of all cells says why
    if (seen !== rows) await connection.run('SELECT bit_xor(hash(each)) FROM read_parquet($1) each', [file]);
  } finally {
    close();
  }
}
