import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

/** Gigabytes of CSV, which a slow feed needs ten hours for at 55 kB a second. */
const GIGABYTES = 2;

/** Megabytes by which the heap may be larger in the second half than in the first: caches of the engine, no rows. */
const GROWTH = 8;

test(`${GIGABYTES} GB of CSV as a stream: every row is computed, and memory stays where it was`, () => {
  const script = fileURLToPath(new URL('../support/long-stream.mjs', import.meta.url));
  const run = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=512', script, String(GIGABYTES)], {
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stderr);
  const { rows, computed, batches, first, second } = JSON.parse(run.stdout);
  assert.ok(batches > 100 && rows > 10_000_000, run.stdout);
  assert.equal(computed, rows);
  assert.ok(second - first < GROWTH, `${first} MB, then ${second} MB`);
});
