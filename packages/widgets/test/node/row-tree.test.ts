import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson } from '@takar/core';
import { compute, ID, PEMDA_UNCAPPED, readIndicators, type Computation, type Sheet } from '@takar/core';
import { rowsFound } from '#src/table/tools/search.js';
import { treeLines, withAncestors } from '#src/table/tools/tree-lines.js';
import { cellOf, columnNamed, treeOf } from '#src/table/tools/tree.js';

/** Rows of `id`, `parent`, indicator and, where it matters, period. */
function computationOf(rows: readonly (readonly [string, string, string, string?])[]): Computation {
  const records = rows.map(([ID, Induk, indikator, periode = '2026']) => ({
    ...{ ID, Induk, indikator, periode, unit: 'Dinas Kesehatan' },
    ...{ polaritas: 'maksimalkan', target: 100, realisasi: 90 },
  }));
  const { sheet } = readJson(JSON.stringify(records), { messages: ID });
  return compute(readIndicators(sheet as Sheet, { messages: ID }), { policy: PEMDA_UNCAPPED, messages: ID });
}

const all = ({ table }: Computation): Uint32Array => Uint32Array.from({ length: table.length }, (_, i) => i);
const tree = (computation: Computation) =>
  treeOf(
    computation,
    all(computation),
    columnNamed(computation, 'id') ?? -1,
    columnNamed(computation, ' INDUK ') ?? -1,
  );
const outline = (computation: Computation, sorted = all(computation), open = true): readonly string[] => {
  const lines = treeLines(tree(computation), sorted, () => open);
  const name = (row: number): string => cellOf(computation, row, columnNamed(computation, 'ID') ?? -1);
  return [...lines.order].map((row, i) => {
    const at = lines.tree[i];
    return `${'-'.repeat(at?.depth ?? 0)}${name(row)} ${at?.place}/${at?.of}`;
  });
};

const PROGRAMME = computationOf([
  ['1.1', '1', 'Kegiatan A'],
  ['1', '', 'Program Kesehatan'],
  ['1.1.1', '1.1', 'Subkegiatan A1'],
  ['2', '', 'Program Penunjang'],
  ['1.2', '1', 'Kegiatan B'],
]);

test('rows stand under their parents wherever these are in the source', () => {
  assert.deepEqual(outline(PROGRAMME), ['1 1/2', '-1.1 1/2', '--1.1.1 1/1', '-1.2 2/2', '2 2/2']);
  assert.deepEqual(outline(PROGRAMME, all(PROGRAMME).reverse()), [
    '2 1/2',
    '1 2/2',
    '-1.2 1/2',
    '-1.1 2/2',
    '--1.1.1 1/1',
  ]);
  assert.deepEqual(outline(PROGRAMME, all(PROGRAMME), false), ['1 1/2', '2 2/2']);
});

test('no row is lost: unknown parents, circles and rows under themselves stand at the top', () => {
  const odd = computationOf([
    ['a', 'b', 'A'],
    ['b', 'c', 'B'],
    ['c', 'a', 'C'],
    ['d', 'd', 'D'],
    ['e', 'nowhere', 'E'],
    ['', 'a', 'F'],
  ]);
  const lines = outline(odd).map((line) => line.replace(/ .*/, ''));
  assert.deepEqual([...lines].map((line) => line.replaceAll('-', '')).sort(), ['', 'a', 'b', 'c', 'd', 'e']);
  assert.ok(lines.includes('d') && lines.includes('e'));
});

test('of rows with the same key the one of the same period is the parent', () => {
  const periods = computationOf([
    ['1', '', 'Program', '2025'],
    ['1', '', 'Program', '2026'],
    ['1.1', '1', 'Kegiatan', '2026'],
    ['1.1', '1', 'Kegiatan', '2025'],
    ['1.2', '1', 'Kegiatan', '2024'],
  ]);
  assert.deepEqual([...tree(periods).parents.values()], [-1, -1, 1, 0, 0]);
});

test('a search in a tree keeps the way to what it finds', () => {
  const found = rowsFound(PROGRAMME, all(PROGRAMME), 'subkegiatan', (_, text) => text);
  assert.deepEqual([...found], [2]);
  assert.deepEqual([...withAncestors(found, all(PROGRAMME), tree(PROGRAMME))], [0, 1, 2]);
});

test('a search finds every word in any column, case and accents aside', () => {
  const say = (field: string, text: string): string => (field === 'period' ? `Tahun ${text}` : text);
  const find = (query: string): readonly number[] => [...rowsFound(PROGRAMME, all(PROGRAMME), query, say)];
  assert.deepEqual(find('  KÉGIATAN   dinas '), [0, 2, 4]);
  assert.deepEqual(find('program tahun 2026'), [1, 3]);
  assert.deepEqual(find('program 2025'), []);
  assert.equal(rowsFound(PROGRAMME, all(PROGRAMME), ' ', say).length, 5);
});

test('a column is found by its header or by the field that it is read as', () => {
  assert.equal(columnNamed(PROGRAMME, 'indikator'), columnNamed(PROGRAMME, 'indicator'));
  assert.equal(columnNamed(PROGRAMME, 'atasan'), null);
});
