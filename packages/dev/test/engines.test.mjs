import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { add, aggregate, field, named, numberColumn } from '@takar/core';
import { groupQuery, rowQuery } from '@takar/sql';
import { EngineError, openClickHouse, openEngine } from '@takar/sql/engines';
import { startEngines } from '../engines/start.mjs';

const LENGTH = 1000;

function table() {
  const x = numberColumn(LENGTH);
  x.status.fill(0);
  for (let row = 0; row < LENGTH; row += 1) x.values[row] = row / 4;
  return { length: LENGTH, columns: { x } };
}

async function all(rows) {
  const found = [];
  for await (const batch of rows) found.push(...batch);
  return found;
}

const fails = (code) => (error) => error instanceof EngineError && error.code === code;

describe('two shards of ClickHouse', () => {
  let clickhouse;
  let source;

  before(async () => {
    [clickhouse] = await startEngines(['clickhouse']);
    source = await clickhouse.load('spread', table());
  });

  after(() => clickhouse.stop());

  test('each hold a part of the rows, and the distributed table all of them', async () => {
    const counts = [];
    for (const url of clickhouse.server.shards) {
      const shard = await openClickHouse(url);
      const local = { ...source, table: 'spread_local' };
      counts.push((await all(shard.rows(rowQuery(field('x'), {}, shard.dialect, local)))).length);
    }
    assert.ok(counts.every((count) => count > 0 && count < LENGTH));
    assert.equal(counts[0] + counts[1], LENGTH);
    const { engine } = clickhouse;
    const rows = await all(engine.rows(rowQuery(add(field('x'), 1), {}, engine.dialect, source)));
    assert.deepEqual(
      rows.map(([, value]) => value),
      Array.from({ length: LENGTH }, (_, row) => row / 4 + 1),
    );
  });

  test('read only: a statement that writes is refused', async () => {
    await assert.rejects(
      clickhouse.engine.into(rowQuery(field('x'), {}, clickhouse.engine.dialect, source), ['other']),
      fails('engine/failed'),
    );
  });

  test('of which one goes away give a clear error and not one row', async () => {
    const { engine, server } = clickhouse;
    await server.kill(1);
    const total = named('total', aggregate('sum', field('x')));
    const queries = [
      rowQuery(field('x'), {}, engine.dialect, source),
      groupQuery(total, {}, engine.dialect, source, { keys: [] }),
    ];
    for (const query of queries) {
      const seen = [];
      await assert.rejects(
        async () => {
          for await (const batch of engine.rows(query)) seen.push(...batch);
        },
        (error) => fails('engine/failed')(error) && /connect|connection|server/i.test(error.message),
      );
      assert.deepEqual(seen, []);
    }
  });
});

describe('PostgreSQL and MariaDB', () => {
  let engines;

  before(async () => {
    engines = await startEngines(['postgres', 'mariadb']);
    for (const engine of engines) engine.source = await engine.load('numbers', table());
  });

  after(async () => {
    for (const { stop } of engines) await stop();
  });

  test('are read only unless they are opened to be written to', async () => {
    for (const { engine, url, source } of engines) {
      const query = rowQuery(field('x'), {}, engine.dialect, source);
      await assert.rejects(engine.into(query, ['other']), fails('engine/failed'));
      const writing = await openEngine(url, { write: true });
      await writing.into(query, ['other']);
      await assert.rejects(writing.into(query, ['other']), fails('engine/failed'), 'a table that exists stays');
      const columns = await engine.columns(['other']);
      assert.deepEqual(
        columns.map(({ name }) => name),
        ['id', 'value', 'value_status'],
      );
      await writing.close();
    }
  });

  test('say that a table is not there, whatever it is called', async () => {
    for (const { engine } of engines)
      for (const name of [`numbers"; DROP TABLE numbers; --`, "numbers'; --", 'numbers`; --'])
        assert.equal(await engine.columns([name]), null);
  });

  test('a query that fails ends as an error of the engine, and the next one runs', async () => {
    for (const { engine, source } of engines) {
      const wrong = rowQuery(field('x'), {}, engine.dialect, { ...source, table: 'nowhere' });
      await assert.rejects(all(engine.rows(wrong)), fails('engine/failed'));
      const right = rowQuery(field('x'), {}, engine.dialect, source);
      assert.equal((await all(engine.rows(right))).length, LENGTH);
    }
  });
});

test('an address that nobody answers at, and one of no database', async () => {
  await assert.rejects(openEngine('postgres://takar:secret@127.0.0.1:1/x'), (error) => {
    assert.ok(!error.message.includes('secret'));
    return fails('engine/unreachable')(error);
  });
  await assert.rejects(openEngine('mysql://takar:secret@127.0.0.1:1/x'), fails('engine/unreachable'));
  await assert.rejects(openEngine('clickhouse://127.0.0.1:1/x'), fails('engine/unreachable'));
  await assert.rejects(openEngine('duckdb:////nowhere/at/all.db'), fails('engine/unreachable'));
  await assert.rejects(
    async () => openEngine('oracle://x:secret@y'),
    (error) => {
      assert.ok(!error.message.includes('secret'));
      return fails('engine/address')(error);
    },
  );
});
