import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, table, valuesOf } from '../support/sources.js';

type Row = readonly [unit: string, target: string, realisation: string];

function read(row: Row): { figures: readonly (number | null)[]; codes: readonly string[] } {
  const [unit, target, realisation] = row;
  const rows = table(['Satuan', 'Target', 'Realisasi'], [[unit, target, realisation]]);
  return {
    figures: [...valuesOf(rows, 'target'), ...valuesOf(rows, 'realisation')],
    codes: codesOf(rows),
  };
}

test('a word of magnitude is read in the unit that the row states', () => {
  for (const [row, figures] of [
    [['Rp Juta', '2 miliar', '450'], [2000, 450]],
    [['Rp Miliar', '1,2', '600 juta'], [1.2, 0.6]],
    [['juta rupiah', '2,5 juta', '1.250 ribu'], [2.5, 1.25]],
    [['Rp Miliar', '1,2 miliar', '0,6'], [1.2, 0.6]],
    [['ribu orang', '1,5 juta', '900'], [1500, 900]],
  ] as const satisfies readonly (readonly [Row, readonly number[]])[])
    assert.deepEqual(read(row).figures, figures, row.join(' | '));
});

test('M and T are miliar and triliun where the row is about money', () => {
  for (const [row, figures] of [
    [['Rupiah', '2 M', '450 jt'], [2e9, 4.5e8]],
    [['', '5 T', '600 M'], [5e12, 6e11]],
    [['', 'Rp 5 T', '600 M'], [5e12, 6e11]],
    [['', '1,2 M', '600.000.000'], [1.2e9, 6e8]],
    [['Rp juta', '1,2 M', '600'], [1200, 600]],
    [['Rp M', '1,2', '600 jt'], [1.2, 0.6]],
  ] as const satisfies readonly (readonly [Row, readonly number[]])[])
    assert.deepEqual(read(row).figures, figures, row.join(' | '));
  assert.ok(read(['', '5 T', '600 M']).codes.includes('number/rupiah-unit'));
});

test('M and T stay as they are where both say the same, or nothing speaks of money', () => {
  assert.deepEqual(read(['', '1,2 M', '0,6 M']).figures, [1.2, 0.6]);
  assert.deepEqual(read(['meter', '12 M', '9']).figures, [12, 9]);
  assert.deepEqual(read(['', '12 M', '9']).figures, [12, 9]);
});

test('money in M that is past the digits of a figure is out of range', () => {
  const { figures, codes } = read(['Rupiah', '1.500 T', '1.200.000.000']);
  assert.deepEqual(figures, [null, 1_200_000_000]);
  assert.ok(codes.includes('number/out-of-range'));
});
