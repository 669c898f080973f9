import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  absolute,
  achievementRule,
  add,
  band,
  bandOnScale,
  categoryColumn,
  ceil,
  coalesce,
  compare,
  divide,
  field,
  floor,
  geometricMean,
  lookup,
  maximum,
  minimum,
  multiply,
  named,
  numberColumn,
  resolve,
  roundTo,
  SCALE_FIVE,
  select,
  squareRoot,
  statusOf,
  subtract,
  truncateAt,
  when,
  type Expression,
  type NumberColumn,
  type Relation,
  type Table,
} from '@takar/core';
import { POLICIES } from '@takar/core/registry';
import { generatedRows } from '../support/generated-rows.js';
import { compareReaders } from '../support/same-as-scalar.js';

// Each operation of the batch readers by itself, over figures at its edges; `batch.test.ts` asks the same of any expression.

/** Ties of a rounding, both sides of an edge, zeros, and magnitudes at and beyond the last image; NaN is a cell without value. */
const FIGURES = [
  ...[0, -0, 1, -1, 0.5, 1.005, -1.005, 2.675, 49.99, 50, 50.01, 90, 100, 101, 199.999999999, 33.333333333333336],
  ...[1e-10, 5e-11, -5e-11, 1e-9, 123456789.123456789, 4e9, 1e14, 9.9e14, -1e14, 1e15, 2e15, -3e15, 1e300, NaN],
];

/** Every pair of the figures, in as many rows. */
function pairs(): Table {
  const length = FIGURES.length ** 2;
  const column = (of: (row: number) => number): NumberColumn => {
    const made = numberColumn(length);
    for (let row = 0; row < length; row += 1) {
      const value = FIGURES[of(row)] as number;
      made.values[row] = value;
      made.status[row] = Number.isNaN(value) ? statusOf(row % 2 === 0 ? 'dash' : 'not_reported') : 0;
    }
    return made;
  };
  const p = categoryColumn(length, ['one', 'two', 'three']);
  p.codes.forEach((_, row) => (p.codes[row] = [0, 1, 2, 255][row % 4] as number));
  const columns = { a: column((row) => Math.floor(row / FIGURES.length)), b: column((row) => row % FIGURES.length) };
  return { length, columns: { ...columns, p } };
}

const [a, b] = [field('a'), field('b')];
const SIGNS: readonly Relation[] = ['<', '<=', '=', '>=', '>'];
const quotient = divide(a, b);
const EDGES = [
  { at: 50, closed: false },
  { at: 90, closed: true },
];

const OPERATIONS: Readonly<Record<string, Expression>> = {
  'a sum': add(a, b),
  'a difference': subtract(a, b),
  'a product': multiply(a, b),
  'a quotient': quotient,
  'a quotient times a number': multiply(quotient, 100),
  'a number times a quotient': multiply(7, quotient),
  'a quotient by a number': divide(a, 3),
  'a quotient by a number, times a number': multiply(divide(a, 3), 100),
  'a quotient where its divisor is not zero': when(compare(b, '=', 0), 1, quotient),
  'a quotient where its divisor is not zero, times a number': when(compare(b, '=', 0), 1, multiply(quotient, 100)),
  'a multiple': multiply(a, 3),
  'a multiple less a figure': subtract(multiply(a, 2), b),
  'a number less a figure': subtract(200, a),
  'a root': squareRoot(a),
  'a magnitude': absolute(a),
  'the lesser': minimum(a, b),
  'the greater': maximum(a, b),
  'at most a number': minimum(a, 100),
  'at least a number': maximum(a, 0),
  'between two numbers': minimum(maximum(quotient, 0), 100),
  'at most a number, rounded': roundTo(minimum(named('step', multiply(a, b)), 100), 2),
  'the lesser of steps, rounded': roundTo(minimum(named('one', multiply(a, 1e3)), named('other', quotient)), 1),
  'what is first there': coalesce(a, b, 7),
  'rounded to whole numbers': roundTo(a, 0),
  'rounded to two digits': roundTo(quotient, 2),
  'rounded to eight digits': roundTo(quotient, 8),
  'rounded to ten digits': roundTo(quotient, 10),
  'cut to whole numbers': truncateAt(a, 0),
  'cut to a digit': truncateAt(quotient, 1),
  'the whole number below': floor(quotient),
  'the whole number above': ceil(quotient),
  'a named step': named('step', quotient),
  'a band': band(a, EDGES),
  'a band of a quotient': band(multiply(quotient, 100), EDGES),
  'a band without edges': band(a, []),
  'a lookup': lookup(a, [
    [0, 5],
    [1, 7],
    [100, 9],
  ]),
  'a geometric mean': geometricMean(a, b),
  'a choice by category': select('p', { one: a, two: quotient }, b),
  'numbers by category': multiply(select('p', { one: 3, two: 0.1 }), a),
  'numbers by category alone': roundTo(divide(select('p', { one: 3, two: 0.1 }, 7), 3), 2),
  'a condition on a figure': when(a, b, 5),
  'a condition within a condition': when(compare(a, '<', 0), b, when(compare(a, '>', 90), 2, quotient)),
  ...Object.fromEntries(
    SIGNS.flatMap((sign): [string, Expression][] => [
      [`a ${sign} b`, compare(a, sign, b)],
      [`a ${sign} 50`, compare(a, sign, 50)],
      [`50 ${sign} a`, compare(50, sign, a)],
      [`a ${sign} 0 decides`, when(compare(a, sign, 0), b, quotient)],
      [`a ${sign} b decides`, when(compare(a, sign, b), subtract(a, b), 3)],
    ]),
  ),
};

describe('every batch reader gives what the scalar reader gives, reasons included', () => {
  const table = pairs();
  for (const [name, expression] of Object.entries(OPERATIONS))
    test(name, () => {
      const { rows, withValue, differences } = compareReaders(expression, {}, table);
      assert.deepEqual(differences, []);
      assert.ok(withValue > 0 && rows === FIGURES.length ** 2);
    });

  const rows = generatedRows(400);
  for (const policy of POLICIES)
    test(`achievement and band under ${policy.id}`, () => {
      const { resolved } = resolve(achievementRule(policy), null);
      assert.ok(resolved);
      const banded = named('band', bandOnScale(resolved.rule.expression as Expression, SCALE_FIVE));
      const { withValue, differences } = compareReaders(banded, resolved.parameters, rows);
      assert.deepEqual(differences, []);
      assert.ok(withValue > 100);
    });
});
