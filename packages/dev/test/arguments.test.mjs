import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { usageOf } from '../scripts/lib/arguments.mjs';
import { filesBelow } from '../scripts/lib/files.mjs';
import { root } from '../scripts/lib/paths.mjs';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const run = (file, ...args) =>
  spawnSync(process.execPath, [join(root, file), ...args], { cwd: root, encoding: 'utf8', timeout: 60_000 });

/** Commands of package.json that take options. */
const commands = Object.entries(scripts)
  .map(([name, command]) => [name, /^node (\S+\.mjs)$/.exec(command)?.[1]])
  .filter(([, file]) => file !== undefined)
  .filter(([, file]) => /argumentsOf|options\(process/.test(readFileSync(join(root, file), 'utf8')));

test('commands with options are found', () => {
  for (const name of ['start', 'test', 'nightly', 'bench', 'parity', 'fuzz'])
    assert.ok(
      commands.some(([each]) => each === name),
      name,
    );
});

for (const [name, file] of commands) {
  test(`npm run ${name} -- --help says how it is called, and does nothing`, () => {
    const { status, stdout, stderr } = run(file, '--help');
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout, `${usageOf(join(root, file))}\n`);
    assert.match(stdout, new RegExp(`^npm (run )?${name}\\b`));
  });
  test(`npm run ${name} refuses what it does not know, and says how it is called`, () => {
    const { status, stdout, stderr } = run(file, '--no-such-option');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^Unknown option '--no-such-option'/);
    assert.ok(stderr.includes(usageOf(join(root, file))));
  });
}

test('what an option cannot be is refused with what it can be', () => {
  const refused = (file, ...args) => {
    const { status, stderr } = run(file, ...args);
    return `${status} ${stderr.split('\n')[0]}`;
  };
  const dev = 'packages/dev';
  assert.equal(refused(`${dev}/scripts/start.mjs`, '--port', '99999'), '2 invalid port: 99999');
  assert.match(refused(`${dev}/scripts/test.mjs`, '--only', 'kernel'), /^2 unknown part: kernel; known: core, sql/);
  assert.match(
    refused(`${dev}/scripts/parity.mjs`, '--engines', 'oracle'),
    /^2 unknown engine: oracle; known: arquero, duckdb/,
  );
  assert.equal(refused(`${dev}/scripts/fuzz.mjs`, '--runs', '0'), '2 --runs 0: a number from 1');
  assert.equal(refused(`${dev}/bench/run.mjs`, '--rounds', '1'), '2 --rounds 1: a number from 5');
});

test('nothing else reads the arguments of a command in its own way', () => {
  const own = filesBelow(join(root, 'packages/dev'), (file) => file.endsWith('.mjs') && !file.includes('node_modules'))
    .filter((file) => /^import .*\bparseArgs\b/m.test(readFileSync(file, 'utf8')))
    .map((file) => file.slice(root.length + 1));
  assert.deepEqual(own, ['packages/dev/scripts/lib/arguments.mjs']);
});
