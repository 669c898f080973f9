import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideStyle } from '#src/data/decide-style.js';
import { readIndicators } from '#src/data/read-indicators.js';
import { ID } from '#src/locale/id.js';
import { codesOf, csv, pairs, table, valuesOf } from '../support/sources.js';

test('the notation of a column is that of most cells that read one way', () => {
  assert.equal(decideStyle(['97,50', '82.8', '1.234,5', '100']), 'id');
  assert.equal(decideStyle(['12.5', '1,234.5', '97,5']), 'en');
  assert.equal(decideStyle(['1.234.567', '7']), 'id');
  assert.equal(decideStyle(['1.234', '1,234', '12']), null);
  assert.equal(decideStyle(['1,5', '1.5']), null);
});

test('a partner of one size decides before the column', () => {
  const read = pairs([
    ['3.666', '3,88'],
    ['23.105', '56,03'],
    ['110.000', '243.000'],
    ['44.113', ''],
    ['97,50', '98,1'],
  ]);
  assert.deepEqual(valuesOf(read, 'target'), [3.666, 23.105, 110000, 44113, 97.5]);
  assert.deepEqual(valuesOf(read, 'realisation'), [3.88, 56.03, 243000, null, 98.1]);
});

test('every cell that reads two ways is reported with both readings and the rule', () => {
  const read = pairs([['3.666', '3,88']]);
  const [issue] = read.issues.filter(({ code }) => code === 'number/ambiguous');
  assert.match(issue?.message ?? '', /“3\.666” dapat dibaca 3,666 atau 3\.666\. Dibaca 3,666: .*target dan realisasi/);
  assert.deepEqual([issue?.path, issue?.row, issue?.column], ['/rows/0/target', 0, 1]);
  assert.equal(read.numberCell(0, 'target')?.ambiguous, true);
  assert.equal(read.numberCell(0, 'realisation')?.ambiguous, undefined);
});

test('without other evidence a point parts groups, and that is said', () => {
  const read = pairs([['1.234', '1.300']]);
  assert.deepEqual(valuesOf(read, 'target'), [1234]);
  assert.match(read.issues.find(({ code }) => code === 'number/ambiguous')?.message ?? '', /notasi Indonesia/);
});

test('another column of the table decides where the own column says nothing', () => {
  const read = pairs([
    ['1.234', '1.300'],
    ['2.000', '2.5'],
    ['7', '8.25'],
  ]);
  assert.deepEqual(valuesOf(read, 'target'), [1.234, 2, 7]);
  assert.deepEqual(valuesOf(read, 'realisation'), [1.3, 2.5, 8.25]);
});

test('a count and whole rupiah have no decimals', () => {
  const rows = [
    ['1.234', '1.300', 'orang'],
    ['12.5', '13.5', '%'],
    ['1,234', '1,300', 'dokumen'],
    ['2.500', '2.600', 'Rp'],
    ['2.500', '2.600', 'indeks'],
  ];
  const read = table(['Target', 'Realisasi', 'Satuan'], rows);
  assert.deepEqual(valuesOf(read, 'target'), [1234, 12.5, 1234, 2500, 2.5]);
});

test('the notation asked for decides everything that reads two ways, and nothing else', () => {
  const rows = [['1.234', '97,5']] as const;
  assert.deepEqual(valuesOf(pairs(rows, { numbers: 'en' }), 'target'), [1.234]);
  assert.deepEqual(valuesOf(pairs(rows, { numbers: 'id' }), 'target'), [1234]);
  assert.deepEqual(valuesOf(pairs(rows, { numbers: 'en' }), 'realisation'), [97.5]);
});

test('a column in two notations is told once, and read cell by cell', () => {
  const read = pairs([
    ['81,35', '82,8'],
    ['20.83', '46,5'],
    ['80,07', '80,6'],
  ]);
  assert.deepEqual(valuesOf(read, 'target'), [81.35, 20.83, 80.07]);
  assert.deepEqual(codesOf(read), ['number/mixed-style', 'number/style']);
});

test('the order of rows does not change a reading', () => {
  const rows = [
    ['3.666', '3,88'],
    ['110.000', '243.000'],
    ['97,50', '98.1'],
    ['1.234', ''],
  ] as const;
  const forward = valuesOf(pairs(rows), 'target');
  assert.deepEqual(valuesOf(pairs(rows.toReversed()), 'target').toReversed(), forward);
});

test('the reading of a target does not depend on which column comes first', () => {
  const one = table(
    ['Target', 'Realisasi'],
    [
      ['3.666', '4.100'],
      ['2,5', '3,5'],
    ],
  );
  const other = table(
    ['Realisasi', 'Target'],
    [
      ['4.100', '3.666'],
      ['3,5', '2,5'],
    ],
  );
  assert.deepEqual(valuesOf(one, 'target'), valuesOf(other, 'target'));
});

test('whole numbers printed with decimals speak for their notation', () => {
  const { sheet } = csv('Target;Realisasi\n1,234;x\n100.00;x\n95.00;x\n');
  assert.ok(sheet);
  assert.deepEqual(valuesOf(readIndicators(sheet, { messages: ID }), 'target'), [1234, 100, 95]);
});
