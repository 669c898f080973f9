import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ENGINE_ADDRESSES, EngineError, openEngine } from '@takar/sql/engines';
import { client, engineError } from '#src/engines/engine.js';
import { fails } from './fails.js';
import { closedPort } from './listening.js';

describe('the address of a database', () => {
  for (const address of [
    '',
    'kinerja.db',
    'oracle://x:rahasia@y/z',
    'postgres://x:rahasia@[/z',
    'duckdb:',
    'duckdb://',
    'duckdb:///',
    'clickhouse:// rahasia',
  ])
    test(`is refused where it is none, its password untold: ${address}`, async () => {
      await assert.rejects(
        async () => openEngine(address),
        (error: Error) => {
          for (const each of ENGINE_ADDRESSES) assert.ok(error.message.includes(each));
          return fails('engine/address')(error);
        },
      );
    });

  test('says which database is meant, in letters of any case', async () => {
    const port = await closedPort();
    for (const [scheme, name] of [
      ['postgres', 'PostgreSQL'],
      ['postgresql', 'PostgreSQL'],
      ['PostgreSQL', 'PostgreSQL'],
      ['mysql', 'MariaDB'],
      ['mariadb', 'MariaDB'],
      ['clickhouse', `ClickHouse at 127.0.0.1:${port}`],
    ] as const) {
      const address = `${scheme}://budi:rahasia@127.0.0.1:${port}/kinerja`;
      await assert.rejects(async () => openEngine(address), fails('engine/unreachable', new RegExp(`^${name}: `)));
    }
  });
});

describe('the client of a database', () => {
  const missing = (code: string) => Object.assign(new Error('Cannot find package'), { code });

  for (const code of ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'])
    test(`that is not there is told with the command that installs it: ${code}`, async () => {
      await assert.rejects(
        client('pg', () => Promise.reject(missing(code))),
        fails('engine/not-installed', /^pg is not installed; install it with: npm install pg$/),
      );
    });

  test('that breaks while it loads is not taken for one that is not there', async () => {
    const broken = new Error('no symbol');
    await assert.rejects(
      client('pg', () => Promise.reject(broken)),
      (error) => error === broken,
    );
    assert.equal(await client('pg', () => Promise.resolve(7)), 7);
  });
});

describe('an error of a client', () => {
  test('is told with what it was about, and what the database said is kept', () => {
    const { code, message, said } = engineError('engine/failed', 'MariaDB', new Error('no such table'));
    assert.deepEqual([code, message, said], ['engine/failed', 'MariaDB: no such table', 'no such table']);
  });

  test('without words is told by its name, and one that is none as it stands', () => {
    class AggregateFault extends Error {
      override readonly name = 'AggregateFault';
    }
    assert.equal(engineError('engine/lost', 'DuckDB', new AggregateFault()).message, 'DuckDB: AggregateFault');
    assert.equal(engineError('engine/lost', 'DuckDB', 'putus').message, 'DuckDB: putus');
  });

  test('that is told already stays as it is', () => {
    const first = new EngineError('engine/lost', 'putus');
    assert.equal(engineError('engine/failed', 'PostgreSQL', first), first);
    assert.equal(first.said, '');
  });
});
