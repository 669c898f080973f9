import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';
import { DUCKDB } from '../dialects/duckdb.js';
import type { Query } from '../query/query.js';
import { tableName } from '../query/source.js';
import { client, engineError, type Cell, type Engine, type TableColumn } from './engine.js';

/** Opens a DuckDB file, read-only unless it is to be written to. `:memory:` is a database of its own. */
export async function openDuckDb(file: string, options: { readonly write?: boolean } = {}): Promise<Engine> {
  const { DuckDBInstance: Instance } = await client('@duckdb/node-api', () => import('@duckdb/node-api'));
  const readOnly = options.write !== true && file !== ':memory:';
  let instance: DuckDBInstance;
  try {
    instance = await Instance.create(file, readOnly ? { access_mode: 'READ_ONLY' } : {});
  } catch (error) {
    throw engineError('engine/unreachable', `DuckDB cannot open ${file}`, error);
  }
  const connection = await instance.connect();
  return duckDbEngine(connection, () => {
    connection.closeSync();
    instance.closeSync();
  });
}

/** An engine on a connection that somebody else made. */
export function duckDbEngine(connection: DuckDBConnection, close: () => void = () => undefined): Engine {
  return {
    dialect: DUCKDB,
    columns: (table) => columns(connection, table),
    rows: (query) => rows(connection, query),
    async into(query, table) {
      await failing(() => connection.run(`CREATE TABLE ${tableName(DUCKDB, table)} AS ${query.literal}`));
    },
    close() {
      close();
      return Promise.resolve();
    },
  };
}

/**
 * The rows, when all of them are known: an answer that DuckDB streams ends without a word where an error breaks it off, and would
 * be a part of the figures called whole. DuckDB keeps the answer itself, on disk where memory is short.
 */
async function* rows(connection: DuckDBConnection, query: Query): AsyncGenerator<readonly (readonly Cell[])[]> {
  const result = await failing(() => connection.run(query.sql, [...query.values]));
  for (;;) {
    const chunk = await failing(() => result.fetchChunk());
    if (chunk === null || chunk.rowCount === 0) return;
    yield chunk.getRows().map((row) => row.map(cellOf));
  }
}

async function columns(connection: DuckDBConnection, table: readonly string[]): Promise<readonly TableColumn[] | null> {
  const found = await failing(() =>
    connection.runAndReadAll(
      `SELECT column_name, data_type FROM information_schema.columns
       WHERE table_name = $1 AND ($2 = '' OR table_schema = $2) AND ($3 = '' OR table_catalog = $3)
       ORDER BY ordinal_position`,
      [table.at(-1) ?? '', table.at(-2) ?? '', table.at(-3) ?? ''],
    ),
  );
  const all = found.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
  return all.length === 0 ? null : all;
}

function cellOf(value: DuckDBValue): Cell {
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string')
    return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return String(value);
}

async function failing<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw engineError('engine/failed', 'DuckDB', error);
  }
}
