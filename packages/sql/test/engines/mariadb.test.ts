import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { add, field, parameter } from '@takar/core';
import { MARIADB, MYSQL, rowQuery } from '@takar/sql';
import { openMariaDb } from '@takar/sql/engines';
import { allRows, fails } from './fails.js';
import { fakeMySql, type Answer } from './fake-mysql.js';
import type { Listening } from './listening.js';

const open: Listening[] = [];
const source = { table: 'kinerja', fields: { x: { column: 'x' } } };
const query = rowQuery(add(field('x'), parameter('k')), { k: 2.5 }, MARIADB, source);
const OF_2024 = '10.11.6-MariaDB';

/** Opens a server that answers the statement that matches, and every other with a word of success. */
async function opened(matches: RegExp, answer: () => Answer, options = {}, version = OF_2024, scheme = 'mysql') {
  const server = await fakeMySql(version, (sql) => (matches.test(sql) ? answer() : {}));
  open.push(server);
  const engine = await openMariaDb(`${scheme}://budi:rahasia@127.0.0.1:${server.port}/kinerja`, options);
  return { engine, sent: server.sent };
}

describe('a connection to MariaDB or MySQL (statements and cells; servers themselves are asked by the parity suite)', () => {
  after(async () => {
    for (const { close } of open) await close();
  });

  test('speaks the dialect of the server, by what it says of itself', async () => {
    for (const [version, dialect] of [
      [OF_2024, MARIADB],
      ['5.5.5-10.6.4-mariadb-log', MARIADB],
      ['8.0.36', MYSQL],
    ] as const) {
      const { engine } = await opened(/never/, () => ({}), {}, version, 'mariadb');
      assert.equal(engine.dialect, dialect);
      await engine.close();
    }
  });

  test('makes room for derived tables, ordered groups and all rows before anything else', async () => {
    const { engine, sent } = await opened(/never/, () => ({}));
    assert.match(
      sent[0] ?? '',
      /^SET SESSION tmp_table_size = \d+, max_heap_table_size = \d+, group_concat_max_len = \d+, sql_select_limit = 18446744073709551615$/,
    );
    await engine.close();
  });

  test('reads in a transaction that only reads, and ends it', async () => {
    const { engine, sent } = await opened(/`x`/, () => ({
      rows: [
        [1.5, 'A'],
        [-0.25, 'B'],
      ],
    }));
    assert.deepEqual(await allRows(engine, query), [
      [1.5, 'A'],
      [-0.25, 'B'],
    ]);
    assert.deepEqual(sent.slice(2), ['START TRANSACTION READ ONLY', query.sql, 'ROLLBACK']);
    await engine.close();
  });

  test('gives long answers in batches, and all of them', async () => {
    const rows = Array.from({ length: 25_000 }, (_, i) => [i]);
    const { engine } = await opened(/`x`/, () => ({ rows }));
    const batches: unknown[][] = [];
    for await (const batch of engine.rows(query)) batches.push([...batch]);
    assert.deepEqual(
      batches.map(({ length }) => length),
      [10_000, 10_000, 5000],
    );
    assert.deepEqual(batches.flat(), rows);
    await engine.close();
  });

  test('gives no batch where nothing is found', async () => {
    const { engine } = await opened(/`x`/, () => ({ rows: [] }));
    for await (const batch of engine.rows(query)) assert.fail(`a batch of ${batch.length}`);
    await engine.close();
  });

  test('a query that the server refuses is told in its words, and the transaction ends', async () => {
    const { engine, sent } = await opened(/`x`/, () => ({ code: 1146, message: 'no such table' }));
    await assert.rejects(allRows(engine, query), fails('engine/failed', /^MariaDB: no such table$/));
    assert.equal(sent.at(-1), 'ROLLBACK');
    await engine.close();
  });

  test('a connection that breaks before all rows came is lost', async () => {
    const { engine } = await opened(/`x`/, () => ({ rows: [[1]], breaks: true }));
    await assert.rejects(allRows(engine, query), fails('engine/lost', /^MariaDB: /));
  });

  test('a connection that broke while nobody asked is lost for the next question', async () => {
    const { engine } = await opened(/information_schema/, () => ({ breaks: true }));
    await assert.rejects(engine.columns(['kinerja']), fails('engine/lost'));
    await assert.rejects(engine.columns(['kinerja']), (error: { code?: string }) => /^engine\//.test(error.code ?? ''));
  });

  test('tells the columns of a table, or that there is none', async () => {
    const there = await opened(/information_schema/, () => ({
      rows: [
        ['unit', 'varchar(60)'],
        ['x', 'double'],
      ],
    }));
    assert.deepEqual(await there.engine.columns(['kinerja']), [
      { name: 'unit', type: 'varchar(60)' },
      { name: 'x', type: 'double' },
    ]);
    await there.engine.close();
    const none = await opened(/information_schema/, () => ({ rows: [] }));
    assert.equal(await none.engine.columns(['kinerja']), null);
    await none.engine.close();
  });

  test('writes nothing unless it was opened for that', async () => {
    const reading = await opened(/^CREATE/, () => ({}));
    await assert.rejects(reading.engine.into(query, ['hasil']), fails('engine/failed', /opened for reading only/));
    assert.equal(reading.sent.length, 2);
    await reading.engine.close();
    const writing = await opened(/^CREATE/, () => ({}), { write: true });
    await writing.engine.into(query, ['arsip', 'hasil']);
    assert.equal(writing.sent.at(-1), `CREATE TABLE \`arsip\`.\`hasil\` AS ${query.literal}`);
    await writing.engine.close();
  });

  test('that is refused by the server cannot be reached', async () => {
    const refused = () => ({ code: 1227, message: 'access denied' });
    await assert.rejects(opened(/^SET SESSION/, refused), fails('engine/unreachable', /^MariaDB: access denied$/));
  });
});
