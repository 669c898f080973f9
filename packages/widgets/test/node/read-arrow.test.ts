import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateDay, int64, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import { readArrow } from '#src/data/read-arrow.js';
import { SourceError } from '#src/data/problem.js';

test('an Arrow table is a sheet: figures, texts, dates, nothing where there is nothing', () => {
  const table = tableFromArrays(
    {
      indikator: ['Indeks SPBE', 'V/C ratio'],
      realisasi: [4.77, null],
      jumlah: [12n, 9007199254740993n],
      tanggal: [new Date(Date.UTC(2024, 11, 31)), null],
    },
    { types: { indikator: utf8(), jumlah: int64(), tanggal: dateDay() } },
  );
  for (const format of ['file', 'stream'] as const) {
    const sheet = readArrow(tableToIPC(table, { format }) as Uint8Array);
    assert.deepEqual(sheet.headers, ['indikator', 'realisasi', 'jumlah', 'tanggal']);
    const cells = [0, 1].map((row) => sheet.headers.map((_, column) => sheet.cell(row, column)));
    assert.deepEqual(cells, [
      ['Indeks SPBE', 4.77, 12, '2024-12-31'],
      ['V/C ratio', null, '9007199254740993', null],
    ]);
    assert.equal(sheet.cell(2, 0), null);
  }
});

test('bytes that are no Arrow are unreadable data, not an exception of another kind', () => {
  for (const bytes of [Uint8Array.of(), Uint8Array.of(1, 2, 3), new TextEncoder().encode('ARROW1 but not really')])
    assert.throws(
      () => readArrow(bytes),
      (error) => error instanceof SourceError && error.problem === 'unreadable',
    );
});
