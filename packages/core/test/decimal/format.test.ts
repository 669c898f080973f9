import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EN, formatNumber, ID } from '@takar/core';

const id = (x: number, digits?: number): string => formatNumber(x, ID.numbers, digits);

test('a number is grouped, with as many digits as it has or as are asked for', () => {
  assert.deepEqual([id(1234.5), id(1234.5, 2), id(1234.5, 0), id(0.1 + 0.2)], ['1.234,5', '1.234,50', '1.235', '0,3']);
  assert.deepEqual(
    [id(0), id(-0), id(0, 2), id(-0.004, 2), id(-1234567.891)],
    ['0', '0', '0,00', '0,00', '−1.234.567,891'],
  );
  assert.deepEqual([id(NaN), id(1e300), id(NaN, 2)], ['–', '–', '–']);
  assert.equal(formatNumber(1234.5, EN.numbers, 1), '1,234.5');
});

test('numbers of fifteen digits keep their zeros, before and behind the sign', () => {
  assert.deepEqual(
    [id(1e14), id(1e14, 2), id(123456789012345, 3)],
    ['100.000.000.000.000', '100.000.000.000.000,00', '123.456.789.012.345,000'],
  );
  assert.deepEqual(
    [id(12345678901234.5), id(12345678901234.5, 2), id(1e13, 1)],
    ['12.345.678.901.234,5', '12.345.678.901.234,50', '10.000.000.000.000,0'],
  );
  assert.deepEqual([id(100), id(1000, 10), id(0.0000000001)], ['100', '1.000,0000000000', '0,0000000001']);
});
