import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { evaluate, outcomeAt, walk } from '@takar/core';
import { compile as compileMany } from '@takar/core/batch';
import { RULES } from '@takar/core/registry';
import { compile as compileSimd } from '@takar/core/simd';
import { rowInputs } from '../../core/dist/indicator/row-inputs.js';
import { rowsFor } from '../oracle/inputs.mjs';
import { treesOfRules } from '../oracle/trees.mjs';

const LENGTHS = [0, 1, 2, 3, 2047, 2049];
/** Rows of a long table that the scalar reader is asked for. */
const EVERY = 16;

const trees = treesOfRules().filter(({ hasAggregate }) => !hasAggregate);
const namesOf = ({ expression }) => [
  '',
  ...new Set([...walk(expression)].flatMap((node) => (node.kind === 'named' ? [node.name] : []))),
];

/** The first row in which two columns differ, in words. */
function firstDifference(found, expected) {
  const row = expected.values.findIndex(
    (value, i) => !Object.is(value, found.values[i]) || expected.status[i] !== found.status[i],
  );
  if (row < 0) return null;
  const told = [found, expected].map(({ values, status }) => `${values[row]} (${status[row]})`);
  return `row ${row}: ${told.join(', expected ')}`;
}

/** The whole, and the steps that are met on the way to it, of one row by the scalar reader. */
function stepsOf({ expression, parameters }, inputs) {
  const steps = new Map();
  const whole = evaluate(expression, { inputs, parameters }, (node, outcome) => {
    if (node.kind === 'named') steps.set(node.name, outcome);
  });
  return steps.set('', whole);
}

test('every rule is compiled to vectors, and scalar = batch = vectors in every step, whatever the length of the table', () => {
  let [withValue, rows] = [0, 0];
  for (const [i, tree] of trees.entries()) {
    const { name, expression, parameters } = tree;
    const names = namesOf(tree);
    const vectors = compileSimd(expression, parameters);
    const many = compileMany(expression, parameters);
    for (const length of LENGTHS) {
      const table = rowsFor(tree, length, 20261127 + i);
      assert.deepEqual(vectors.choice(table, names), { reader: 'simd' }, name);
      const found = vectors.named(table, names);
      const expected = many.named(table, names);
      for (const step of names) {
        assert.equal(firstDifference(found[step], expected[step]), null, `${name}, ${length} rows, step ${step}`);
      }
      for (let row = 0; row < length; row += length > EVERY ? EVERY : 1) {
        rows += 1;
        if (found[''].status[row] === 0) withValue += 1;
        for (const [step, outcome] of stepsOf(tree, rowInputs(table, row)))
          assert.deepEqual(outcomeAt(found[step], row), outcome, `${name}, row ${row} of ${length}, step ${step}`);
      }
    }
  }
  // every rule that works out rows: formulas, further outputs and gathered rows, in every version of their parameters
  const rowRules = new Set(trees.map(({ rule }) => rule));
  assert.ok(trees.length > 800, `${trees.length} trees`);
  assert.ok(rowRules.size > 350 && rowRules.size <= RULES.length, `${rowRules.size} rules`);
  assert.ok(withValue > rows * 0.7, `${withValue} of ${rows} rows have a value`);
});

test('of what a page loads one chunk holds WebAssembly, which only the part that an attribute asks for loads', () => {
  const built = new URL('../../widgets/dist/', import.meta.url);
  const texts = new Map(
    readdirSync(built, { recursive: true })
      .filter((name) => name.endsWith('.js') && /^esm[/\\]|^takar\./.test(name))
      .map((name) => [name, readFileSync(new URL(name, built), 'utf8')]),
  );
  assert.ok(texts.size > 50, `${texts.size} files`);
  const having = (text) => [...texts].filter(([, code]) => code.includes(text)).map(([name]) => basename(name));
  assert.deepEqual(having('WebAssembly').sort(), ['takar.vectors.js', 'takar.whole.js', 'vectors-part.js']);
  assert.deepEqual(having('vectors-part.js').sort(), ['compute-ways.js', 'vectors-part.js']);
});
