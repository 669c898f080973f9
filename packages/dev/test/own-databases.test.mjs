import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import mysql from 'mysql2/promise';
import pg from 'pg';
import { aggregate, field, statusOf } from '@takar/core';
import { DIALECTS, groupQuery, rowQuery } from '@takar/sql';
import { openEngine } from '@takar/sql/engines';
import { startEngines } from '../engines/start.mjs';

/** Databases with settings, types and names that nobody chose for Takar: a query is right there, or says why it is not. */
describe('a database as it is found', () => {
  let servers;
  let databases;

  before(async () => {
    servers = await startEngines(['postgres', 'mariadb']);
    databases = [await duckdb(), ...(await Promise.all(servers.map(({ url }) => client(url))))];
  });

  after(async () => {
    for (const { close } of databases ?? []) await close();
    for (const { stop } of servers ?? []) await stop();
  });

  /** A value and its status, of a column of that type whose type nobody has looked at. */
  async function unseen({ dialect, run }, type, value) {
    await run('DROP TABLE IF EXISTS found');
    await run(`CREATE TABLE found (x ${type})`);
    await run(`INSERT INTO found VALUES (${value})`);
    const fields = { x: { column: 'x', unseen: true } };
    const [[figure, status]] = await run(rowQuery(field('x'), {}, dialect, { table: 'found', fields }).literal);
    return [figure, Number(status)];
  }

  test('a column of numbers has its figures, whatever the kind of numbers', async () => {
    for (const database of databases)
      for (const type of [
        'SMALLINT',
        'INTEGER',
        'BIGINT',
        'DECIMAL(20, 4)',
        'NUMERIC(8, 2)',
        'DOUBLE PRECISION',
        'REAL',
      ])
        assert.deepEqual(await unseen(database, type, '80'), [80, 0], `${database.dialect.name} ${type}`);
    for (const database of databases)
      assert.deepEqual(await unseen(database, 'DOUBLE PRECISION', '-1.5e-7'), [-1.5e-7, 0]);
  });

  test('a column of texts has none, not the part that could be read, and not zero', async () => {
    for (const database of databases)
      for (const value of ['1.234,5', '1.234', 'belum', '80', ''])
        assert.deepEqual(
          await unseen(database, 'VARCHAR(20)', `'${value}'`),
          [null, statusOf('unreadable')],
          `${database.dialect.name} ${value}`,
        );
  });

  test('dates and kinds are no figures: the query has none, or is refused', async () => {
    const types = {
      duckdb: ["ENUM('81', '80')", 'BOOLEAN', 'DATE'],
      postgres: [],
      mariadb: ["ENUM('81', '80')", 'DATE', 'BIT(8)'],
    };
    const values = { DATE: "'2026-01-31'", BOOLEAN: 'true', 'BIT(8)': "b'1010'" };
    for (const database of databases)
      for (const type of types[database.dialect.name])
        assert.deepEqual(await unseen(database, type, values[type] ?? "'80'"), [null, statusOf('unreadable')], type);
    const postgres = databases.find(({ dialect }) => dialect.name === 'postgres');
    for (const type of ['DATE', 'BOOLEAN']) await assert.rejects(unseen(postgres, type, values[type]), /cannot cast/);
  });

  test('nodes that differ in case or marks alone stay apart, in a table of any name', async () => {
    for (const { dialect, run } of databases)
      for (const table of ['tree', 'spread_tree']) {
        await run(`DROP TABLE IF EXISTS ${table}`);
        await run(`CREATE TABLE ${table} (id VARCHAR(9), induk VARCHAR(9), x DECIMAL(9, 2))`);
        await run(
          `INSERT INTO ${table} VALUES ('A', NULL, 1), ('a', NULL, 2), ('Á', NULL, 4), ('x', 'A', 8), ('y', 'a', 16)`,
        );
        const spread = { kind: 'descendants', id: 'id', parent: 'induk', as: 'puncak' };
        const source = { table, fields: { x: { column: 'x' } }, spread };
        const rows = await run(
          groupQuery(aggregate('sum', field('x')), {}, dialect, source, { keys: ['puncak'] }).literal,
        );
        const sums = Object.fromEntries(rows.map(([node, sum]) => [node, sum]));
        assert.deepEqual(sums, { A: 9, a: 18, Á: 4, x: 8, y: 16 }, `${dialect.name} ${table}`);
      }
  });

  test('a parent is found by its number in a column of another type', async () => {
    for (const { dialect, run } of databases)
      for (const type of ['DOUBLE PRECISION', 'DECIMAL(9, 2)', 'BIGINT', 'VARCHAR(9)']) {
        await run('DROP TABLE IF EXISTS found');
        await run(`CREATE TABLE found (id INTEGER, induk ${type}, x DECIMAL(9, 2))`);
        const parent = type.startsWith('VARCHAR') ? "'10'" : '10';
        await run(`INSERT INTO found VALUES (10, NULL, 1), (20, ${parent}, 2), (30, ${parent}, 4)`);
        const spread = { kind: 'descendants', id: 'id', parent: 'induk', as: 'puncak' };
        const source = { table: 'found', fields: { x: { column: 'x' } }, spread };
        const rows = await run(
          groupQuery(aggregate('sum', field('x')), {}, dialect, source, { keys: ['puncak'] }).literal,
        );
        assert.deepEqual(
          Object.fromEntries(rows.map(([node, sum]) => [node, sum])),
          { 10: 7, 20: 2, 30: 4 },
          `${dialect.name} ${type}`,
        );
      }
  });

  test('an answer has all of its rows where the server cuts every answer off', async () => {
    const { dialect, run } = databases.find(({ dialect: { name } }) => name === 'mariadb');
    const { url } = servers[1];
    await run('DROP TABLE IF EXISTS found');
    await run('CREATE TABLE found (x DOUBLE)');
    await run('INSERT INTO found VALUES (1), (2), (3)');
    await run('SET GLOBAL sql_select_limit = 1');
    const engine = await openEngine(url);
    try {
      const found = [];
      const query = rowQuery(field('x'), {}, dialect, { table: 'found', fields: { x: { column: 'x' } } });
      for await (const batch of engine.rows(query)) found.push(...batch);
      assert.equal(found.length, 3);
    } finally {
      await engine.close();
      await run('SET GLOBAL sql_select_limit = DEFAULT');
    }
  });

  test('settings of texts and operators change no figure', async () => {
    const settings = {
      duckdb: ["default_collation = 'NOCASE'", 'integer_division = true', 'ieee_floating_point_ops = false'],
      postgres: ['standard_conforming_strings = off', 'extra_float_digits = 0', "DateStyle = 'German'"],
      mariadb: [
        "sql_mode = 'ANSI_QUOTES'",
        "sql_mode = 'NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT'",
        "sql_mode = 'ORACLE'",
        'collation_connection = utf8mb4_general_ci',
      ],
    };
    for (const { dialect, run, reset } of databases) {
      const names = ["O'Brien \\", 'O"Brien', 'dinas', 'Dinas'];
      await run('DROP TABLE IF EXISTS found');
      await run('CREATE TABLE found (unit VARCHAR(40), x DECIMAL(9, 2))');
      for (const [i, name] of names.entries())
        await run(`INSERT INTO found VALUES (${dialect.string(name)}, ${i + 0.25})`);
      const source = { table: 'found', fields: { x: { column: 'x' } } };
      const sum = groupQuery(aggregate('sum', field('x')), {}, dialect, source, { keys: ['unit'] }).literal;
      for (const setting of settings[dialect.name]) {
        await run(`SET ${setting}`);
        const rows = await run(sum);
        assert.deepEqual(
          Object.fromEntries(rows.map(([unit, x]) => [unit, x])),
          Object.fromEntries(names.map((name, i) => [name, i + 0.25])),
          setting,
        );
        await run(reset(setting.split(' ')[0]));
      }
    }
  });
});

async function duckdb() {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    dialect: DIALECTS.duckdb,
    run: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
    reset: (name) => `RESET ${name}`,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function client(url) {
  if (url.startsWith('postgres')) {
    const connection = new pg.Client({
      connectionString: url,
      types: { getTypeParser: (oid) => (oid === 701 ? Number : String) },
    });
    await connection.connect();
    return {
      dialect: DIALECTS.postgres,
      run: async (text) => (await connection.query({ text, rowMode: 'array' })).rows,
      reset: (name) => `RESET ${name}`,
      close: () => connection.end(),
    };
  }
  const connection = await mysql.createConnection({ uri: url.replace(/^mariadb:/, 'mysql:'), charset: 'utf8mb4_bin' });
  return {
    dialect: DIALECTS.mariadb,
    run: async (sql) => (await connection.query({ sql, rowsAsArray: true }))[0],
    reset: (name) => `SET ${name} = DEFAULT`,
    close: () => connection.end(),
  };
}
