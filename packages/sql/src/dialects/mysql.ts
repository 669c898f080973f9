import { mariadbLike } from './mariadb.js';
import type { Dialect } from './dialect.js';

/** MySQL 8: emitted like MariaDB's, and not proven, because no server was to be had. */
export const MYSQL: Dialect = mariadbLike('mysql', 'utf8mb4_0900_bin');
