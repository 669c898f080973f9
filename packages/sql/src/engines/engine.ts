import type { Dialect } from '../dialects/dialect.js';
import type { Query } from '../query/query.js';

/** What a database gives for a cell; texts of numbers that a double cannot hold stay texts. */
export type Cell = number | string | boolean | null;

/** A column of a table in a database. */
export interface TableColumn {
  readonly name: string;
  /** Type as the database calls it. */
  readonly type: string;
}

/** A database that runs queries where its data lie. Reading never changes anything in it. */
export interface Engine {
  readonly dialect: Dialect;
  /** Columns of a table in their order; null where there is no such table. */
  columns(table: readonly string[]): Promise<readonly TableColumn[] | null>;
  /**
   * Rows of a query in batches, cells in the order of its columns. Ends with an error where not all of them come: batches
   * before it are part of no answer.
   */
  rows(query: Query): AsyncIterable<readonly (readonly Cell[])[]>;
  /** Writes the rows of a query to a new table; fails where it exists. Needs an engine opened for writing. */
  into(query: Query, table: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** What went wrong with a database, in words for people; `code` is stable. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  /** What the database itself said, without passwords. */
  readonly said: string;

  constructor(code: EngineErrorCode, message: string, said = '') {
    super(message);
    this.code = code;
    this.said = said;
  }
}

/**
 * `engine/address`: not an address of a database. `engine/not-installed`: its client is not installed.
 * `engine/unreachable`: nobody answers there, or refuses. `engine/failed`: it answered with an error, as for a shard that
 * is gone. `engine/lost`: the connection broke before the answer was whole; what came of it counts for nothing.
 */
export type EngineErrorCode =
  'engine/address' | 'engine/not-installed' | 'engine/unreachable' | 'engine/failed' | 'engine/lost';

/** An error of a client as ours. */
export function engineError(code: EngineErrorCode, what: string, error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const said = error instanceof Error ? error.message || error.name : String(error);
  return new EngineError(code, `${what}: ${said}`, said);
}

/** Loads the client of a database, or says how to install it. */
export async function client<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new EngineError('engine/not-installed', `${name} is not installed; install it with: npm install ${name}`);
  }
}
