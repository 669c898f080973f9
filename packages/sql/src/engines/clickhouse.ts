import { CLICKHOUSE } from '../dialects/clickhouse.js';
import { CLICKHOUSE_2018 } from '../dialects/clickhouse-2018.js';
import type { Dialect } from '../dialects/dialect.js';
import type { Query } from '../query/query.js';
import { tableName } from '../query/source.js';
import { EngineError, engineError, type Cell, type Engine, type TableColumn } from './engine.js';
import { post } from './post.js';
import { tsvRows } from './tsv.js';

/** First version with bound parameters and the functions of the current dialect. */
const CURRENT = 23;

/**
 * Settings of every query. The answer is held back until it is complete, so that a failure on the way (a shard that goes
 * away) is an error and never part of the rows; a shard that cannot be reached is never passed over.
 */
const SETTINGS = {
  wait_end_of_query: '1',
  skip_unavailable_shards: '0',
  // A profile may let a query end early with the rows that it has so far, or add rows of its own: a figure of a part.
  read_overflow_mode: 'throw',
  group_by_overflow_mode: 'throw',
  sort_overflow_mode: 'throw',
  result_overflow_mode: 'throw',
  timeout_overflow_mode: 'throw',
  set_overflow_mode: 'throw',
  distinct_overflow_mode: 'throw',
  transfer_overflow_mode: 'throw',
  extremes: '0',
  max_query_size: '16777216',
  max_ast_depth: '10000',
  max_subquery_depth: '10000',
  max_ast_elements: '1000000',
  max_expanded_ast_elements: '5000000',
};

/**
 * For current servers: nested tables stay apart, and are not compiled. Merged into one expression, a rule of twenty layers
 * takes minutes to plan. What a profile cuts off every answer is not cut off these.
 */
export const CURRENT_SETTINGS = {
  query_plan_merge_expressions: '0',
  compile_expressions: '0',
  limit: '0',
  offset: '0',
};

/** Opens a ClickHouse server over HTTP, without a client library; read-only unless it is to be written to. */
export async function openClickHouse(url: string, options: { readonly write?: boolean } = {}): Promise<Engine> {
  const server = addressOf(url);
  let own: Readonly<Record<string, string>> = {};
  const ask = (sql: string, more: Readonly<Record<string, string>> = {}): Promise<string> =>
    answer(server, sql, { ...own, ...(options.write === true ? {} : { readonly: '2' }), ...more });
  const [[version = '']] = tsvRows(await ask('SELECT version() FORMAT TabSeparated')) as [[string]];
  const current = Number(version.split('.')[0]) >= CURRENT;
  if (current) own = CURRENT_SETTINGS;
  const dialect = current ? CLICKHOUSE : CLICKHOUSE_2018;
  return clickHouseEngine(dialect, ask);
}

/** An engine on anything that answers ClickHouse SQL with text; parameters come as `param_p1` and so on. */
export function clickHouseEngine(
  dialect: Dialect,
  ask: (sql: string, settings?: Readonly<Record<string, string>>) => Promise<string>,
): Engine {
  return {
    dialect,
    columns: (table) => columns(ask, dialect, table),
    rows: (query) => rows(ask, dialect, query),
    async into(query, table) {
      await ask(`CREATE TABLE ${tableName(dialect, table)} ENGINE = MergeTree ORDER BY tuple() AS ${query.literal}`);
    },
    close: () => Promise.resolve(),
  };
}

type Ask = (sql: string, settings?: Readonly<Record<string, string>>) => Promise<string>;

async function* rows(ask: Ask, dialect: Dialect, query: Query): AsyncGenerator<readonly (readonly Cell[])[]> {
  const bound = dialect.placeholder !== null;
  const parameters = bound ? query.values.map((value, i) => [`param_p${i + 1}`, String(value)] as const) : [];
  const text = await ask(
    `${bound ? query.sql : query.literal}\nFORMAT TabSeparatedWithNamesAndTypes`,
    Object.fromEntries(parameters),
  );
  const [, types = [], ...cells] = tsvRows(text);
  const read = types.map((type) => (/^(?:Nullable\()?(?:Float|U?Int(?:8|16|32)\b)/.test(type ?? '') ? numeric : plain));
  const found = cells.map((row) => row.map((cell, i) => (read[i] ?? plain)(cell)));
  if (found.length > 0) yield found;
}

const numeric = (cell: string | null): Cell => (cell === null ? null : Number(cell));
const plain = (cell: string | null): Cell => cell;

async function columns(ask: Ask, dialect: Dialect, table: readonly string[]): Promise<readonly TableColumn[] | null> {
  const name = dialect.string(table.at(-1) ?? '');
  const database = table.length > 1 ? dialect.string(table.at(-2) as string) : 'currentDatabase()';
  const text = await ask(
    `SELECT name, type FROM system.columns WHERE table = ${name} AND database = ${database} FORMAT TabSeparated`,
  );
  const found = tsvRows(text).map(([column, type]) => ({ name: column ?? '', type: type ?? '' }));
  return found.length === 0 ? null : found;
}

interface Address {
  readonly base: URL;
  readonly headers: Readonly<Record<string, string>>;
}

function addressOf(url: string): Address {
  const given = new URL(url.replace(/^clickhouse:/, 'http:'));
  const secure = given.searchParams.get('secure') === '1';
  const base = new URL(`${secure ? 'https' : 'http'}://${given.hostname}:${given.port || (secure ? '8443' : '8123')}/`);
  const database = decodeURIComponent(given.pathname.replace(/^\//, ''));
  if (database !== '') base.searchParams.set('database', database);
  const headers: Record<string, string> = {};
  if (given.username !== '') headers['X-ClickHouse-User'] = decodeURIComponent(given.username);
  if (given.password !== '') headers['X-ClickHouse-Key'] = decodeURIComponent(given.password);
  return { base, headers };
}

async function answer({ base, headers }: Address, sql: string, settings: Readonly<Record<string, string>>) {
  const address = new URL(base);
  for (const [name, value] of Object.entries({ ...SETTINGS, ...settings })) address.searchParams.set(name, value);
  const { ok, text } = await post(address, { headers }, sql, settings.readonly !== undefined).catch(
    (error: unknown) => {
      throw engineError(brokenCode(error), `ClickHouse at ${base.host}`, error);
    },
  );
  if (ok) return text;
  const told = text.split('\n', 1)[0]?.slice(0, 2000) ?? '';
  throw new EngineError('engine/failed', `ClickHouse: ${told}`, told);
}

/** A connection that breaks has been there before. */
function brokenCode(error: unknown): 'engine/lost' | 'engine/unreachable' {
  const { code = '' } = error as NodeJS.ErrnoException;
  return ['ECONNRESET', 'EPIPE'].includes(code) ? 'engine/lost' : 'engine/unreachable';
}
