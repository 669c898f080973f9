import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  band,
  divide,
  evaluate,
  field,
  geometricMean,
  multiply,
  named,
  roundTo,
  squareRoot,
  subtract,
  truncateAt,
} from '@takar/core';
import { AGGREGATES } from '../../core/dist/expression/aggregates.js';
import { OPERATORS } from '../../core/dist/expression/operators.js';
import { interpret } from '../oracle/interpret.mjs';
import { FAULTS, plantedFaults } from '../oracle/planted.mjs';
import { added, runOracle } from '../oracle/run.mjs';
import { treesOfRules } from '../oracle/trees.mjs';

const vectors = new URL('../../core/test/golden/arithmetic-vectors.json', import.meta.url);
const x = field('x');
const said = (expression, inputs) => interpret(expression, { inputs, parameters: {} })?.get('');

test('the oracle gives the committed vectors of image, rounding and truncation', () => {
  const { rows } = JSON.parse(readFileSync(vectors, 'utf8'));
  const of = [x, roundTo(x, 0), roundTo(x, 2), roundTo(x, 4), truncateAt(x, 2)];
  for (const [value, ...stated] of rows)
    of.forEach((expression, i) => {
      const outcomes = said(expression, { x: value });
      assert.equal(outcomes.length, 1, `${value}`);
      assert.ok(Object.is(outcomes[0].value, stated[i]), `${value}, ${i}: ${outcomes[0].value}, not ${stated[i]}`);
    });
});

test('every rule gives what exact rational arithmetic gives: scalar with its steps, and the batch readers', async () => {
  const lines = [];
  const rules = await runOracle({ rows: 100, seed: 1, print: (line) => lines.push(line) });
  const total = [...rules.values()].reduce((sum, each) => added(sum, each), undefined);
  assert.equal(total.differences, 0, lines.slice(0, 5).join('\n'));
  assert.ok(rules.size > 400, `${rules.size} rules`);
  assert.ok(total.withValue > total.rows * 0.75, `${total.withValue} of ${total.rows} rows have a value`);
  assert.ok(total.decided > total.rows * 0.96, `${total.decided} of ${total.rows} rows are decided`);
  assert.ok(total.open < total.rows * 0.01, `${total.open} of ${total.rows} rows are open`);
});

test('where doubles cannot tell a tie apart, both neighbours are outcomes, and no others', () => {
  assert.equal(said(divide(x, 3), { x: 1e5 }).length, 1);
  const several = said(multiply(x, 1.1), { x: 123456789012345 }).map(({ value }) => value);
  assert.deepEqual(several, [135802467913579, 135802467913580]);
  assert.equal(said(divide(1, subtract(multiply(x, 3), 0.3)), { x: 0.1 }), undefined, 'a divisor that may be 0');
});

test('roots are enclosed: perfect ones are met, others at the image', () => {
  assert.deepEqual(said(squareRoot(x), { x: 2 }), [{ value: 1.4142135624, reason: null }]);
  assert.deepEqual(said(squareRoot(x), { x: 1e14 }), [{ value: 1e7, reason: null }]);
  assert.deepEqual(said(geometricMean(x, 4, 2), { x: 1 }), [{ value: 2, reason: null }]);
  assert.deepEqual(said(squareRoot(x), { x: -1 }), [{ value: null, reason: 'out_of_range' }]);
});

/** Share of the trees in which a fault was found on 150 rows, less a little for rules to come. */
const FOUND = { digits: 0.84, mode: 0.8, edge: 0.6, relation: 0.53 };

test('the oracle finds faults that are planted in the trees of rules, on few rows as often as the page says', () => {
  const trees = treesOfRules();
  for (const [name, fault] of Object.entries(FAULTS)) {
    const { planted, found } = plantedFaults(fault, trees, 150, 7);
    assert.ok(planted > 100, `${name}: only ${planted} trees could take it`);
    assert.ok(found >= planted * FOUND[name], `${name}: found in ${found} of ${planted} trees`);
  }
});

test('the page of figures says of every operator and every aggregate what it computes, and of no other', () => {
  const page = readFileSync(new URL('../../../docs/security/numbers.md', import.meta.url), 'utf8');
  const said = page
    .slice(page.indexOf('\n| operator |'), page.indexOf('No rows at all'))
    .split('\n')
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name));
  assert.deepEqual(said.sort(), [...Object.keys(OPERATORS), ...Object.keys(AGGREGATES)].sort());
});

test('a mean of hundreds of figures is enclosed, and is what the library gives', () => {
  const given = [120, ...Array.from({ length: 899 }, () => 50)];
  const mean = geometricMean(...given);
  assert.deepEqual(said(mean, {}), [evaluate(mean, { inputs: {}, parameters: {} })]);
  assert.deepEqual(said(mean, {}), [{ value: 50.0486608155, reason: null }]);
});

test('a band at its edge falls on the side that the rule names', () => {
  const edges = [{ at: 90, closed: true }];
  const achievement = named('achievement', multiply(divide(x, 12), 100));
  assert.deepEqual(said(band(achievement, edges), { x: 10.8 }), [{ value: 1, reason: null }]);
  assert.deepEqual(said(band(achievement, edges), { x: 10.799999999 }), [{ value: 0, reason: null }]);
});
