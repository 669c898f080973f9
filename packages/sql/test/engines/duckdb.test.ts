import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { add, field, parameter } from '@takar/core';
import { DUCKDB, rowQuery, type TableSource } from '@takar/sql';
import { duckDbEngine, openDuckDb, openEngine } from '@takar/sql/engines';
import { allRows, fails } from './fails.js';

const source: TableSource = { table: 'kinerja', fields: { x: { column: 'x' } }, keep: ['unit'], order: ['unit'] };
const query = rowQuery(add(field('x'), parameter('k')), { k: 2.5 }, DUCKDB, source);

describe('a file of DuckDB', () => {
  let folder: string;
  let file: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'takar-duckdb-'));
    file = join(folder, 'kinerja kota.db');
    const instance = await DuckDBInstance.create(file);
    const connection = await instance.connect();
    await connection.run(`CREATE TABLE kinerja AS SELECT * FROM (VALUES ('A', 1::DOUBLE), ('B', NULL)) AS t(unit, x)`);
    await connection.run(`CREATE SCHEMA arsip`);
    await connection.run(`CREATE TABLE arsip.lain (y INTEGER)`);
    connection.closeSync();
    instance.closeSync();
  });

  after(() => rmSync(folder, { recursive: true }));

  test('is read by its address, from the root, blanks in its name as an address has them', async () => {
    const engine = await openEngine(`duckdb:///${file.replaceAll(' ', '%20')}`);
    assert.deepEqual(await allRows(engine, query), [
      ['A', 3.5, 0],
      ['B', null, 2],
    ]);
    await engine.close();
  });

  test('is only read unless it is opened to be written to, and a table that is there stays', async () => {
    const reading = await openDuckDb(file);
    await assert.rejects(reading.into(query, ['hasil']), fails('engine/failed', /^DuckDB: .*read-only/s));
    await reading.close();
    const writing = await openDuckDb(file, { write: true });
    await writing.into(query, ['arsip', 'hasil']);
    assert.deepEqual(await writing.columns(['arsip', 'hasil']), [
      { name: 'unit', type: 'VARCHAR' },
      { name: 'value', type: 'DOUBLE' },
      { name: 'value_status', type: 'INTEGER' },
    ]);
    await assert.rejects(writing.into(query, ['arsip', 'hasil']), fails('engine/failed'));
    await writing.close();
  });

  test('an error far down a table is an error, and no row comes before it', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(
      `CREATE VIEW robek AS SELECT 'A' AS unit, CASE WHEN i = 600000 THEN error('torn') ELSE 1::DOUBLE END AS x FROM range(800000) r(i)`,
    );
    const engine = duckDbEngine(connection);
    const torn = rowQuery(field('x'), {}, DUCKDB, { table: 'robek', fields: { x: { column: 'x' } } });
    let rows = 0;
    const reading = async (): Promise<void> => {
      for await (const batch of engine.rows(torn)) rows += batch.length;
    };
    await assert.rejects(reading(), fails('engine/failed', /^DuckDB: .*torn/s));
    assert.equal(rows, 0);
    connection.closeSync();
    instance.closeSync();
  });

  test('tells the columns of a table, by schema and database too, and that there is none', async () => {
    const engine = await openDuckDb(file);
    const unit = [
      { name: 'unit', type: 'VARCHAR' },
      { name: 'x', type: 'DOUBLE' },
    ];
    assert.deepEqual(await engine.columns(['kinerja']), unit);
    assert.deepEqual(await engine.columns(['kinerja kota', 'main', 'kinerja']), unit);
    assert.deepEqual(await engine.columns(['arsip', 'lain']), [{ name: 'y', type: 'INTEGER' }]);
    for (const table of [['arsip', 'kinerja'], ['lain', 'main', 'kinerja'], [`x"; DROP TABLE kinerja; --`], []])
      assert.equal(await engine.columns(table), null);
    await engine.close();
  });

  test('that is not there is not made', async () => {
    const nowhere = join(folder, 'nowhere.db');
    await assert.rejects(openDuckDb(nowhere), fails('engine/unreachable', /^DuckDB cannot open .*nowhere\.db: /));
  });

  test('a query that fails is told in the words of DuckDB, and the next one runs', async () => {
    const engine = await openDuckDb(file);
    const wrong = rowQuery(field('x'), {}, DUCKDB, { ...source, table: 'nowhere' });
    await assert.rejects(allRows(engine, wrong), fails('engine/failed', /^DuckDB: .*nowhere/s));
    assert.equal((await allRows(engine, query)).length, 2);
    await engine.close();
  });
});

describe('a database of DuckDB in memory', () => {
  test('is its own, and can be written to', async () => {
    const engine = await openEngine('duckdb::memory:');
    assert.equal(await engine.columns(['kinerja']), null);
    await engine.close();
  });

  test('gives cells of every type, long numbers as texts where a double cannot hold them', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(
      `CREATE TABLE t AS SELECT 1::DOUBLE AS x, true AS b, 7::BIGINT AS i, 9007199254740993::BIGINT AS l,
       DATE '2026-01-31' AS d, 12.50::DECIMAL(10, 2) AS n, 'teks' AS s, NULL AS z`,
    );
    const engine = duckDbEngine(connection);
    const keep = ['b', 'i', 'l', 'd', 'n', 's', 'z'];
    const [row] = await allRows(
      engine,
      rowQuery(field('x'), {}, DUCKDB, { table: 't', fields: { x: { column: 'x' } }, keep }),
    );
    assert.deepEqual(row, [true, 7, '9007199254740993', '2026-01-31', '12.50', 'teks', null, 1, 0]);
    await engine.close();
    // Whoever made the connection closes it.
    await connection.run('SELECT 1');
    connection.closeSync();
    instance.closeSync();
  });

  test('gives all rows of a table that is longer than one batch', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run('CREATE TABLE t AS SELECT range AS id, range::DOUBLE AS x FROM range(5000)');
    const engine = duckDbEngine(connection);
    const long: TableSource = { table: 't', fields: { x: { column: 'x' } }, order: ['id'] };
    const rows = await allRows(engine, rowQuery(field('x'), {}, DUCKDB, long));
    assert.deepEqual([rows.length, rows[0]?.[0], rows.at(-1)?.[0]], [5000, 0, 4999]);
    connection.closeSync();
    instance.closeSync();
  });
});
