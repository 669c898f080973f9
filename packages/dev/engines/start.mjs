import { DuckDBInstance } from '@duckdb/node-api';
import { CLICKHOUSE, DUCKDB, MARIADB, POSTGRES } from '@takar/sql';
import { duckDbEngine, openClickHouse, openMariaDb, openPostgres } from '@takar/sql/engines';
import { startArquero } from '../parity/arquero.mjs';
import { clickHouseLoader, duckDbLoader, mariaDbLoader, postgresLoader } from '../parity/loaders.mjs';
import { startChdb } from './chdb.mjs';
import { startClickHouse } from './clickhouse.mjs';
import { post } from './clickhouse-post.mjs';
import { ensureServers } from './ensure.mjs';
import { startMariaDb } from './mariadb.mjs';
import { startPostgres } from './postgres.mjs';

const STARTERS = { arquero: startArquero, duckdb, postgres, mariadb, clickhouse, chdb };

/** Every engine that the rules are proven in. */
export const ENGINE_NAMES = Object.keys(STARTERS);

/** Starts engines on private ports and folders, each with a way to load a table into it; stops all where one fails. */
export async function startEngines(names) {
  await ensureServers(names);
  const started = [];
  try {
    for (const name of names) started.push({ name, ...(await STARTERS[name]()) });
    return started;
  } catch (error) {
    for (const { stop } of started) await stop();
    throw error;
  }
}

async function duckdb() {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const engine = duckDbEngine(connection, () => {
    connection.closeSync();
    instance.closeSync();
  });
  const drop = (name) => connection.run(`DROP TABLE ${DUCKDB.identifier(name)}`);
  return { engine, load: await duckDbLoader(connection), drop, stop: () => engine.close() };
}

async function postgres() {
  const server = await startPostgres();
  const engine = await openPostgres(server.url);
  const loader = await postgresLoader(server.url);
  const drop = (name) => loader.run(`DROP TABLE ${POSTGRES.identifier(name)}`);
  return {
    engine,
    url: server.url,
    load: loader.load,
    run: loader.run,
    drop,
    stop: () => closed([engine, loader], server),
  };
}

async function mariadb() {
  const server = await startMariaDb();
  const engine = await openMariaDb(server.url);
  const loader = await mariaDbLoader(server.url);
  const drop = (name) => loader.run(`DROP TABLE ${MARIADB.identifier(name)}`);
  return {
    engine,
    url: server.url,
    load: loader.load,
    run: loader.run,
    drop,
    stop: () => closed([engine, loader], server),
  };
}

/** Two shards and a distributed table over them. */
async function clickhouse() {
  const server = await startClickHouse();
  const engine = await openClickHouse(server.url);
  const send = async (sql, body, everywhere = false) => {
    for (const url of everywhere ? server.shards : [server.url]) await post(url, sql, body);
  };
  const load = clickHouseLoader(send, { cluster: 'takar' });
  const drop = async (name) => {
    await send(`DROP TABLE ${CLICKHOUSE.identifier(name)}`);
    await send(`DROP TABLE ${CLICKHOUSE.identifier(`${name}_local`)}`, undefined, true);
  };
  return { engine, url: server.url, server, load, send, drop, stop: () => server.stop() };
}

async function chdb() {
  const { engine, send, stop } = startChdb();
  return {
    engine,
    load: clickHouseLoader(send),
    send,
    drop: (name) => send(`DROP TABLE ${CLICKHOUSE.identifier(name)}`),
    stop,
  };
}

async function closed(clients, server) {
  for (const client of clients) await client.close();
  await server.stop();
}
