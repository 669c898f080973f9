import type { Connection } from 'mysql2';
import { MARIADB } from '../dialects/mariadb.js';
import { MYSQL } from '../dialects/mysql.js';
import type { Dialect } from '../dialects/dialect.js';
import type { Query } from '../query/query.js';
import { tableName } from '../query/source.js';
import { client, engineError, type EngineError, type Cell, type Engine, type TableColumn } from './engine.js';

const BATCH = 10_000;

/** Room for the derived tables of a query in memory, and for the first cell of an ordered group; every row of an answer. */
const SESSION =
  'SET SESSION tmp_table_size = 268435456, max_heap_table_size = 268435456, group_concat_max_len = 1048576, sql_select_limit = 18446744073709551615';

/** Opens a MariaDB or MySQL database; everything runs in read-only transactions unless it is to be written to. */
export async function openMariaDb(url: string, options: { readonly write?: boolean } = {}): Promise<Engine> {
  const mysql = await client('mysql2', () => import('mysql2'));
  const connection = mysql.createConnection({
    uri: url.replace(/^mariadb:/, 'mysql:'),
    charset: 'utf8mb4_bin',
    connectTimeout: 10_000,
    dateStrings: true,
    supportBigNumbers: true,
    multipleStatements: false,
    rowsAsArray: true,
  });
  connection.on('error', () => undefined);
  let dialect: Dialect;
  try {
    await said(connection, SESSION);
    const [[version]] = (await said(connection, 'SELECT VERSION()')) as [[string]];
    dialect = /mariadb/i.test(version) ? MARIADB : MYSQL;
  } catch (error) {
    connection.destroy();
    throw engineError('engine/unreachable', 'MariaDB', error);
  }
  return {
    dialect,
    columns: (table) => columns(connection, table),
    rows: (query) => rows(connection, query),
    async into(query, table) {
      if (options.write !== true) throw engineError('engine/failed', 'MariaDB', 'opened for reading only');
      await failing(() => said(connection, `CREATE TABLE ${tableName(dialect, table)} AS ${query.literal}`));
    },
    close: () => new Promise((done) => connection.end(() => done())),
  };
}

async function* rows(connection: Connection, query: Query): AsyncGenerator<readonly (readonly Cell[])[]> {
  await failing(() => said(connection, 'START TRANSACTION READ ONLY'));
  const stream = connection.execute({ sql: query.sql, values: [...query.values], rowsAsArray: true }).stream();
  // The client tells the connection that it broke, and leaves the rows waiting.
  const broken = (error: Error): void => void stream.destroy(error);
  connection.once('error', broken);
  try {
    let batch: Cell[][] = [];
    for await (const row of stream as AsyncIterable<Cell[]>) {
      batch.push(row);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  } catch (error) {
    throw failure(error);
  } finally {
    connection.off('error', broken);
    await said(connection, 'ROLLBACK').catch(() => undefined);
  }
}

async function columns(connection: Connection, table: readonly string[]): Promise<readonly TableColumn[] | null> {
  const found = (await failing(() =>
    said(
      connection,
      `SELECT column_name, column_type FROM information_schema.columns
       WHERE table_name = ? AND table_schema = coalesce(nullif(?, ''), DATABASE()) ORDER BY ordinal_position`,
      [table.at(-1) ?? '', table.at(-2) ?? ''],
    ),
  )) as [string, string][];
  return found.length === 0 ? null : found.map(([name, type]) => ({ name, type }));
}

/** The answer to a statement. */
function said(connection: Connection, statement: string, values: readonly string[] = []): Promise<unknown> {
  return new Promise((done, fail) => {
    connection.execute(statement, [...values], (error, result) => (error ? fail(error) : done(result)));
  });
}

async function failing<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw failure(error);
  }
}

/** After a fatal error there is no connection any more. */
function failure(error: unknown): EngineError {
  const { fatal = false } = error as { readonly fatal?: boolean };
  return engineError(fatal ? 'engine/lost' : 'engine/failed', 'MariaDB', error);
}
