import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded, unitOfFile } from '#src/input/unit-name.js';

test('a unit is called after its file, whichever way paths are written', () => {
  assert.equal(unitOfFile('laporan/2025/Dinas Kesehatan.csv'), 'Dinas Kesehatan');
  assert.equal(unitOfFile('C:\\laporan\\Dinas Kesehatan.csv'), 'Dinas Kesehatan');
  assert.equal(unitOfFile('Kec. Banyuwangi.json'), 'Kec. Banyuwangi');
});

test('duplicates are looked for regardless of case and signs', () => {
  assert.equal(folded('Dinas_Kesehatan'), folded('dinas kesehatan '));
  assert.notEqual(folded('Dinas Kesehatan'), folded('Dinas Kesehatan 2'));
});
