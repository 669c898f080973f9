import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, sheetFromCells } from '@takar/core';
import { computeSheet } from '#src/data/compute-sheet.js';

const HEADERS = ['Indikator', 'Polaritas', 'Satuan', 'Target', 'Realisasi'];
const ROWS = [
  ['IKM', 'maximise', '%', '80', '79,2'],
  ['Opini', 'maximise', '%', '90', '99'],
];
/** The other table: in another order, so that a target would be read as a realisation. */
const OTHER = [
  ['Indikator', 'Polaritas', 'Satuan', 'Realisasi', 'Target'],
  ['SPBE', 'maximise', '%', '50', '100'],
];

async function achievements(rows: readonly (readonly string[])[]) {
  const computation = await computeSheet(sheetFromCells(HEADERS, rows), { messages: ID });
  const figures = Array.from({ length: computation.table.length }, (_, row) => computation.row(row).achievement);
  return { figures, codes: computation.issues.map(({ code }) => code) };
}

test('a page gives no figure below the header of another table, and says so', async () => {
  const plain = await achievements(ROWS);
  assert.deepEqual(plain.figures, [99, 110]);
  assert.ok(!plain.codes.includes('table/other-header'));
  for (const between of [[], [['', '', '', '', '']], [['Tabel 2', '', '', '', '']]]) {
    const { figures, codes } = await achievements([...ROWS, ...between, ...OTHER]);
    assert.deepEqual(
      figures.filter((figure) => figure !== null),
      [99, 110],
    );
    assert.ok(codes.includes('table/other-header'), codes.join());
  }
  const again = await achievements([...ROWS, ...OTHER, HEADERS, ...ROWS]);
  assert.deepEqual(
    again.figures.filter((figure) => figure !== null),
    [99, 110, 99, 110],
  );
});
