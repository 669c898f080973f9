import { open as openDuckDb } from './duckdb.mjs';

/** Plain doubles in DuckDB. */
export const open = (file, rows) => openDuckDb(file, rows, true);
