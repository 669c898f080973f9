import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geometricMean, rootGuess, rootSteps } from '#src/expression/geometric-mean.js';

/** `count` times the same factor after some others. */
const many = (first: readonly number[], factor: number, count: number): number[] => [
  ...first,
  ...Array.from({ length: count }, () => factor),
];

test('hundreds of factors keep every digit: their product leaves the range of doubles, their mean does not', () => {
  // exact, by packages/dev/oracle
  assert.equal(geometricMean(many([120], 50, 839)), 50.0521383996);
  assert.equal(geometricMean(many([120], 50, 899)), 50.0486608155);
  assert.equal(geometricMean(many(many([], 100, 450), 1, 450)), 10);
  assert.equal(geometricMean(many([], 66.67, 5000)), 66.67);
});

test('a factor far below the others counts as it is', () => {
  assert.equal(geometricMean(Array.from({ length: 30 }, (_, i) => (i % 2 === 0 ? 1e14 : 1e-12))), 10);
  assert.equal(geometricMean([5e-324, 1]), 0);
  assert.equal(geometricMean(many([1e-300], 1e14, 99)), 72_443_596_007.499, 'ten to the power of 10.86');
});

test('a first guess is no root below, and some steps for each factor reach it', () => {
  assert.deepEqual(rootGuess(3), [2, 4, 6, 8, 10, 12]);
  assert.equal(rootSteps(3), 11);
});
