import { CLICKHOUSE } from './clickhouse.js';
import { DUCKDB } from './duckdb.js';
import type { Dialect, DialectName } from './dialect.js';
import { MARIADB } from './mariadb.js';
import { MYSQL } from './mysql.js';
import { POSTGRES } from './postgres.js';

/** Every dialect, by its name. */
export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  duckdb: DUCKDB,
  postgres: POSTGRES,
  mariadb: MARIADB,
  mysql: MYSQL,
  clickhouse: CLICKHOUSE,
};
