import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ExactSum } from '@takar/core';
import fc from 'fast-check';

const sumOf = (values: readonly number[]): number => {
  const sum = new ExactSum();
  for (const value of values) sum.add(value);
  return sum.value();
};

describe('exact sum', () => {
  test('ten tenths are one', () => {
    assert.equal(sumOf(Array.from({ length: 10 }, () => 0.1)), 1);
  });

  test('a large and a small figure keep both their digits', () => {
    assert.equal(sumOf([999_999_999_999.25, 0.0000000001, -999_999_999_999.25]), 1e-10);
  });

  test('does not depend on the order of the rows', () => {
    const amounts = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 2, maxLength: 60 });
    fc.assert(fc.property(amounts, (values) => Object.is(sumOf(values), sumOf([...values].reverse()))));
  });

  test('does not depend on how rows are split over shards', () => {
    const amounts = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(amounts, fc.nat(40), (values, at) => {
        const left = new ExactSum();
        const right = new ExactSum();
        values.forEach((value, i) => (i < at ? left : right).add(value));
        left.merge(right);
        return Object.is(left.value(), sumOf(values));
      }),
    );
  });

  test('carries past what a double can count', () => {
    const many = Array.from({ length: 5000 }, () => 99_999.9999999999);
    assert.equal(sumOf(many), 499_999_999.9999995);
    assert.equal(sumOf([9e14, 9e14, -9e14]), 9e14);
  });

  test('a sum past the range has no value', () => {
    assert.ok(Number.isNaN(sumOf([9e14, 9e14])));
  });
});
