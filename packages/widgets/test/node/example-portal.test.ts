import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleComputation, fileText } from './support.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** Body rows of each table of a page, cells joined as in the CSV. */
function tablesOf(html: string): readonly (readonly string[])[] {
  return [...html.matchAll(/<tbody>(.*?)<\/tbody>/gs)].map(([, body = '']) =>
    [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)]
        .map(([, cell = '']) => cell.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity))
        .join(';'),
    ),
  );
}

test('the pages hold the rows of the CSV, in both tables and both languages', () => {
  const rows = fileText('examples/portals/capaian/capaian.csv').trim().split('\n').slice(1);
  for (const page of ['index.html', 'en.html']) {
    const tables = tablesOf(fileText(`examples/portals/capaian/${page}`));
    assert.equal(tables.length, 2);
    for (const table of tables) assert.deepEqual(table, rows);
  }
});

test('the example shows every kind of row that a portal has', () => {
  const computation = exampleComputation();
  const rows = Array.from({ length: computation.table.length }, (_, row) => computation.row(row));
  const figures = rows.map(({ achievement }) => achievement ?? NaN);
  assert.ok(rows.some(({ reason }) => reason === 'polarity_unknown'));
  assert.ok(rows.some(({ status }) => status === 'not-reported'));
  assert.ok(figures.some((figure) => figure < 0) && figures.some((figure) => figure === 0));
  assert.ok(figures.some((figure) => figure > 200));
  assert.ok(rows.some(({ rule }) => rule === 'ORG-CAP-02'));
});
