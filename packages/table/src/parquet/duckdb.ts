import type * as DuckDb from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { peer } from '../files/peer.js';

/** A DuckDB in memory, until it is closed. */
export interface OpenDuckDb {
  readonly connection: DuckDBConnection;
  readonly library: typeof DuckDb;
  readonly close: () => void;
}

/** Opens a DuckDB of its own in memory. */
export async function openDuckDb(): Promise<OpenDuckDb> {
  const library = await peer('@duckdb/node-api', () => import('@duckdb/node-api'));
  const instance = await library.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    connection,
    library,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Does something with a DuckDB in memory, and closes it. */
export async function inDuckDb<T>(
  use: (connection: DuckDBConnection, library: typeof DuckDb) => Promise<T>,
): Promise<T> {
  const { connection, library, close } = await openDuckDb();
  try {
    return await use(connection, library);
  } finally {
    close();
  }
}
