import type * as DuckDb from '@duckdb/node-api';
import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { kindOf, type ColumnKind } from '../arrow/kind-of.js';
import { PROVENANCE_KEY } from '../arrow/write-arrow.js';
import { textOf } from '../arrow/text-of.js';
import { plainValue } from '../arrow/plain-value.js';
import { FigureView, type ArqueroColumn } from '../columns/views.js';
import type { Columns } from '../columns/named.js';
import { noteProvenanceJson, provenanceJson } from '../provenance-json.js';
import { inDuckDb } from './duckdb.js';

/** Rows of a chunk of DuckDB. */
const CHUNK = 2048;

/** Reads a Parquet file through DuckDB; computed columns that Takar wrote know their rule again. */
export async function parquetColumns(file: string): Promise<Columns> {
  return inDuckDb(async (connection) => {
    const reader = await connection.runAndReadAll('SELECT * FROM read_parquet($1)', [file]);
    const columns = namedColumns(reader.columnNames(), reader.getColumnsJS());
    const metadata = await connection.runAndReadAll(
      'SELECT decode(value) FROM parquet_kv_metadata($1) WHERE decode(key) = $2',
      [file, PROVENANCE_KEY],
    );
    const [found] = metadata.getRows();
    if (typeof found?.[0] === 'string') noteProvenanceJson(columns, found[0]);
    return columns;
  });
}

/** Values of DuckDB by column as columns. */
export function namedColumns(names: readonly string[], values: readonly (readonly unknown[])[]): Columns {
  return Object.fromEntries(names.map((name, i): [string, ArqueroColumn] => [name, (values[i] ?? []).map(plainValue)]));
}

/** Writes columns as a Parquet file through DuckDB; the rule and source of computed columns stand in its metadata. */
export async function writeParquetColumns(columns: Columns, file: string): Promise<void> {
  await inDuckDb(async (connection, library) => {
    const all = Object.entries(columns).map(([name, column]) => ({ name, column, kind: columnKind(column) }));
    const types = all.map(({ kind }) => typeOf(library, kind));
    const list = all.map(({ name }, i) => `${quoted(name)} ${String(types[i])}`);
    await connection.run(`CREATE TABLE written (${list.join(', ')})`);
    const appender = await connection.createAppender('written');
    const length = all[0]?.column.length ?? 0;
    for (let start = 0; start < length; start += CHUNK) {
      const rows = Math.min(CHUNK, length - start);
      const chunk = library.DuckDBDataChunk.create(types, rows);
      all.forEach(({ column, kind }, i) => chunk.setColumnValues(i, valuesOf(column, kind, start, rows)));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    const json = provenanceJson(columns);
    const metadata = json === null ? '' : `, KV_METADATA {${quoted(PROVENANCE_KEY)}: ${literal(json)}}`;
    await connection.run(`COPY written TO ${literal(file)} (FORMAT parquet, COMPRESSION zstd${metadata})`);
  });
}

function columnKind(column: ArqueroColumn): ColumnKind {
  return column instanceof FigureView ? 'number' : kindOf(column);
}

function typeOf({ DOUBLE, BOOLEAN, VARCHAR }: typeof DuckDb, kind: ColumnKind): DuckDBType {
  return kind === 'number' ? DOUBLE : kind === 'boolean' ? BOOLEAN : VARCHAR;
}

function valuesOf(column: ArqueroColumn, kind: ColumnKind, start: number, rows: number): DuckDBValue[] {
  return Array.from({ length: rows }, (_, i) => {
    const value = column.at(start + i);
    if (value == null || value !== value) return null;
    return kind === 'number' || kind === 'boolean' ? (value as number | boolean) : textOf(value);
  });
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
