import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, sheetFromCells } from '@takar/core';
import { computeSheet, pairsOf } from '#src/data/compute-sheet.js';

test('a header that every object knows is mapped like any other', async () => {
  const sheet = sheetFromCells(['indikator', 'polaritas', 'target', 'constructor'], [['IKM', 'maximise', 10, 9]]);
  const computation = await computeSheet(sheet, { messages: ID, map: 'constructor:realisation' });
  assert.equal(computation.row(0).achievement, 90);
});

test('so is a column called __proto__, which changes no prototype', async () => {
  assert.deepEqual(Object.entries(pairsOf('__proto__:target, tgt:target, none')), [
    ['__proto__', 'target'],
    ['tgt', 'target'],
  ]);
  const sheet = sheetFromCells(['indikator', 'polaritas', '__proto__', 'realisasi'], [['IKM', 'maximise', 10, 9]]);
  const computation = await computeSheet(sheet, { messages: ID, map: '__proto__:target' });
  assert.equal(computation.row(0).achievement, 90);
  assert.equal(Reflect.getPrototypeOf({}), Object.prototype);
  assert.ok(!('target' in {}));
});

test('fields that every object knows are no fields', async () => {
  const sheet = sheetFromCells(['indikator', 'target', 'realisasi'], [['IKM', 10, 9]]);
  const computation = await computeSheet(sheet, { messages: ID, map: 'indikator:constructor, target:__proto__' });
  assert.deepEqual(computation.issues.filter(({ code }) => code === 'field/unknown-map').length, 2);
});
