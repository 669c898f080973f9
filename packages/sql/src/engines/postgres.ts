import type { Client as PgClient } from 'pg';
import { POSTGRES } from '../dialects/postgres.js';
import type { Query } from '../query/query.js';
import { tableName } from '../query/source.js';
import { client, engineError, type Cell, type Engine, type TableColumn } from './engine.js';

/** Rows that are fetched at a time. */
const BATCH = 10_000;

const FLOATS = [700, 701];
const INTEGERS = [21, 23];

/** Opens a PostgreSQL database; everything runs in read-only transactions unless it is to be written to. */
export async function openPostgres(url: string, options: { readonly write?: boolean } = {}): Promise<Engine> {
  const { default: pg } = await client('pg', () => import('pg'));
  const connection = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'takar',
    // Dates, decimals and long integers stay as the database writes them: nothing is put into a zone or cut.
    types: { getTypeParser: (oid: number) => parserOf(oid) as never },
  });
  // A connection that breaks while nothing runs is reported by the next query.
  connection.on('error', () => undefined);
  try {
    await connection.connect();
    await connection.query('SET extra_float_digits = 3');
  } catch (error) {
    throw engineError('engine/unreachable', 'PostgreSQL', error);
  }
  return {
    dialect: POSTGRES,
    columns: (table) => columns(connection, table),
    rows: (query) => rows(connection, query),
    async into(query, table) {
      if (options.write !== true) throw engineError('engine/failed', 'PostgreSQL', 'opened for reading only');
      await failing(() => connection.query(`CREATE TABLE ${tableName(POSTGRES, table)} AS ${query.literal}`));
    },
    close: () => connection.end(),
  };
}

async function* rows(connection: PgClient, query: Query): AsyncGenerator<readonly (readonly Cell[])[]> {
  await failing(() => connection.query('BEGIN TRANSACTION READ ONLY'));
  try {
    await failing(() => connection.query(`DECLARE takar NO SCROLL CURSOR FOR ${query.sql}`, [...query.values]));
    for (;;) {
      const batch = await failing(() =>
        connection.query<Cell[]>({ text: `FETCH ${BATCH} FROM takar`, rowMode: 'array' }),
      );
      if (batch.rows.length === 0) return;
      yield batch.rows;
    }
  } finally {
    await connection.query('ROLLBACK').catch(() => undefined);
  }
}

async function columns(connection: PgClient, table: readonly string[]): Promise<readonly TableColumn[] | null> {
  const found = await failing(() =>
    connection.query<[string, string]>({
      text: `SELECT a.attname, format_type(a.atttypid, a.atttypmod)
             FROM pg_attribute a WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped
             ORDER BY a.attnum`,
      values: [tableName(POSTGRES, table)],
      rowMode: 'array',
    }),
  );
  return found.rows.length === 0 ? null : found.rows.map(([name, type]) => ({ name, type }));
}

function parserOf(oid: number): (text: string) => Cell {
  if (FLOATS.includes(oid) || INTEGERS.includes(oid)) return Number;
  if (oid === 16) return (text) => text === 't';
  return (text) => text;
}

async function failing<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw engineError(saidByServer(error) ? 'engine/failed' : 'engine/lost', 'PostgreSQL', error);
  }
}

/** The server says what is wrong with a code of SQLSTATE; those of class 08 and 57P are of a connection that ends. */
function saidByServer(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return /^[0-9A-Z]{5}$/.test(code) && !/^(?:08|57P)/.test(code);
}
