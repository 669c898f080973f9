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
import { rowInputs } from '../../core/dist/indicator/row-inputs.js';
import { rowsFor } from '../oracle/inputs.mjs';
import { interpret } from '../oracle/interpret.mjs';
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

test('every rule gives what exact rational arithmetic gives: scalar with its steps, and both batch readers', async () => {
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

/** Faults as they are made: one digit less, cut instead of rounded, an edge on the wrong side, a step without image. */
const FAULTS = {
  digits: (node) => node.operator === 'round' && changed(node, { digits: Math.max(0, (node.options.digits ?? 0) - 1) }),
  mode: (node) =>
    node.operator === 'round' && changed(node, { mode: node.options.mode === 'truncate' ? 'half-away' : 'truncate' }),
  edge: (node) =>
    node.operator === 'band' &&
    changed(node, { edges: node.options.edges.map(({ at, closed }) => ({ at, closed: !closed })) }),
  relation: (node) =>
    node.operator === 'compare' &&
    ['<', '<=', '>', '>='].includes(node.options.relation) &&
    changed(node, { relation: { '<': '<=', '<=': '<', '>': '>=', '>=': '>' }[node.options.relation] }),
};

const changed = (node, options) => ({ ...node, options: { ...node.options, ...options } });

test('the oracle finds faults that are planted in the trees of rules', () => {
  const trees = treesOfRules().filter(({ hasAggregate }) => !hasAggregate);
  for (const [name, fault] of Object.entries(FAULTS)) {
    let planted = 0;
    let found = 0;
    for (const tree of trees.filter((_, i) => i % 8 === 0)) {
      const wrong = withFault(tree.expression, fault);
      if (wrong === null) continue;
      planted += 1;
      const table = rowsFor(tree, 150, 7);
      found += Array.from({ length: table.length }, (_, row) => rowInputs(table, row)).some((inputs) => {
        const scope = { inputs, parameters: tree.parameters };
        const outcomes = interpret(tree.expression, scope)?.get('');
        const { value, reason } = evaluate(wrong, scope);
        return outcomes?.every((each) => each.value !== value || each.reason !== reason);
      });
    }
    assert.ok(planted >= 3, `${name}: only ${planted} trees could take it`);
    assert.ok(found >= planted * 0.5, `${name}: found in ${found} of ${planted} trees`);
  }
});

test('a band at its edge falls on the side that the rule names', () => {
  const edges = [{ at: 90, closed: true }];
  const achievement = named('achievement', multiply(divide(x, 12), 100));
  assert.deepEqual(said(band(achievement, edges), { x: 10.8 }), [{ value: 1, reason: null }]);
  assert.deepEqual(said(band(achievement, edges), { x: 10.799999999 }), [{ value: 0, reason: null }]);
});

/** The first node that takes a fault, with it; null where there is none. */
function withFault(node, fault) {
  let done = false;
  const visit = (each) => {
    if (done) return each;
    const wrong = each.kind === 'apply' ? fault(each) : false;
    if (wrong) {
      done = true;
      return wrong;
    }
    if (each.kind === 'named') return { ...each, of: visit(each.of) };
    if (each.kind === 'apply') return { ...each, args: each.args.map(visit) };
    if (each.kind !== 'select') return each;
    const cases = Object.fromEntries(Object.entries(each.cases).map(([name, of]) => [name, visit(of)]));
    return { ...each, cases, otherwise: visit(each.otherwise) };
  };
  const wrong = visit(node);
  return done ? wrong : null;
}
