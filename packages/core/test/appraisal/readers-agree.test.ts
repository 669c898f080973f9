import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsOf, resolve, walk, type Column, type Rule } from '@takar/core';
import { RULES } from '@takar/core/registry';
import { compareReaders } from '../support/same-as-scalar.js';

const ROWS = 2000;

/** Figures that meet edges often: whole numbers, halves, hundredths, nothing. */
function figures(seed: number): Column {
  const values = new Float64Array(ROWS);
  const status = new Uint8Array(ROWS);
  let state = seed;
  for (let row = 0; row < ROWS; row += 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const figure = state % 13000;
    values[row] = row % 4 === 0 ? Math.round(figure / 100) : row % 4 === 1 ? figure / 100 : Math.round(figure / 50) / 2;
    if (state % 37 === 0) {
      values[row] = NaN;
      status[row] = 2;
    }
  }
  return { kind: 'number', values, status };
}

/** Small whole numbers, as lists are gathered to. */
function heads(seed: number): Column {
  const values = Float64Array.from({ length: ROWS }, (_, row) => ((row >> seed) + seed) % 5);
  return { kind: 'number', values, status: new Uint8Array(ROWS) };
}

/** Weights that make 100, as a rule that is given them wants. */
const WEIGHTS = [60, 25, 15];

function constant(value: number): Column {
  return { kind: 'number', values: new Float64Array(ROWS).fill(value), status: new Uint8Array(ROWS) };
}

function categories(domain: readonly string[]): Column {
  return {
    kind: 'category',
    codes: Uint8Array.from({ length: ROWS }, (_, row) =>
      row % 11 === 0 ? 255 : (row * 7 + (row >> 3)) % domain.length,
    ),
    domain,
  };
}

function tableFor(rule: Rule) {
  const columns: Record<string, Column> = {};
  let weights = 0;
  fieldsOf(rule.expression as NonNullable<Rule['expression']>).forEach((name, i) => {
    columns[name] = Object.hasOwn(rule.gathers ?? {}, name) ? heads(i) : figures(i * 7919 + 17);
    if (name.startsWith('weights_')) columns[name] = constant(WEIGHTS[weights++] ?? 0);
  });
  for (const { name, categories: domain } of rule.inputs) if (domain !== undefined) columns[name] = categories(domain);
  return { length: ROWS, columns };
}

const rules = RULES.filter(
  ({ id, expression }) =>
    id.startsWith('IND-') && expression !== null && ![...walk(expression)].some(({ kind }) => kind === 'aggregate'),
);

test('every rule of appraisal gives the same figures row by row and in columns', () => {
  let withValue = 0;
  for (const rule of rules) {
    const { resolved } = resolve(rule, null);
    assert.ok(resolved && rule.expression);
    const comparison = compareReaders(rule.expression, resolved.parameters, tableFor(rule));
    assert.deepEqual(comparison.differences, [], rule.id);
    assert.equal(comparison.rows, ROWS);
    assert.ok(comparison.withValue > 0, `${rule.id} has no value in any row`);
    withValue += comparison.withValue;
  }
  assert.ok(rules.length > 40 && withValue > ROWS * 20, `${rules.length} rules, ${withValue} values`);
});
