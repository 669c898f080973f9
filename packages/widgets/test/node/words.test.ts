import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, type NumberCell } from '@takar/core';
import { pairsOf } from '#src/data/compute-sheet.js';
import { learn } from '#src/locale/tongue.js';
import { periodWords } from '#src/locale/period-words.js';
import { textWidth } from '#src/scene/measure.js';
import { wrap } from '#src/scene/wrap.js';
import { cellText } from '#src/view/figure-text.js';
import { yearEnded } from '#src/view/status.js';

const tongue = await learn('id');
const cell = (more: Partial<NumberCell>): NumberCell => ({
  raw: '',
  value: null,
  style: 'id',
  reason: null,
  decimals: 0,
  ...more,
});

test('figures are written with the digits and the unit that were printed', () => {
  assert.equal(cellText(cell({ value: 1_000_000 }), 'Rp', tongue), 'Rp1.000.000');
  assert.equal(cellText(cell({ value: 12.5, decimals: 2 }), 'Rp juta', tongue), 'Rp12,50 juta');
  assert.equal(cellText(cell({ value: 85 }), 'Persen', tongue), '85%');
  assert.equal(cellText(cell({ value: 90, from: 80 }), null, tongue), '80–90');
  assert.equal(cellText(cell({ value: 80.5, decimals: 2, grade: 'A', raw: 'A (80,50)' }), null, tongue), 'A (80,50)');
  assert.equal(cellText(cell({ value: 4, grade: 'WTP', raw: 'WTP' }), null, tongue), 'WTP');
  assert.equal(cellText(cell({ reason: 'not_released' }), '%', tongue), ID.reasons.not_released);
});

test('periods are written in words', () => {
  assert.equal(periodWords('2026-Q3', 'id'), 'Triwulan III 2026');
  assert.equal(periodWords('2026-03', 'en'), 'March 2026');
  assert.equal(periodWords('2026-W05', 'id'), 'Minggu 5 2026');
  assert.equal(periodWords('2025/2029', 'id'), '2025–2029');
  assert.equal(periodWords('akhir tahun', 'id'), 'akhir tahun');
});

test('a year has ended on its last day and not before', () => {
  assert.equal(yearEnded('2026', '2026-12-31'), true);
  assert.equal(yearEnded('2026-Q1', '2026-12-30'), false);
  assert.equal(yearEnded('2025/2029', '2028-12-31'), false);
  assert.equal(yearEnded('2026', null), false);
});

test('lines are never wider than their column, and nothing is lost', () => {
  const text = 'Persentase penyelesaian pelanggaran K3 (ketertiban/ketenteraman/keindahan) Pertanggungjawaban';
  for (const width of [60, 100, 240]) {
    const lines = wrap(text, width, 14);
    for (const line of lines) assert.ok(textWidth(line, 14) <= width, `${line} in ${width}`);
    assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
  }
  assert.deepEqual(wrap('', 100, 14), ['']);
});

test('a map of columns is read', () => {
  assert.deepEqual(pairsOf('realisasi_tw1:realisation, Rasio A:B:target'), {
    realisasi_tw1: 'realisation',
    'Rasio A:B': 'target',
  });
});
