import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, sheetFromCells } from '@takar/core';
import { computeSheet, pairsOf } from '#src/data/compute-sheet.js';

test('headers that every object knows are mapped like any other', async () => {
  const map = '__proto__:target, constructor:realisation';
  assert.deepEqual(Object.entries(pairsOf(map)), [
    ['__proto__', 'target'],
    ['constructor', 'realisation'],
  ]);
  const sheet = sheetFromCells(['indikator', 'polaritas', '__proto__', 'constructor'], [['IKM', 'maximise', 10, 9]]);
  const computation = await computeSheet(sheet, { messages: ID, map });
  assert.equal(computation.row(0).achievement, 90);
  assert.ok(!('target' in {}), 'no prototype was changed');
});

test('fields that every object knows are no fields', async () => {
  const sheet = sheetFromCells(['indikator', 'target', 'realisasi'], [['IKM', 10, 9]]);
  const computation = await computeSheet(sheet, { messages: ID, map: 'indikator:constructor, target:__proto__' });
  assert.deepEqual(computation.issues.filter(({ code }) => code === 'field/unknown-map').length, 2);
});
