import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuesOf, readSipd, SIPD_TWO_DIGITS } from '#src/index.js';

/** Rows in the form of an export of SIPD; codes and amounts of Kota Tegal, January 2025, the person invented. */
const row = (sub: string, day: string, amount: unknown) => ({
  kode_sub_skpd: '5.01.5.05.0.00.01.0000',
  nama_sub_skpd: 'Bapperida',
  kode_urusan: '5',
  kode_bidang_urusan: '5.01',
  kode_program: '5.01.01',
  nama_program: 'Program Penunjang',
  kode_giat: '5.01.01.2.02',
  kode_sub_giat: sub,
  nama_sub_giat: 'Gaji',
  tanggal_dokumen: `${day}T00:00:00Z`,
  nilai_realisasi: amount,
  nip_pegawai: '199001012015011001',
  nama_pegawai: 'Seseorang',
});
const GAJI = '5.01.01.2.02.0001';

test('documents become one row a sub-activity and month, summed exactly', () => {
  const rows = [row(GAJI, '2025-01-02', 149744), row(GAJI, '2025-01-20', '3.996.552,50'), row(GAJI, '2025-02-01', 1)];
  const table = readSipd(JSON.stringify(rows));
  assert.deepEqual(table.array('period'), ['2025-01', '2025-02']);
  assert.deepEqual(table.array('realisation'), [4146296.5, 1]);
  assert.deepEqual(table.array('documents'), [2, 1]);
  assert.deepEqual(table.array('kode_program'), ['5.01.01', '5.01.01']);
  assert.deepEqual(issuesOf(table), []);
  assert.doesNotMatch(JSON.stringify(table.objects()), /1990|Seseorang/);
});

test('an amount that cannot be read leaves its month without sum, for its reason', () => {
  const table = readSipd(JSON.stringify([row(GAJI, '2025-01-02', 5), row(GAJI, '2025-01-03', 'lima')]));
  assert.deepEqual(table.array('realisation'), [null]);
  assert.deepEqual(table.array('realisation_reason'), ['unreadable']);
});

test('codes are held against the nomenclature of the year', () => {
  const text = JSON.stringify([row(GAJI, '2025-01-02', 5), row('5.01.02.2.02.0001', '2025-01-02', 5)]);
  assert.deepEqual(
    issuesOf(readSipd(text)).map(({ code, path }) => [code, path]),
    [['sipd/code-above', '/rows/1/kode_sub_giat']],
  );
  const older = issuesOf(readSipd(text, { nomenclature: SIPD_TWO_DIGITS }));
  assert.deepEqual([...new Set(older.map(({ code }) => code))], ['sipd/code-form']);
});
