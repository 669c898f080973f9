import { openClickHouse } from './clickhouse.js';
import { openDuckDb } from './duckdb.js';
import { EngineError, type Engine } from './engine.js';
import { openMariaDb } from './mariadb.js';
import { openPostgres } from './postgres.js';

/** Kinds of addresses, as they are told to people. */
export const ENGINE_ADDRESSES = [
  'duckdb:///FILE',
  'postgres://USER@HOST/DATABASE',
  'mysql://USER@HOST/DATABASE',
  'clickhouse://HOST:8123/DATABASE',
] as const;

/** Opens the database at an address. Read-only unless `write`. */
export function openEngine(address: string, options: { readonly write?: boolean } = {}): Promise<Engine> {
  const scheme = /^([a-z]+):/i.exec(address)?.[1]?.toLowerCase();
  switch (scheme) {
    case 'duckdb':
      return openDuckDb(fileOf(address), options);
    case 'postgres':
    case 'postgresql':
      return openPostgres(checked(address), options);
    case 'mysql':
    case 'mariadb':
      return openMariaDb(checked(address), options);
    case 'clickhouse':
      return openClickHouse(checked(address), options);
    default:
      throw unknownAddress();
  }
}

/** `duckdb:///data.db` is a file beside where one stands, `duckdb:////srv/data.db` one from the root. */
function fileOf(address: string): string {
  const path = address.replace(/^duckdb:(?:\/\/\/?)?/i, '');
  if (path === '') throw unknownAddress();
  return decodeURI(path);
}

function checked(address: string): string {
  if (URL.canParse(address)) return address;
  throw unknownAddress();
}

/** The address itself is not repeated: it may hold a password. */
function unknownAddress(): EngineError {
  return new EngineError('engine/address', `not an address of a database; use ${ENGINE_ADDRESSES.join(', ')}`);
}
