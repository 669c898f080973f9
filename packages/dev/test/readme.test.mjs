import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/lib/paths.mjs';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Code blocks of a language, in order. */
const blocks = (language) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code);

test('the script of the README prints what stands below it', () => {
  // Beside the packages, so that their names resolve as they do for a user who installed them.
  const folder = mkdtempSync(join(root, 'node_modules', '.readme-'));
  try {
    const file = join(folder, 'four-lines.mjs');
    writeFileSync(file, blocks('js')[0]);
    assert.equal(execFileSync(process.execPath, [file], { encoding: 'utf8' }), blocks('text')[0]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the commands of the README run and print something', () => {
  const commands = blocks('sh')
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('npx takar '));
  assert.equal(commands.length, 8);
  for (const command of commands) {
    const words = command.split('#')[0].trim().split(/\s+/).slice(2);
    const bin = join(root, 'packages/cli/bin/takar.js');
    const { status, stdout } = spawnSync(process.execPath, [bin, ...words], { cwd: root, encoding: 'utf8' });
    assert.ok(status === 0 || status === 1, `${command}: exit ${status}`);
    assert.ok(stdout.length > 200, command);
  }
});

test('every file that the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, link]) => link);
  assert.ok(links.length > 15);
  for (const link of links) assert.ok(existsSync(join(root, link)), link);
});
