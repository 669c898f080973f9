import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/lib/paths.mjs';

const PACKAGES = readdirSync(join(root, 'packages'))
  .filter((name) => name !== 'dev')
  .map((name) => JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')))
  .map(({ name }) => name);

/** Packages that a changeset names, by the lines between its rules. */
const namedBy = (text) => [
  ...(/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '').matchAll(/^'([^']+)': (?:major|minor|patch)$/gm),
];

test('every changeset names packages that there are, and says something', () => {
  const folder = join(root, '.changeset');
  const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const names = namedBy(text).map(([, name]) => name);
    assert.ok(names.length > 0, `${file} names no package`);
    for (const name of names) assert.ok(PACKAGES.includes(name), `${file}: ${name} is none of ${PACKAGES.join(', ')}`);
    assert.notEqual(text.replace(/^---\n[^]*?\n---\n/, '').trim(), '', `${file} says nothing`);
  }
});
