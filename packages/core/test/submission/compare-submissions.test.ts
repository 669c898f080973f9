import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compareSubmissions,
  ID,
  PEMDA_UNCAPPED,
  readIndicators,
  sheetFromCells,
  type IndicatorTable,
  type RawCell,
} from '@takar/core';

const OPTIONS = { policy: PEMDA_UNCAPPED, messages: ID };
const HEADERS = ['Indikator', 'Polaritas', 'Target', 'Realisasi', 'Capaian', 'Status Pengajuan'];

function table(...rows: readonly (readonly RawCell[])[]): IndicatorTable {
  return readIndicators(sheetFromCells(HEADERS, rows), { messages: ID });
}

test('a row that is only written otherwise is the same', () => {
  const { summary, rows } = compareSubmissions(
    table(['IKM', 'max', '80', '78', '97,5', 'draft']),
    table(['IKM', 'maksimalkan', '80,00', '78,0', '97,50', 'draft']),
    OPTIONS,
  );
  assert.equal(rows[0]?.change, 'same');
  assert.deepEqual(summary, { rows: 1, same: 1, changed: 0, added: 0, removed: 0, afterLock: 0 });
});

test('a change has both figures, both achievements and both findings', () => {
  const [row] = compareSubmissions(
    table(['IKM', 'max', '80', '78', '97,5', 'draft']),
    table(['IKM', 'max', '80', '79', '97,5', 'draft']),
    OPTIONS,
  ).rows;
  assert.deepEqual(row?.fields, [{ field: 'realisation', before: '78', after: '79' }]);
  assert.deepEqual(row?.computed, { before: 97.5, after: 98.75 });
  assert.deepEqual(row?.finding, { before: 'exact', after: 'unexplained' });
  assert.equal(row?.changedAfterLock, false);
});

test('what changed after lock is told by the state of the older row, or by the caller', () => {
  const [before, after] = [
    table(['IKM', 'max', '80', '78', '', 'Terkunci']),
    table(['IKM', 'max', '80', '79', '', '']),
  ];
  assert.equal(compareSubmissions(before, after, OPTIONS).summary.afterLock, 1);
  assert.equal(compareSubmissions(after, before, OPTIONS).rows[0]?.changedAfterLock, null);
  assert.equal(compareSubmissions(after, before, { ...OPTIONS, locked: true }).summary.afterLock, 1);
});

test('a column that only one of two files has changes nothing while it is empty', () => {
  const of = (...cells: [RawCell, RawCell][]): IndicatorTable =>
    readIndicators(
      sheetFromCells(
        cells.map(([header]) => String(header)),
        [cells.map(([, cell]) => cell)],
      ),
      { messages: ID },
    );
  const without = of(['Indikator', 'A'], ['Polaritas', 'max'], ['Target', 10]);
  const empty = of(['Indikator', 'A'], ['Polaritas', 'max'], ['Target', 10], ['Realisasi', '']);
  const filled = of(['Indikator', 'A'], ['Polaritas', 'max'], ['Target', 10], ['Realisasi', 9]);
  const fields = (before: IndicatorTable, after: IndicatorTable): unknown =>
    compareSubmissions(before, after, OPTIONS).rows[0]?.fields;
  assert.deepEqual([fields(without, empty), fields(empty, without)], [[], []]);
  const nothing = of(['Indikator', 'A'], ['Polaritas', 'max'], ['Target', 10], ['Realisasi', 0]);
  assert.deepEqual(fields(empty, nothing), [{ field: 'realisation', before: '', after: 0 }]);
  assert.deepEqual(fields(nothing, without), [{ field: 'realisation', before: 0, after: null }]);
  assert.deepEqual(fields(without, filled), [{ field: 'realisation', before: null, after: 9 }]);
  assert.deepEqual(fields(filled, without), [{ field: 'realisation', before: 9, after: null }]);
});

test('rows that came and went are told, and one reason without figure is not another', () => {
  const { rows } = compareSubmissions(
    table(['A', 'max', '1', '1', '', ''], ['B', 'max', '1', 'belum rilis', '', '']),
    table(['B', 'max', '1', '-', '', ''], ['C', 'max', '1', '1', '', '']),
    OPTIONS,
  );
  assert.deepEqual(
    rows.map(({ indicator, change, rows: at }) => [indicator, change, at.before, at.after]),
    [
      ['B', 'changed', 2, 1],
      ['C', 'added', null, 2],
      ['A', 'removed', 1, null],
    ],
  );
});
