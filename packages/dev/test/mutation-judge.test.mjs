import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { allMutants, theseMutants } from '../scripts/mutation/all-mutants.mjs';
import { judge } from '../scripts/mutation/one-process/judge.mjs';
import { prepare } from '../scripts/mutation/one-process/prepare.mjs';

/** A package of one module: a table worked out while it loads, a function that remembers, a loop, and what nothing tests. */
const FILES = {
  'package.json': JSON.stringify({
    name: '@takar/core',
    type: 'module',
    exports: { '.': { default: './dist/double.js' } },
    imports: { '#src/*': './dist/*' },
  }),
  'dist/double.js': `
const KNOWN = new Map();
export const TABLE = [1 + 1];
export function double(n) {
  if (!KNOWN.has(n)) KNOWN.set(n, n * 2);
  return KNOWN.get(n);
}
export function count(n) {
  let i = 0;
  while (i < n) i += 1;
  return i;
}
export const soon = (give) => give(7);
export const untested = (a) => a - 1;
`,
  'build/test/double/double.test.js': `
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { count, double, soon, TABLE } from '@takar/core';
import { double as same } from '#src/double.js';
describe('double', () => {
  test('doubles', () => assert.equal(double(3), 6));
  test('is one module', () => assert.equal(same, double));
  test('has a table', () => assert.equal(TABLE[0], 2));
});
test('counts', async () => assert.equal(count(4), 4));
test('answers', async () => assert.equal(await new Promise((done) => soon(done)), 7));
test('is here', () => assert.match(import.meta.url, /build\\/test\\/double\\/double\\.test\\.js$/));
test('fails always', () => assert.equal(double(1), 3));
`,
};

test('mutants are judged by tests that are loaded anew for each, and each in the file that holds it', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'takar-mutants-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  for (const part of ['schema', 'test']) mkdirSync(join(folder, part));
  const said = t.mock.method(console, 'log', () => undefined);

  const dist = join(folder, 'dist');
  const { files, mutants } = await allMutants(dist);
  const script = await prepare(folder, join(folder, 'copy'), { files, pattern: '.' });
  const judged = [];
  const outcomes = await judge(script, mutants, { processes: 2, progress: (count) => judged.push(count) });

  assert.equal(outcomes.length, mutants.length);
  assert.equal(judged.at(-1), mutants.length);
  const statusOf = (what, instead) => {
    const found = outcomes.filter(({ location: { start, end }, replacement }) => {
      const line = FILES['dist/double.js'].split('\n')[start.line];
      return start.line === end.line && line.slice(start.column, end.column) === what && replacement === instead;
    });
    assert.equal(found.length, 1, `${what} -> ${instead}`);
    return found[0].status;
  };
  assert.equal(statusOf('1 + 1', '1 - 1'), 'Killed', 'worked out while the module loads');
  assert.equal(statusOf('n * 2', 'n / 2'), 'Killed', 'although an earlier call remembers');
  assert.equal(statusOf('!KNOWN.has(n)', 'true'), 'Survived', 'gives the same');
  assert.equal(statusOf('i += 1', 'i -= 1'), 'Killed', 'a loop without end is stopped');
  assert.equal(statusOf('(give) => give(7)', '() => undefined'), 'Killed', 'a test that waits for ever has failed');
  assert.equal(statusOf('a - 1', 'a + 1'), 'NoCoverage');
  assert.ok(said.mock.calls.some(({ arguments: [text] }) => /judges nothing: .*fails always/.test(text)));

  const wanted = mutants.filter(({ replacement }) => replacement === 'n / 2');
  const some = await theseMutants(dist, wanted);
  assert.deepEqual(
    some.mutants.map(({ replacement }) => replacement),
    ['n / 2'],
  );
});
