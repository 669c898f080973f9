import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { image, round, truncate } from '@takar/core';
import fc from 'fast-check';
import { golden } from '../support/golden.js';

type Vector = readonly [
  x: number,
  image: number | null,
  r0: number | null,
  r2: number | null,
  r4: number | null,
  t2: number | null,
];
const vectors = golden<{ rows: readonly Vector[] }>('arithmetic-vectors.json').rows;

/** The text form is the definition: nearest decimal of the exact value, ties away from zero. */
function imageByText(x: number): number {
  const magnitude = Math.abs(x);
  const value = Number(magnitude < 1e5 ? magnitude.toFixed(10) : magnitude.toPrecision(15));
  return value === 0 ? 0 : x < 0 ? -value : value;
}

const magnitudes = fc
  .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.integer({ min: -11, max: 14 }))
  .map(([mantissa, exponent]) => mantissa * 10 ** exponent);

describe('decimal image', () => {
  test('every committed vector has its image, roundings and truncation', () => {
    assert.ok(vectors.length > 3000);
    for (const [x, expected, r0, r2, r4, t2] of vectors) {
      const got = [image(x), round(x, 0), round(x, 2), round(x, 4), truncate(x, 2)];
      assert.deepEqual(
        got,
        [expected, r0, r2, r4, t2].map((value) => value ?? NaN),
        `x = ${x}`,
      );
    }
  });

  test('takes the noise off doubles: 100 − 9.12 / 12 × 100 is 24, and four weights of 80 are 80', () => {
    assert.equal(image(100 - (9.12 / 12) * 100), 24);
    assert.equal(image(0.6 * 80 + 0.15 * 80 + 0.15 * 80 + 0.1 * 80), 80);
  });

  test('rounds what was meant: 1.005, 90.005, 58.985 and 1,234,567.005 go up', () => {
    assert.deepEqual(
      [1.005, 90.005, 58.985, 1234567.005, -1.005].map((x) => round(x, 2)),
      [1.01, 90.01, 58.99, 1234567.01, -1.01],
    );
  });

  test('minus zero becomes zero', () => {
    assert.ok(Object.is(image(-0), 0));
    assert.ok(Object.is(round(-0.004, 2), 0));
    assert.ok(Object.is(truncate(-0.004, 2), 0));
  });

  test('what is out of range has no image', () => {
    for (const x of [1e15, -1e15, 1e300, Infinity, -Infinity, NaN]) assert.ok(Number.isNaN(image(x)), String(x));
    assert.ok(Number.isNaN(round(1e15 - 0.0625, 0)), 'rounding up to 1e15 leaves the range');
  });

  test('equals the nearest decimal of the exact value, for any double in range', () => {
    fc.assert(
      fc.property(magnitudes, (x) => Object.is(image(x), imageByText(x))),
      { numRuns: 20_000 },
    );
  });

  test('taking the image twice changes nothing', () => {
    fc.assert(fc.property(magnitudes, (x) => Object.is(image(image(x)), image(x))));
  });
});
