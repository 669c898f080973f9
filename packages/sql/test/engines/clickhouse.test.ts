import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { after, describe, test } from 'node:test';
import { add, field, parameter } from '@takar/core';
import { CLICKHOUSE, CLICKHOUSE_2018, rowQuery } from '@takar/sql';
import { CURRENT_SETTINGS, openClickHouse } from '@takar/sql/engines';
import { allRows, fails } from './fails.js';
import { httpServer, type Asked } from './http.js';
import { closedPort, type Listening } from './listening.js';

const open: Listening[] = [];

/** A server of a version that answers each further question by `answer`. */
async function server(version: string, answer: (asked: Asked, response: ServerResponse) => void = () => undefined) {
  const found = await httpServer((asked, response) => {
    if (asked.text.startsWith('SELECT version()')) response.end(`${version}\n`);
    else answer(asked, response);
  });
  open.push(found);
  return found;
}

const source = { table: 'kinerja', fields: { x: { column: 'x' } } };
const query = (dialect = CLICKHOUSE) => rowQuery(add(field('x'), parameter('k')), { k: 2.5 }, dialect, source);

describe('a server of ClickHouse', () => {
  after(async () => {
    for (const { close } of open) await close();
  });

  test('is asked as the user of its address, in its database, only to read and for whole answers', async () => {
    const { port, asked } = await server('24.3.1.1');
    const engine = await openClickHouse(`clickhouse://budi%40x:rahasia%2F1@127.0.0.1:${port}/kinerja%20kota`);
    assert.equal(engine.dialect, CLICKHOUSE);
    const [first] = asked;
    assert.deepEqual(
      [first?.headers['x-clickhouse-user'], first?.headers['x-clickhouse-key'], first?.settings.database],
      ['budi@x', 'rahasia/1', 'kinerja kota'],
    );
    assert.equal(first?.settings.readonly, '2');
    assert.equal(first.settings.wait_end_of_query, '1');
    assert.equal(first.settings.skip_unavailable_shards, '0');
    for (const what of ['read', 'group_by', 'sort', 'result', 'timeout', 'set', 'distinct', 'transfer'])
      assert.equal(first.settings[`${what}_overflow_mode`], 'throw');
    assert.equal(first.settings.extremes, '0');
    assert.equal(first.path, '/');
    await engine.close();
  });

  test('is asked without user, key and database where its address has none', async () => {
    const { port, asked } = await server('24.3.1.1');
    await openClickHouse(`clickhouse://127.0.0.1:${port}`);
    assert.deepEqual(
      [asked[0]?.headers['x-clickhouse-user'], asked[0]?.headers['x-clickhouse-key'], asked[0]?.settings.database],
      [undefined, undefined, undefined],
    );
  });

  test('gives figures as numbers, and texts, dates and long whole numbers as it writes them', async () => {
    const names = ['f', 'i', 'l', 's', 'd', 'n', 'u', 'w'];
    const types = ['Float64', 'Int32', 'Int64', 'String', 'Date', 'Nullable(Float64)', 'Nullable(UInt8)', 'UInt256'];
    const cells = ['0.1', '-7', '9007199254740993', 'a\\tb', '2026-01-31', '\\N', '3', '12'];
    const { port, asked } = await server('24.3.1.1', (_, response) => {
      response.end([names, types, cells].map((row) => `${row.join('\t')}\n`).join(''));
    });
    const engine = await openClickHouse(`clickhouse://127.0.0.1:${port}`);
    assert.deepEqual(await allRows(engine, query()), [
      [0.1, -7, '9007199254740993', 'a\tb', '2026-01-31', null, 3, '12'],
    ]);
    const { sql } = query();
    assert.equal(asked[1]?.text, `${sql}\nFORMAT TabSeparatedWithNamesAndTypes`);
    assert.equal(asked[1]?.settings.param_p1, '2.5');
    for (const [name, value] of Object.entries(CURRENT_SETTINGS)) assert.equal(asked[1]?.settings[name], value);
  });

  test('of 2018 is asked with literals, and not for settings that it does not know', async () => {
    const { port, asked } = await server('18.16.1', (_, response) => response.end('x\nFloat64\n'));
    const engine = await openClickHouse(`clickhouse://127.0.0.1:${port}`);
    assert.equal(engine.dialect, CLICKHOUSE_2018);
    const batches = [];
    for await (const batch of engine.rows(query(CLICKHOUSE_2018))) batches.push(batch);
    assert.deepEqual(batches, []);
    assert.equal(asked[1]?.text.includes('2.5e0'), true);
    const unknown = [...Object.keys(CURRENT_SETTINGS), 'param_p1'];
    assert.deepEqual(
      unknown.filter((name) => name in (asked[1]?.settings ?? {})),
      [],
    );
  });

  test('of the first version with bound parameters is asked as a current one', async () => {
    const { port } = await server('23.1.0');
    assert.equal((await openClickHouse(`clickhouse://127.0.0.1:${port}`)).dialect, CLICKHOUSE);
  });

  test('tells the columns of a table, in the database that is named or in its own, or that there is none', async () => {
    const { port, asked } = await server('24.3.1.1', ({ text }, response) => {
      response.end(text.includes("'kinerja'") ? 'unit\tString\nx\tNullable(Float64)\n' : '');
    });
    const engine = await openClickHouse(`clickhouse://127.0.0.1:${port}`);
    assert.deepEqual(await engine.columns(['kinerja']), [
      { name: 'unit', type: 'String' },
      { name: 'x', type: 'Nullable(Float64)' },
    ]);
    assert.equal(await engine.columns(['arsip', "lain'"]), null);
    assert.match(asked[1]?.text ?? '', /table = 'kinerja' AND database = currentDatabase\(\)/);
    assert.match(asked[2]?.text ?? '', /table = 'lain\\'' AND database = 'arsip'/);
  });

  test('is written to where it was opened for that, and then never asked to be read only', async () => {
    const { port, asked } = await server('24.3.1.1', (_, response) => response.end());
    const engine = await openClickHouse(`clickhouse://127.0.0.1:${port}`, { write: true });
    await engine.into(query(), ['arsip', 'hasil']);
    assert.match(
      asked[1]?.text ?? '',
      /^CREATE TABLE `arsip`\.`hasil` ENGINE = MergeTree ORDER BY tuple\(\) AS SELECT/,
    );
    assert.match(asked[1]?.text ?? '', /2\.5e0/);
    assert.deepEqual(
      asked.map(({ settings }) => settings.readonly),
      [undefined, undefined],
    );
  });

  test('that answers with an error is told in its first line', async () => {
    const { port } = await server('24.3.1.1', (_, response) => {
      response.writeHead(500).end('Code: 60. Table kinerja does not exist\nstack trace');
    });
    const engine = await openClickHouse(`clickhouse://127.0.0.1:${port}`);
    await assert.rejects(allRows(engine, query()), (error: Error & { said?: string }) => {
      assert.equal(error.message, 'ClickHouse: Code: 60. Table kinerja does not exist');
      assert.equal(error.said, 'Code: 60. Table kinerja does not exist');
      return fails('engine/failed')(error);
    });
  });

  test('whose connection breaks in the middle of an answer gives not one row', async () => {
    const { port } = await server('24.3.1.1', (_, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('x\nFloat64\n1\n', () => response.socket?.resetAndDestroy());
    });
    const engine = await openClickHouse(`clickhouse://127.0.0.1:${port}`);
    const seen: unknown[] = [];
    await assert.rejects(
      async () => {
        for await (const batch of engine.rows(query())) seen.push(...batch);
      },
      fails('engine/lost', new RegExp(`^ClickHouse at 127\\.0\\.0\\.1:${port}: `)),
    );
    assert.deepEqual(seen, []);
  });

  test('that nobody answers for cannot be reached, and its password is not told', async () => {
    const port = await closedPort();
    const address = `clickhouse://budi:rahasia@127.0.0.1:${port}/x`;
    await assert.rejects(openClickHouse(address), fails('engine/unreachable', /ECONNREFUSED/));
  });

  test('that is to be asked in secret is not asked in plain words', async () => {
    const { port, asked } = await server('24.3.1.1');
    await assert.rejects(openClickHouse(`clickhouse://127.0.0.1:${port}/?secure=1`), fails('engine/unreachable'));
    assert.deepEqual(asked, []);
  });
});
