import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../scripts/lib/paths.mjs';
import { testFiles } from '../scripts/test/node-tests.mjs';

/** Files and folders that a page names, as `packages/…` in code. */
const named = (page) => [...page.matchAll(/`(packages\/[^`\s]+)`/g)].map(([, path]) => path);

/** Rows of the tables of a page, as cells. */
const rowsOf = (page) =>
  page
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

for (const name of ['threat-model', 'faults']) {
  const page = readFileSync(`${root}/docs/security/${name}.md`, 'utf8');

  test(`${name}: every file that the page names is there, and every test is one that runs`, () => {
    const paths = named(page);
    assert.ok(paths.length > 10, `${paths.length} paths`);
    for (const path of paths) assert.ok(existsSync(`${root}/${path}`), path);
    const run = [...testFiles('dev'), ...testFiles('dev', true)].map((file) => file.replaceAll('\\', '/'));
    for (const path of paths.filter((each) => each.startsWith('packages/dev/test/') && each.endsWith('.test.mjs')))
      assert.ok(
        run.some((file) => file.endsWith(path)),
        path,
      );
  });

  test(`${name}: every threat has a test that shows what stops it`, () => {
    const rows = rowsOf(page).filter((cells) => cells.at(-1) !== 'shown by');
    assert.ok(rows.length > 10, `${rows.length} rows`);
    for (const cells of rows)
      assert.match(cells.at(-1), /`packages\/[^`]+(?:\.test\.m?[jt]s|guarantees\.ts|hostile-names\.mjs)`/, cells[0]);
  });
}
