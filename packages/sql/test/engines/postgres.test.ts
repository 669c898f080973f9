import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { add, field, parameter } from '@takar/core';
import { POSTGRES, rowQuery } from '@takar/sql';
import { openPostgres } from '@takar/sql/engines';
import { allRows, fails } from './fails.js';
import { fakePostgres, type Answer, type Sent } from './fake-postgres.js';
import type { Listening } from './listening.js';

const open: Listening[] = [];
const source = { table: 'kinerja', fields: { x: { column: 'x' } } };
const query = rowQuery(add(field('x'), parameter('k')), { k: 2.5 }, POSTGRES, source);

/** Opens a server that answers the statement that matches, and every other without rows. */
async function opened(matches: RegExp, answer: (sent: Sent, times: number) => Answer, options = {}) {
  let times = 0;
  const server = await fakePostgres((sent) => (matches.test(sent.sql) ? answer(sent, (times += 1)) : {}));
  open.push(server);
  const engine = await openPostgres(`postgres://budi:rahasia@127.0.0.1:${server.port}/kinerja`, options);
  return { engine, sent: server.sent, statements: () => server.sent.map(({ sql }) => sql.slice(0, 26)) };
}

describe('a connection to PostgreSQL (statements and cells; servers themselves are asked by the parity suite)', () => {
  after(async () => {
    for (const { close } of open) await close();
  });

  test('reads in a transaction that only reads, batch by batch until nothing comes, and ends it', async () => {
    const { engine, sent, statements } = await opened(/^FETCH/, (_, times) => ({
      types: [701, 23],
      rows: times <= 2 ? [[`${times}.5`, '0']] : [],
    }));
    const batches = [];
    for await (const batch of engine.rows(query)) batches.push(batch);
    assert.deepEqual(batches, [[[1.5, 0]], [[2.5, 0]]]);
    assert.deepEqual(statements(), [
      'SET extra_float_digits = 3',
      'BEGIN TRANSACTION READ ONL',
      'DECLARE takar NO SCROLL CU',
      'FETCH 10000 FROM takar',
      'FETCH 10000 FROM takar',
      'FETCH 10000 FROM takar',
      'ROLLBACK',
    ]);
    const declared = sent.find(({ sql }) => sql.startsWith('DECLARE'));
    assert.deepEqual(declared, { sql: `DECLARE takar NO SCROLL CURSOR FOR ${query.sql}`, values: ['2.5'] });
    await engine.close();
  });

  test('ends the transaction where nobody reads on', async () => {
    const { engine, statements } = await opened(/^FETCH/, () => ({ types: [701], rows: [['1']] }));
    for await (const batch of engine.rows(query)) {
      assert.deepEqual(batch, [[1]]);
      break;
    }
    assert.deepEqual(statements().slice(-2), ['FETCH 10000 FROM takar', 'ROLLBACK']);
    await engine.close();
  });

  test('gives figures and whole numbers as numbers; decimals, long numbers, dates and texts as they are written', async () => {
    const types = [700, 701, 21, 23, 16, 16, 20, 1700, 1082, 25, 701];
    const row = ['0.5', '1e300', '7', '-8', 't', 'f', '9007199254740993', '12.50', '2026-01-31', 'teks', null];
    const { engine } = await opened(/^FETCH/, (_, times) => ({ types, rows: times === 1 ? [row] : [] }));
    assert.deepEqual(await allRows(engine, query), [
      [0.5, 1e300, 7, -8, true, false, '9007199254740993', '12.50', '2026-01-31', 'teks', null],
    ]);
    await engine.close();
  });

  for (const [code, is] of [
    ['42P01', 'engine/failed'],
    ['22003', 'engine/failed'],
    ['57P01', 'engine/lost'],
    ['08006', 'engine/lost'],
  ] as const) {
    test(`an error of class ${code.slice(0, 3)} is ${is}, and the transaction ends`, async () => {
      const { engine, statements } = await opened(/^FETCH/, () => ({ code, message: 'tidak bisa' }));
      await assert.rejects(allRows(engine, query), fails(is, /^PostgreSQL: tidak bisa$/));
      assert.equal(statements().at(-1), 'ROLLBACK');
      await engine.close();
    });
  }

  test('a query that the server refuses is told in its words', async () => {
    const { engine } = await opened(/^DECLARE/, () => ({ code: '42601', message: 'syntax error' }));
    await assert.rejects(allRows(engine, query), fails('engine/failed', /syntax error/));
    await engine.close();
  });

  test('a connection that breaks before all rows came is lost', async () => {
    const { engine } = await opened(/^FETCH/, (_, times) => (times === 1 ? { types: [701], rows: [['1']] } : 'ends'));
    const seen: unknown[] = [];
    await assert.rejects(async () => {
      for await (const batch of engine.rows(query)) seen.push(...batch);
    }, fails('engine/lost'));
    assert.deepEqual(seen, [[1]]);
    await assert.rejects(allRows(engine, query), fails('engine/lost'));
  });

  test('tells the columns of a table by its quoted name, or that there is none', async () => {
    const { engine } = await opened(/pg_attribute/, ({ values: [name] }) => ({
      types: [19, 25],
      rows:
        name === '"arsip"."kin""erja"'
          ? [
              ['unit', 'text'],
              ['x', 'numeric(12,2)'],
            ]
          : [],
    }));
    assert.deepEqual(await engine.columns(['arsip', 'kin"erja']), [
      { name: 'unit', type: 'text' },
      { name: 'x', type: 'numeric(12,2)' },
    ]);
    assert.equal(await engine.columns(['lain']), null);
    await engine.close();
  });

  test('writes nothing unless it was opened for that', async () => {
    const reading = await opened(/^CREATE/, () => ({}));
    await assert.rejects(reading.engine.into(query, ['hasil']), fails('engine/failed', /opened for reading only/));
    assert.deepEqual(reading.statements(), ['SET extra_float_digits = 3']);
    await reading.engine.close();
    const writing = await opened(/^CREATE/, () => ({}), { write: true });
    await writing.engine.into(query, ['arsip', 'hasil']);
    assert.equal(writing.sent.at(-1)?.sql, `CREATE TABLE "arsip"."hasil" AS ${query.literal}`);
    await writing.engine.close();
  });

  test('that is refused by the server cannot be reached', async () => {
    const server = await fakePostgres(() => ({ code: '28P01', message: 'password authentication failed' }));
    open.push(server);
    const address = `postgres://budi:rahasia@127.0.0.1:${server.port}/kinerja`;
    await assert.rejects(
      openPostgres(address),
      fails('engine/unreachable', /^PostgreSQL: password authentication failed$/),
    );
  });
});
