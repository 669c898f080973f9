import { startMariaDb } from '../engines/mariadb.mjs';
import { startPostgres } from '../engines/postgres.mjs';
import pg from 'pg';
import mysql from 'mysql2/promise';

/** A PostgreSQL and a MariaDB that several portals share, each with a database of its own; started when first asked for. */
export function sharedDatabases() {
  const servers = new Map();
  const once = (name, start) => {
    if (!servers.has(name)) servers.set(name, start());
    return servers.get(name);
  };
  return {
    /** Settings of a portal that lives in PostgreSQL, as environment of its PHP. */
    async postgres(name) {
      const { url } = await once('postgres', startPostgres);
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`CREATE DATABASE "${name}"`);
      await client.end();
      const { port } = new URL(url);
      return { PORTAL_DSN: `pgsql:host=127.0.0.1;port=${port};dbname=${name}`, PORTAL_USER: 'takar' };
    },
    /** Settings of a portal that lives in MariaDB. */
    async mariadb(name) {
      const { url } = await once('mariadb', startMariaDb);
      const client = await mysql.createConnection(url);
      await client.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
      await client.end();
      const { port } = new URL(url);
      return {
        PORTAL_DSN: `mysql:host=127.0.0.1;port=${port};dbname=${name};charset=utf8mb4`,
        PORTAL_USER: 'root',
        PORTAL_DB_PORT: port,
        PORTAL_DB_NAME: name,
      };
    },
    async stop() {
      await Promise.all([...servers.values()].map(async (server) => (await server).stop()));
    },
  };
}
