import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checks } from '../config/nightly.mjs';
import { root } from '../scripts/lib/paths.mjs';
import { evidence, promises } from '../scripts/nightly/evidence.mjs';
import { evidencePage } from '../scripts/nightly/page.mjs';
import { promisesOf } from '../scripts/nightly/promises.mjs';
import { runCheck } from '../scripts/nightly/run-check.mjs';

const readme = (rows) =>
  `# T\n\n## Promises, and the test that proves each\n\n| promise | proof |\n|---|---|\n${rows}\n\n## Next\n`;

test('docs/evidence.md is what the records give', () => {
  assert.equal(readFileSync(join(root, 'docs/evidence.md'), 'utf8'), evidence());
});

test('every promise of the README names a proof that can be run', () => {
  assert.ok(promises().length >= 13);
  for (const { promise, commands } of promises()) assert.ok(commands.length > 0, promise);
});

test('every check has a name and a command of its own', () => {
  for (const of of ['name', 'command']) assert.equal(new Set(checks.map((check) => check[of])).size, checks.length);
});

test('proofs are programs, Node tests, and browser tests', () => {
  const rows =
    '| One | `npm run parity`: [all](docs/sql.md) |\n' +
    '| Two | [`a`](packages/core/test/data), [`b`](packages/cli/test/b.test.ts), [`c`](packages/widgets/test/browser/c.test.ts) |';
  assert.deepEqual(promisesOf(readme(rows)), [
    { promise: 'One', commands: ['npm run parity'] },
    {
      promise: 'Two',
      commands: [
        "npm test -- --only core,cli --files 'packages/core/build/test/data packages/cli/build/test/b.test.js'",
        'npm test -- --only browsers --files packages/widgets/build/test/browser/c.test.js',
      ],
    },
  ]);
});

test('a check gives its last line, its counts and its exit code', async () => {
  const ran = async (script) => {
    const { seconds, ...rest } = await runCheck(`"${process.execPath}" -e "${script}"`);
    assert.ok(seconds >= 0);
    return rest;
  };
  assert.deepEqual(await ran("console.log('a\\n7 passed, 0 failed')"), {
    said: '7 passed, 0 failed',
    passed: 7,
    failed: 0,
  });
  assert.deepEqual(await ran("console.log('7 passed, 0 failed'); process.exit(1)"), {
    said: '7 passed, 0 failed',
    passed: 7,
    failed: 1,
  });
  assert.deepEqual(await ran("console.log('3 files, 1 differ'); process.exit(1)"), {
    said: '3 files, 1 differ',
    passed: 0,
    failed: 1,
  });
});

test('the page says what has not run, and marks what failed', () => {
  const record = { said: '1 | 2', passed: 0, failed: 1, seconds: 4, date: '2026-11-27', commit: 'abc', machine: 'M' };
  const page = evidencePage({
    promises: [{ promise: 'P', commands: ['npm run one', 'npm run two'] }],
    checks: [{ name: 'C', command: 'npm run one' }],
    records: { 'npm run one': record },
  });
  const rows = page.split('\n').filter((line) => /^[|-] /.test(line));
  assert.deepEqual(rows, [
    '- M',
    '| promise | figure | command | date | commit |',
    '| P | **1 \\| 2** | `npm run one` | 2026-11-27 | abc |',
    '|  | not run yet | `npm run two` |  |  |',
    '| check | figure | command | date | commit | seconds |',
    '| C | **1 \\| 2** | `npm run one` | 2026-11-27 | abc | 4 |',
  ]);
});
