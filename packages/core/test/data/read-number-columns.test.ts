import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, readNumberColumns, reasonOf, sheetFromCells } from '#src/index.js';

const sheet = sheetFromCells(
  ['Pagu', 'Serapan', 'Rencana', 'Hasil'],
  [
    ['1.250.000,00', '1,250.5', '3.666', '3,88'],
    ['900', '12.25', '5.000', '4.900'],
    ['belum rilis', 'x y', '-', ''],
  ],
);

const read = readNumberColumns(sheet, { ceiling: 0, spent: 1, target: 2, realisation: 3 }, { messages: ID });

test('every column is read with its own notation', () => {
  assert.deepEqual([...(read.columns.ceiling?.values ?? [])].slice(0, 2), [1250000, 900]);
  assert.deepEqual([...(read.columns.spent?.values ?? [])].slice(0, 2), [1250.5, 12.25]);
});

test('target and realisation of a row are read as a pair, and what read two ways is reported', () => {
  assert.deepEqual([...(read.columns.target?.values ?? [])].slice(0, 2), [3.666, 5000]);
  const paths = read.issues.filter(({ code }) => code === 'number/ambiguous').map(({ path }) => path);
  assert.deepEqual(paths, ['/rows/0/target', '/rows/1/target', '/rows/1/realisation']);
});

test('a cell without figure keeps its reason, and one that cannot be read is told with row and column', () => {
  const reasons = Object.values(read.columns).map(({ status }) => reasonOf(status[2] ?? 0));
  assert.deepEqual(reasons, ['not_released', 'unreadable', 'dash', 'empty']);
  const issue = read.issues.find(({ code }) => code === 'number/unreadable');
  assert.deepEqual([issue?.path, issue?.row, issue?.column], ['/rows/2/spent', 2, 2]);
});
