import assert from 'node:assert/strict';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ROOT, withFiles } from './support/run.js';

interface Chooser {
  readonly programOf: (folder: URL) => URL | null;
}
const { programOf } = (await import(pathToFileURL(join(ROOT, 'packages/cli/bin/program.js')).href)) as Chooser;

/** What is chosen in a workspace of these files, each with the second it was written in. */
const chosenFrom = (files: Readonly<Record<string, number>>): string | null =>
  withFiles({}, (top) => {
    for (const [name, second] of Object.entries(files)) {
      const file = join(top, name);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, '');
      utimesSync(file, second, second);
    }
    const folder = pathToFileURL(`${join(top, 'cli')}/`);
    return programOf(folder)?.href.slice(folder.href.length) ?? null;
  });

const MODULES = { 'cli/dist/main.js': 10 };
const BUNDLE = { 'cli/bundle/main.js': 20 };

test('the bundle is run where it holds what was compiled last, the modules elsewhere', () => {
  const cases: readonly [Readonly<Record<string, number>>, string | null][] = [
    [{}, null],
    [MODULES, 'dist/main.js'],
    [{ ...MODULES, ...BUNDLE, 'cli/dist/.tsbuildinfo': 10 }, 'bundle/main.js'],
    [{ ...MODULES, ...BUNDLE, 'cli/dist/.tsbuildinfo': 21 }, 'dist/main.js'],
    [{ ...MODULES, ...BUNDLE, 'cli/dist/.tsbuildinfo': 10, 'core/dist/.tsbuildinfo': 21 }, 'dist/main.js'],
  ];
  for (const [files, expected] of cases) assert.equal(chosenFrom(files), expected, JSON.stringify(files));
});

test('an installed package has nothing to compare: whatever lies beside it, the bundle is run', () => {
  assert.equal(chosenFrom({ ...MODULES, ...BUNDLE, 'core/dist/.tsbuildinfo': 21 }), 'bundle/main.js');
});
