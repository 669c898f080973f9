import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

/** Millions of rows of each file. */
const MILLIONS = 3;

/** Megabytes by which the heap may be larger in the second half than in the first: caches of the engine, no rows. */
const GROWTH = 8;

for (const [kind, name] of Object.entries({ stream: 'an Arrow stream', arrow: 'an Arrow file', parquet: 'Parquet' })) {
  test(`${MILLIONS} million rows of ${name} in batches: every row is computed, and memory stays where it was`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'takar-long-'));
    try {
      const script = fileURLToPath(new URL('../support/long-columns.mjs', import.meta.url));
      const args = ['--expose-gc', '--max-old-space-size=512', script, kind, join(folder, 'data'), String(MILLIONS)];
      const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
      assert.equal(run.status, 0, run.stderr);
      const { rows, computed, tables, scores, first, second } = JSON.parse(run.stdout);
      assert.deepEqual([rows, computed, scores], [MILLIONS * 1e6, MILLIONS * 1e6, 1000]);
      assert.ok(tables > 40, run.stdout);
      assert.ok(second - first < GROWTH, `${first} MB, then ${second} MB`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
