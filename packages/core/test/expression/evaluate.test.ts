import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  absent,
  aggregate,
  band,
  coalesce,
  compare,
  divide,
  evaluate,
  field,
  geometricMean,
  lookup,
  minimum,
  missing,
  multiply,
  named,
  parameter,
  present,
  roundTo,
  select,
  squareRoot,
  subtract,
  TakarError,
  when,
  type Expression,
  type Inputs,
} from '@takar/core';

const read = (expression: Expression, inputs: Inputs = {}, parameters = {}) =>
  evaluate(expression, { inputs, parameters });

describe('scalar reader', () => {
  test('T = 12 and R = 9.12 give an efficiency of exactly 24', () => {
    const efficiency = subtract(100, multiply(divide(field('realisation'), field('target')), 100));
    assert.deepEqual(read(efficiency, { target: 12, realisation: 9.12 }), present(24));
  });

  test('division by zero is missing and says so', () => {
    assert.deepEqual(read(divide(1, field('t')), { t: 0 }), absent('division_by_zero'));
  });

  test('min, max, band and when on missing are missing, never the last branch', () => {
    for (const expression of [
      minimum(field('x'), 120),
      band(field('x'), [{ at: 50, closed: false }]),
      when(compare(field('x'), '>', 50), 1, 0),
      lookup(field('x'), [[1, 2]]),
    ]) {
      assert.deepEqual(read(expression, { x: absent('not_reported') }), absent('not_reported'));
    }
  });

  test('the first argument without value gives its reason', () => {
    const inputs = { x: absent('dash'), y: absent('empty') };
    assert.deepEqual(read(subtract(field('x'), field('y')), inputs), absent('dash'));
    assert.deepEqual(read(subtract(field('y'), field('x')), inputs), absent('empty'));
  });

  test('a branch that is not taken cannot make the result missing', () => {
    assert.deepEqual(read(when(compare(1, '>', 0), 5, field('nothing'))), present(5));
  });

  test('coalesce takes the first value, and the last reason when there is none', () => {
    assert.deepEqual(read(coalesce(field('a'), field('b')), { b: 3 }), present(3));
    assert.deepEqual(read(coalesce(field('a'), field('b')), { b: absent('not_due') }), absent('not_due'));
  });

  test('select goes by name, and takes otherwise for names that nobody listed', () => {
    const expression = select('polarity', { maximise: 1 }, missing('polarity_unknown'));
    assert.deepEqual(read(expression, { polarity: 'maximise' }), present(1));
    for (const polarity of ['unknown', 'constructor', '__proto__', null, 1]) {
      assert.deepEqual(read(expression, { polarity }), absent('polarity_unknown'));
    }
  });

  test('comparisons see images, so that noise cannot decide a branch', () => {
    const noisy = subtract(100, multiply(divide(9.12, 12), 100));
    assert.deepEqual(read(compare(noisy, '<=', 24)), present(1));
    assert.deepEqual(read(compare(noisy, '=', 24)), present(1));
  });

  test('band edges: exclusive belongs below, inclusive above', () => {
    const exclusive = [50, 65, 75, 90].map((at) => ({ at, closed: false }));
    const bands = [50, 50.01, 65, 75, 90, 90.005].map((x) => read(band(x, exclusive)).value);
    assert.deepEqual(bands, [0, 1, 1, 2, 3, 4]);
    assert.deepEqual(read(band(80, [{ at: 80, closed: true }])), present(1));
  });

  test('what leaves the range has no value', () => {
    assert.deepEqual(read(multiply(field('x'), 1e10), { x: 1e10 }), absent('out_of_range'));
    assert.deepEqual(read(squareRoot(-1)), absent('out_of_range'));
    assert.deepEqual(read(field('x'), { x: Infinity }), absent('out_of_range'));
  });

  test('the geometric mean reproduces the nested means of PMK 22/2021', () => {
    assert.equal(read(roundTo(geometricMean(100, 90), 2)).value, 94.87);
    assert.equal(read(roundTo(multiply(geometricMean(divide(2, 3), divide(2, 3), 1), 100), 2)).value, 76.31);
    assert.equal(read(geometricMean(0, 5)).value, 0);
    assert.equal(read(geometricMean(2, 4, 8)).value, 4);
    assert.equal(read(geometricMean(-1, 5)).reason, 'out_of_range');
  });

  test('aggregates leave out rows that do not apply, and are missing for a missing row', () => {
    const rows = (...values: Inputs[string][]) => values.map((x) => ({ x }));
    const of = (name: 'sum' | 'mean' | 'last' | 'sumReported' | 'countReported', group: Inputs[]) =>
      evaluate(aggregate(name, field('x')), { inputs: {}, parameters: {}, group });
    assert.deepEqual(of('sum', rows(1, absent('not_applicable'), 2)), present(3));
    assert.deepEqual(of('mean', rows(80, absent('not_applicable'), 90)), present(85));
    assert.deepEqual(of('sum', rows(1, absent('not_reported'))), absent('not_reported'));
    assert.deepEqual(of('last', rows(25, 60, 75)), present(75));
    assert.deepEqual(of('last', rows(25, absent('not_reported'))), absent('not_reported'));
    assert.deepEqual(of('sumReported', rows(1, absent('not_reported'), 2)), present(3));
    assert.deepEqual(of('countReported', rows()), present(0));
    assert.deepEqual(of('sum', rows()), absent('no_rows'));
    assert.deepEqual(of('sum', rows(9e14, 9e14)), absent('out_of_range'));
  });

  test('an unresolved parameter is a mistake of the programmer', () => {
    assert.throws(
      () => read(parameter('cap')),
      (error) => error instanceof TakarError && error.code === 'expression/parameter',
    );
  });

  test('named steps are imaged', () => {
    const step = named('efficiency', subtract(100, multiply(divide(9.12, 12), 100)));
    assert.deepEqual(read(subtract(step, 24)), present(0));
  });
});
