import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isCountUnit, isMeasureUnit, isRupiahUnit } from '#src/data/measure-units.js';

// A column *Satuan* and a column *Unit* are told apart by what stands in them: units of measure, or names of units.

describe('a unit of measure', () => {
  for (const text of [
    ...['%', 'Persen', '% PDRB', 'persen penduduk', 'Rp', 'Rp juta', 'Rp. miliar', 'per 1.000', 'per 100.000 penduduk'],
    ...['Indeks', 'indeks 0-100', 'Nilai', 'nilai AKIP', 'Skor', 'skor (1-5)', 'orang', 'Orang per tahun', 'dokumen'],
    ...['ton', 'ton per hektare', 'ha', 'ha sawah', 'km', 'km jalan', 'LAPORAN', ' unit kerja '],
  ])
    test(`${text}`, () => assert.equal(isMeasureUnit(text), true));
});

describe('the name of a unit', () => {
  for (const text of [
    ...['Dinas Kesehatan', 'Bagian Persen', 'Seksi Nilai', 'Perpustakaan', 'Persandian', 'Rph Kota', 'RPH'],
    ...['Indeksasi', 'Nilaiku', 'Skoring', 'Bidang Indeks', 'Tim %', 'UPT per wilayah', 'Haji', 'Kmp. Barat', 'Tonase'],
    ...['Seksi ton', 'Bagian orang hilang', 'Bidang ha sawah', 'Orangutan', '', '-'],
  ])
    test(`${text}`, () => assert.equal(isMeasureUnit(text), false));
});

test('what counts whole things is told from what measures, and whole rupiah from multiples', () => {
  assert.deepEqual(
    ['orang', 'Dokumen', 'unit', '%', 'Rp', 'indeks', 'orang per tahun'].map(isCountUnit),
    [true, true, true, false, false, false, false],
  );
  assert.deepEqual(
    ['Rp', 'RUPIAH', 'idr', 'Rp juta', 'rupiahs', 'xrp', 'ribu rupiah', 'IDR bn'].map(isRupiahUnit),
    [true, true, true, false, false, false, false, false],
  );
});
