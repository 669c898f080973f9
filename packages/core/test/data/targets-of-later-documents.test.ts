import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, table, valuesOf } from '../support/sources.js';

const ROW = ['A', 'maksimalkan', '100', '90', '90'];

test('beside a target of a later document no target counts, and that is told', () => {
  for (const [first, later] of [
    ['Target PK', 'Target PK Perubahan'],
    ['Target', 'Target Perubahan'],
    ['target', 'target_p'],
    ['Target', 'Target Revisi'],
  ] as const) {
    const read = table(['Indikator', 'Polaritas', first, later, 'Realisasi'], [ROW]);
    assert.deepEqual(valuesOf(read, 'target'), [null], later);
    assert.deepEqual(codesOf(read), ['table/ambiguous-column'], later);
  }
});

test('the caller says which target counts', () => {
  const headers = ['Indikator', 'Polaritas', 'Target PK', 'Target PK Perubahan', 'Realisasi'];
  const read = table(headers, [ROW], { map: { 'Target PK Perubahan': 'target' } });
  assert.deepEqual(valuesOf(read, 'target'), [90]);
  assert.deepEqual(codesOf(read), []);
});

test('a lower and an upper end of a target are a range', () => {
  const read = table(['Indikator', 'Polaritas', 'Target Min', 'Target Maks', 'Realisasi'], [ROW]);
  assert.deepEqual([valuesOf(read, 'target_from'), valuesOf(read, 'target')], [[100], [90]]);
});

test('remarks below the names of indicators are none', () => {
  const headers = ['Indikator', 'Polaritas', 'Target', 'Realisasi'];
  const rows = [
    ['Angka harapan hidup', 'maksimalkan', '80', '79'],
    ['Sumber: BPS', '', '', ''],
    ['*) angka sementara', '', '', ''],
    ['Catatan : diolah', '', '', ''],
    ['Sumber daya air', '', '', ''],
  ];
  const read = table(headers, rows);
  assert.equal(read.length, 2);
  assert.deepEqual(codesOf(read), ['table/note-row', 'table/note-row', 'table/note-row']);
});
