import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unquoted } from '#src/data/csv-sheet.js';
import { cellsOf, csv, plainAt } from '../support/sources.js';

describe('a quoted cell', () => {
  for (const [text, read] of [
    ['"a"', 'a'],
    ['"a" ', 'a'],
    ['"a;b"', 'a;b'],
    ['"a ""b"""', 'a "b"'],
    ['""', ''],
    ['"', '"'],
    ['"a', '"a'],
    ['a"', 'a"'],
    ['"a" b', '"a" b'],
    ['"a"b"', '"a"b"'],
    ['a', 'a'],
    [' "a"', ' "a"'],
  ] as const)
    test(text, () => assert.equal(unquoted(text), read));
});

test('cells of a sheet, empty ones, and those that are outside', () => {
  const { sheet } = csv('a;b\n1;\n;"x;y"\n"";"\n"\n');
  assert.deepEqual(cellsOf(sheet).slice(0, 2), [
    ['1', ''],
    ['', 'x;y'],
  ]);
  for (const [row, column] of [
    [-1, 0],
    [0, -1],
    [0, 2],
    [9, 0],
  ] as const) {
    assert.equal(sheet?.cell(row, column), null);
    assert.ok(Number.isNaN(plainAt(sheet, row, column, ',')));
  }
});

test('plain numbers by the sign of decimals', () => {
  const { sheet } = csv('a;b\n1,5;2.5\n12;x\n');
  const at = (row: number, column: number, sign: ',' | '.') => plainAt(sheet, row, column, sign);
  assert.deepEqual([at(0, 0, ','), at(0, 1, '.'), at(1, 0, ','), at(1, 0, '.')], [1.5, 2.5, 12, 12]);
  assert.deepEqual([at(0, 0, '.'), at(0, 1, ','), at(1, 1, ',')], [NaN, NaN, NaN]);
});

test('figures of many cells at once, up to the first that is none', () => {
  const { sheet } = csv('a;b\n1,5;x\n12;x\n100,00;x\n;x\n7;x\n');
  const run = { values: new Float64Array(5).fill(-1), signed: 0, firstSigned: -1 };
  const from = (place: number, rows: readonly number[]) => sheet?.plainRun?.(rows, place, 0, ',', run);
  assert.equal(from(0, [0, 1, 2, 3, 4]), 3);
  assert.deepEqual([...run.values], [1.5, 12, 100, -1, -1]);
  assert.deepEqual([run.signed, run.firstSigned], [2, 0]);
  assert.equal(from(3, [0, 1, 2, 3, 4]), 3);
  assert.equal(from(4, [0, 1, 2, 3, 4]), 5);
  assert.deepEqual([run.values[4], run.signed], [7, 0]);
  assert.equal(from(1, [0, 1, 2]), 3);
  assert.deepEqual([run.signed, run.firstSigned], [1, 2]);
});

test('texts that repeat, that share an end, a beginning or a length, and that are long, stay apart', () => {
  const long = 'x'.repeat(95);
  const texts = [
    ...['orang', 'barang', 'orang', 'borang', 'orange', 'gnaro', 'orang'],
    ...[long, `${long}y`, `${long}yz`, `${long}y`, `y${long}`, `${'a'.repeat(40)}sama`, `${'b'.repeat(40)}sama`],
    ...Array.from({ length: 40_000 }, (_, i) => `teks ${(i * 7919) % 20_011}`),
  ];
  const { sheet } = csv(`a;b\n${texts.map((text) => `${text};1`).join('\n')}\n`);
  assert.deepEqual(
    cellsOf(sheet).map(([text]) => text),
    texts,
  );
});
