import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { aggregate, field, named, numberColumn } from '@takar/core';
import { groupQuery, rowQuery } from '@takar/sql';
import { EngineError, openEngine } from '@takar/sql/engines';
import { startProxy } from '../engines/proxy.mjs';
import { startEngines } from '../engines/start.mjs';
import { root } from '../scripts/lib/paths.mjs';

/** Three times what PostgreSQL and MariaDB give at once. */
const LENGTH = 30_000;

/** What the broken connection has carried: nothing, a part of the first rows, more than one batch of rows. */
const CUTS = [0, 1, 40_000, 350_000].flatMap((bytes) => [
  [bytes, 'reset'],
  [bytes, 'end'],
]);

function figures(length) {
  const [target, realisation] = [numberColumn(length), numberColumn(length)];
  for (const column of [target, realisation]) column.status.fill(0);
  for (let row = 0; row < length; row += 1) {
    target.values[row] = 80;
    realisation.values[row] = (row % 400) / 4;
  }
  return { length, columns: { target, realisation } };
}

const lost = (error) => error instanceof EngineError && error.code === 'engine/lost';

/** What came before the end, and how it ended. */
async function read(engine, query) {
  let rows = 0;
  try {
    for await (const batch of engine.rows(query)) rows += batch.length;
    return { rows, error: null };
  } catch (error) {
    return { rows, error };
  }
}

async function until(holds) {
  while (!(await holds())) await wait(5);
}

/** Whether the system asks the other side of a connection for signs of life: a timer of kind 2 at its socket. */
const asksForLife = (port) =>
  readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .some(([, , remote, state, , timer]) => remote?.endsWith(hex(port)) && state === '01' && timer.startsWith('02:'));
const hex = (port) => `:${port.toString(16).toUpperCase().padStart(4, '0')}`;

for (const name of ['postgres', 'mariadb', 'clickhouse'])
  describe(`${name}, whose connection breaks in the middle of an answer`, () => {
    let server;
    let proxy;
    let url;
    let source;

    before(async () => {
      [server] = await startEngines([name]);
      source = await server.load('kinerja', figures(LENGTH));
      const at = new URL(server.url);
      proxy = await startProxy(Number(at.port));
      at.port = String(proxy.port);
      url = at.href;
    });

    after(async () => {
      await proxy.stop();
      await server.stop();
    });

    test('ends as an error that says so, and never as an answer', async () => {
      let most = 0;
      for (const [bytes, how] of CUTS) {
        const engine = await openEngine(url);
        const all = rowQuery(field('realisation'), {}, engine.dialect, source);
        proxy.harm(bytes, how);
        const { rows, error } = await read(engine, all);
        assert.ok(lost(error), `${bytes} ${how}: ${rows} rows, ${error}`);
        assert.ok(rows < LENGTH && proxy.harmed() > 0);
        await assert.rejects(engine.columns(['kinerja']), EngineError);
        proxy.heal();
        await engine.close();
        most = Math.max(most, rows);
      }
      // ClickHouse holds its answer back until it is whole.
      assert.equal(most > 0, name !== 'clickhouse');
    });

    test('gives no sum of what has arrived', async () => {
      const engine = await openEngine(url);
      const sum = named('total', aggregate('sum', field('realisation')));
      proxy.harm(20, 'end');
      const { rows, error } = await read(engine, groupQuery(sum, {}, engine.dialect, source, { keys: [] }));
      proxy.heal();
      assert.ok(lost(error));
      assert.equal(rows, 0);
      await engine.close();
    });

    test('is waited for while the line is silent, asked for signs of life, and lost when the line is', async () => {
      const engine = await openEngine(url);
      proxy.harm(40_000, 'stall');
      let ended = false;
      const reading = read(engine, rowQuery(field('realisation'), {}, engine.dialect, source));
      void reading.then(() => (ended = true));
      await until(() => proxy.harmed() > 0);
      assert.equal(ended, false);
      if (process.platform === 'linux') await until(() => asksForLife(proxy.port));
      assert.equal(ended, false);
      proxy.heal();
      proxy.drop();
      const { rows, error } = await reading;
      assert.ok(lost(error) && rows < LENGTH);
      await engine.close();
    });

    test('takar compute ends with exit 4 and says why; nothing is printed, and the file of before stays', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'takar-dropped-'));
      const out = join(folder, 'hasil.csv');
      writeFileSync(out, 'old');
      const compute = ['compute', '--engine', url, '--table', 'kinerja', '--to', 'csv', '--locale', 'en'];
      try {
        for (const more of [[], ['--out', out]]) {
          proxy.harm(350_000, 'reset');
          const run = spawn(process.execPath, ['packages/cli/bin/takar.js', ...compute, ...more], { cwd: root });
          const [said, told, [code]] = await Promise.all([text(run.stdout), text(run.stderr), once(run, 'close')]);
          assert.equal(code, 4, told);
          assert.equal(said, '');
          assert.match(told, /connection to the database broke before the answer was whole/);
          assert.doesNotMatch(told, / at .*\.js/);
        }
        assert.equal(readFileSync(out, 'utf8'), 'old');
        assert.deepEqual(readdirSync(folder), ['hasil.csv']);
      } finally {
        proxy.heal();
        rmSync(folder, { recursive: true });
      }
    });
  });

/** A table whose rows come one by one, a thousandth of a second each, who is at work on them, and who is connected at all. */
const SLOW = {
  postgres: {
    view: 'CREATE VIEW pelan AS SELECT * FROM kinerja WHERE pg_sleep(0.001) IS NOT NULL',
    working: `SELECT pid AS id FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'CREATE TABLE %'`,
    end: (id) => `SELECT pg_terminate_backend(${id})`,
    connected: 'SELECT pid AS id FROM pg_stat_activity',
    rowsOf: (answer) => answer.rows,
  },
  mariadb: {
    view: 'CREATE VIEW pelan AS SELECT * FROM kinerja WHERE SLEEP(0.001) = 0',
    working: `SELECT id FROM information_schema.processlist WHERE info LIKE 'CREATE TABLE %'`,
    end: (id) => `KILL CONNECTION ${id}`,
    connected: 'SELECT id FROM information_schema.processlist',
    rowsOf: ([rows]) => rows,
  },
};

for (const [name, slow] of Object.entries(SLOW))
  describe(`${name}, whose connection breaks while a table is made`, () => {
    const length = 1000;
    let server;
    let source;

    before(async () => {
      [server] = await startEngines([name]);
      source = { ...(await server.load('kinerja', figures(length))), table: 'pelan', order: [] };
      await server.run(slow.view);
    });

    after(() => server.stop());

    const ids = async (sql) => slow.rowsOf(await server.run(sql)).map(({ id }) => id);

    /**
     * Starts to make a table at an address, and does `harm` to the process at work on it. MariaDB does not say what a process
     * is at work on while it is busy with itself, so one look is believed, and the end is that its connection is gone.
     */
    async function broken(url, table, harm) {
      const engine = await openEngine(url, { write: true });
      const made = engine.into(rowQuery(field('realisation'), {}, engine.dialect, source), [table]);
      const failed = assert.rejects(made, lost);
      let found = [];
      await until(async () => (found = await ids(slow.working)).length > 0);
      const [id] = found;
      await harm(id);
      await failed;
      await engine.close();
      await until(async () => !(await ids(slow.connected)).includes(id));
      return server.engine.columns([table]);
    }

    test('by the end of the process in the database: there is no table', async () => {
      const columns = await broken(server.url, 'berhenti', (id) => server.run(slow.end(id)));
      assert.equal(columns, null);
    });

    test('on its way: the table is whole, or not there', async () => {
      const at = new URL(server.url);
      const proxy = await startProxy(Number(at.port));
      at.port = String(proxy.port);
      const columns = await broken(at.href, 'putus', () => proxy.drop());
      await proxy.stop();
      if (columns === null) return;
      const [{ found }] = slow.rowsOf(await server.run('SELECT COUNT(*) AS found FROM putus'));
      assert.equal(Number(found), length);
    });
  });
