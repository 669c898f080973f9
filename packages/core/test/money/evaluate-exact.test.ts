import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  absent,
  absolute,
  aggregate,
  band,
  ceil,
  coalesce,
  compare,
  divide,
  evaluate,
  evaluateExact,
  field,
  floor,
  lookup,
  maximum,
  minimum,
  multiply,
  named,
  numberOf,
  parameter,
  roundTo,
  select,
  squareRoot,
  subtract,
  TakarError,
  truncateAt,
  when,
  add,
  missing,
  type Expression,
  type Inputs,
} from '@takar/core';

const A = field('a');
const B = field('b');

/** One expression for every operator and aggregate. */
const EXPRESSIONS: Readonly<Record<string, Expression>> = {
  add: add(A, B),
  subtract: subtract(A, B),
  multiply: multiply(A, B),
  divide: divide(A, B),
  absolute: absolute(subtract(A, B)),
  minimum: minimum(A, B, 3),
  maximum: maximum(A, B, 3),
  floor: floor(subtract(A, B)),
  ceil: ceil(subtract(A, B)),
  round: roundTo(subtract(A, B), 1),
  truncate: truncateAt(subtract(A, B), 1),
  compare: add(compare(A, '<', B), compare(A, '<=', B), compare(A, '=', B), compare(A, '>=', B), compare(A, '>', B)),
  when: when(compare(A, '>', B), A, missing('not_due')),
  coalesce: coalesce(field('none'), divide(A, B), 7),
  band: band(A, [
    { at: 10, closed: false },
    { at: 50, closed: true },
  ]),
  lookup: lookup(floor(divide(A, 50)), [
    [0, 1.5],
    [1, 2.5],
  ]),
  select: select('kind', { x: A, y: B }),
  named: named('step', multiply(A, parameter('p'))),
};

const figures = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 100);

describe('the exact reader', () => {
  for (const [name, expression] of Object.entries(EXPRESSIONS)) {
    test(`agrees with the scalar reader: ${name}`, () => {
      fc.assert(
        fc.property(figures, figures, fc.constantFrom('x', 'y', 'z'), (a, b, kind) => {
          const scope = { inputs: { a, b, kind }, parameters: { p: 0.25 } };
          const exact = evaluateExact(expression, scope);
          const scalar = evaluate(expression, scope);
          assert.equal(exact.reason, scalar.reason);
          if (exact.value !== null) assert.equal(numberOf(exact.value), scalar.value);
        }),
      );
    });
  }

  for (const name of ['sum', 'mean', 'smallest', 'largest', 'last', 'sumReported', 'countReported'] as const) {
    test(`agrees with the scalar reader: ${name}`, () => {
      const cells = fc.oneof(
        figures,
        fc.constantFrom(absent('not_applicable'), absent('not_reported'), absent('unreadable')),
      );
      fc.assert(
        fc.property(fc.array(cells, { maxLength: 6 }), (values) => {
          const group: Inputs[] = values.map((a) => ({ a }));
          const scope = { inputs: {}, parameters: {}, group };
          const exact = evaluateExact(aggregate(name, A), scope);
          const scalar = evaluate(aggregate(name, A), scope);
          assert.equal(exact.reason, scalar.reason);
          if (exact.value !== null) assert.equal(numberOf(exact.value), scalar.value);
        }),
      );
    });
  }

  test('keeps digits of a budget that the image of a double drops', () => {
    const share = roundTo(multiply(A, B), 0);
    const scope = { inputs: { a: 12_345_678_901_247, b: 1.01 }, parameters: {} };
    const exact = evaluateExact(share, scope);
    assert.ok(exact.value);
    assert.equal(numberOf(exact.value), 12_469_135_690_259);
    assert.equal(evaluate(share, scope).value, 12_469_135_690_260);
  });

  test('takes amounts as they are, and has no roots', () => {
    const third = { numerator: 1n, denominator: 3n };
    const exact = evaluateExact(multiply(A, 3), { inputs: { a: third }, parameters: {} });
    assert.deepEqual(exact.value, { numerator: 1n, denominator: 1n });
    assert.throws(() => evaluateExact(squareRoot(A), { inputs: { a: 4 }, parameters: {} }), TakarError);
    assert.throws(() => evaluateExact(parameter('p'), { inputs: {}, parameters: {} }), TakarError);
  });
});
