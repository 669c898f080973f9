import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, readIndicators, sheetFromCells, type RawCell } from '@takar/core';
import { codesOf, valuesOf } from '../support/sources.js';

const HEAD = ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'];
const FIRST = ['1', 'IKM', 'poin', '80', '82'];

/** Targets and realisations of a table with a second header, without the header's own row, and what is told. */
const read = (...rows: readonly (readonly RawCell[])[]) => {
  const found = readIndicators(sheetFromCells(HEAD, [FIRST, ...rows]), { messages: ID });
  const named = Array.from({ length: found.length }, (_, row) => row).filter(
    (row) => !['Indikator', 'Realisasi', 'Uraian'].includes(String(found.numberCell(row, 'target')?.raw)),
  );
  const of = (field: 'target' | 'realisation') => named.map((row) => valuesOf(found, field)[row]);
  return {
    targets: of('target'),
    realisations: of('realisation'),
    told: found.issues.filter(({ code }) => code === 'table/other-header'),
    codes: codesOf(found),
  };
};

test('rows below a second header in another order have no figures, and an error says where it stands', () => {
  const { targets, realisations, told } = read(
    ['No', 'Indikator', 'Satuan', 'Realisasi', 'Target'],
    ['2', 'LPPD', 'skor', '3', '4'],
    ['3', 'SAKIP', 'nilai', '70', '75'],
  );
  assert.deepEqual(targets, [80, null, null]);
  assert.deepEqual(realisations, [82, null, null]);
  assert.deepEqual(
    told.map(({ severity, row, path }) => [severity, row, path]),
    [['error', 2, '/rows/2/target']],
  );
  assert.match(String(told[0]?.message), /^Baris 3 adalah judul tabel lain\./);
});

test('a table of other columns below a blank row and a title is not read under the first header', () => {
  const { targets, realisations, told } = read(
    ['', '', '', '', ''],
    ['', 'Realisasi anggaran per program', '', '', ''],
    ['No', 'Program', 'Pagu', 'Realisasi', 'Persentase'],
    ['1', 'Penunjang', '1.000.000', '900.000', '90'],
  );
  assert.deepEqual(targets.slice(-1), [null]);
  assert.deepEqual(realisations.slice(-1), [null]);
  assert.equal(told.length, 1);
});

test('a second header that names years is none of the first table, though its cells are numbers', () => {
  const { targets, realisations, told, codes } = read(
    ['No', 'Indikator', 'Satuan', '2024', '2025'],
    ['2', 'LPPD', 'skor', '3', '4'],
  );
  assert.deepEqual(targets, [80, null]);
  assert.deepEqual(realisations, [82, null]);
  assert.equal(told.length, 1);
  assert.ok(codes.includes('table/note-row'), 'the header is no row of data');
});

test('where a year of a header is another, so are the figures', () => {
  const other = ['No', 'Indikator', 'Satuan', 'Target 2025', 'Realisasi 2025'];
  const { targets, told } = read(other, ['2', 'LPPD', 'skor', '3', '4']);
  assert.deepEqual(targets, [80, null, null]);
  assert.equal(told.length, 1);
});

test('the first header ends the other table where it comes again', () => {
  const { targets, told } = read(
    ['No', 'Indikator', 'Satuan', 'Realisasi', 'Target'],
    ['2', 'LPPD', 'skor', '3', '4'],
    HEAD,
    ['3', 'SAKIP', 'nilai', '70', '75'],
    ['No', 'Uraian', 'Satuan', 'Realisasi', 'Target'],
    ['4', 'IPM', 'indeks', '70', '75'],
  );
  assert.deepEqual(targets, [80, null, 70, null]);
  assert.equal(told.length, 2);
});

test('a header again, in the same words or others for the same columns, changes nothing', () => {
  for (const again of [HEAD, ['No', 'Nama Indikator', 'Satuan', 'Target', 'Realisasi Kinerja']]) {
    const { targets, realisations, told } = read(again, ['2', 'LPPD', 'skor', '3', '4']);
    assert.deepEqual([targets.at(0), targets.at(-1), realisations.at(-1)], [80, 3, 4]);
    assert.equal(told.length, 0);
  }
});

test('a row of data that uses words of headers is no header', () => {
  const { told, targets } = read(
    ['2', 'Indikator', 'Dokumen', 'Rencana', 'Realisasi'],
    ['3', 'Unit', 'Dokumen', 'Dokumen', ''],
    ['', 'Laporan', 'Dokumen', 'Dokumen', ''],
    ['4', 'LPPD', 'skor', '3', '4'],
  );
  assert.equal(told.length, 0);
  assert.equal(targets.at(-1), 3);
});
