import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/lib/paths.mjs';
import { codeBlocks, printedBy } from './support/markdown-code.mjs';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Code blocks of a language, in order. */
const blocks = (language) => codeBlocks(readme).flatMap((block) => (block.language === language ? [block.code] : []));

test('the script of the README prints what stands below it', () => {
  assert.equal(printedBy(blocks('js')[0]), blocks('text')[0]);
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
