import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, csv, pairs, valuesOf } from '../support/sources.js';
import { readIndicators } from '#src/data/read-indicators.js';
import { ID } from '#src/locale/id.js';

test('figures on two lines of a cell are two figures, not thousands', () => {
  for (const raw of ['80\n900', '80\r\n900', '80 \n 900', '80\t900', '80\v900', '80\u2028900', '1\n000']) {
    const read = pairs([['100', raw]]);
    assert.deepEqual(valuesOf(read, 'realisation'), [null], JSON.stringify(raw));
    assert.ok(codesOf(read).includes('number/two-quantities'), JSON.stringify(raw));
  }
});

test('a quoted cell of CSV with two lines is read alike', () => {
  const { sheet } = csv('Target;Realisasi;Polaritas\n100;"80\n900";maximise\n');
  assert.ok(sheet);
  const read = readIndicators(sheet, { messages: ID });
  assert.deepEqual(valuesOf(read, 'realisation'), [null]);
});

test('a blank between groups of thousands still parts groups, and a line break beside words is a blank', () => {
  const read = pairs([
    ['1 000', '80\u00a0900'],
    ['12\norang', '10\norang'],
    ['75\n(BB)', '70 (BB)'],
  ]);
  assert.deepEqual(valuesOf(read, 'target'), [1000, 12, 75]);
  assert.deepEqual(valuesOf(read, 'realisation'), [80900, 10, 70]);
});

test('a letter written for a digit leaves no figure', () => {
  for (const raw of ['1OO', '9O', '9o %', '7l', '8I', '100K', '100k orang']) {
    const read = pairs([['100', raw]]);
    assert.deepEqual(valuesOf(read, 'realisation'), [null], raw);
    assert.ok(codesOf(read).includes('number/unreadable'), raw);
  }
});

test('units that begin with such a letter are units', () => {
  const texts = ['12 orang', '12orang', '5 l', '5 liter', '5liter', '3 OPD', '3OPD', '4KK', '7kg', '7 km'];
  const read = pairs(texts.map((text) => ['100', text] as const));
  assert.deepEqual(valuesOf(read, 'realisation'), [12, 12, 5, 5, 5, 3, 3, 4, 7, 7]);
});
