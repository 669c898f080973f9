import { readFileSync } from 'node:fs';
import {
  absolute,
  add,
  aggregate,
  AGGREGATES,
  apply,
  band,
  ceil,
  coalesce,
  compare,
  divide,
  field,
  fieldsOf,
  floor,
  geometricMean,
  ID,
  lookup,
  maximum,
  minimum,
  missing,
  multiply,
  named,
  numberColumn,
  OPERATORS,
  parameter,
  resolve,
  roundTo,
  select,
  squareRoot,
  statusOf,
  subtract,
  truncateAt,
  walk,
  when,
  categoryColumn,
  chooseComputation,
  evaluate,
} from '@takar/core';
import { computationsOf, POLICIES, RULES } from '@takar/core/registry';
import fc from 'fast-check';
import { expressions } from '../../core/build/test/expression/arbitraries.js';
import { goldenCases } from '../../core/build/test/case/golden-cases.js';
import { generatedRows } from '../../core/build/test/support/generated-rows.js';
import { readCase } from '../../core/dist/case/read-case.js';
import { mixedRows } from './rows.mjs';

const vectorFile = new URL('../../core/test/golden/arithmetic-vectors.json', import.meta.url);
const x = field('x');
const [a, b, c] = ['a', 'b', 'c'].map((name) => field(name));

/** Groups of cases over one table each; a table is loaded once into an engine. */
export function* caseSets({ rows }) {
  yield vectors();
  yield operators();
  yield anyExpressions();
  yield* registryRules();
  yield* goldenSets();
  yield policies(rows);
  yield gathered(Math.min(rows, 100_000));
}

/** The committed vectors, which no code of the library computed. */
function vectors() {
  const { rows } = JSON.parse(readFileSync(vectorFile, 'utf8'));
  const column = numberColumn(rows.length);
  rows.forEach(([value], row) => {
    column.values[row] = value;
    column.status[row] = 0;
  });
  const of = [x, roundTo(x, 0), roundTo(x, 2), roundTo(x, 4), truncateAt(x, 2)];
  const cases = of.map((expression, i) => ({
    name: ['image', 'round 0', 'round 2', 'round 4', 'truncate 2'][i],
    expression,
    parameters: {},
    // what the file says, beside what the library says
    stated: rows.map((row) => row[i + 1]),
  }));
  const more = Array.from({ length: 11 }, (_, digits) => [
    { name: `round ${digits}`, expression: named('r', roundTo(x, digits)), parameters: {} },
    { name: `truncate ${digits}`, expression: named('t', truncateAt(x, digits)), parameters: {} },
  ]).flat();
  return { name: 'vectors', table: { length: rows.length, columns: { x: column } }, cases: [...cases, ...more] };
}

const EDGES = [
  { at: 0, closed: true },
  { at: 0, closed: false },
  { at: 50, closed: false },
  { at: 90, closed: true },
];

/** Each operator by itself on figures of every kind. */
const EACH_OPERATOR = {
  add: [add(a, b), add(a, 0.1)],
  subtract: [subtract(a, b), subtract(100, a)],
  multiply: [multiply(a, b), multiply(multiply(a, b), c)],
  divide: [divide(a, b), divide(a, 0), divide(divide(a, b), divide(b, c)), multiply(divide(a, b), 100)],
  squareRoot: [squareRoot(a), squareRoot(multiply(a, b))],
  absolute: [absolute(a), absolute(subtract(a, b))],
  minimum: [minimum(a), minimum(a, b, c), minimum(multiply(a, b), 120)],
  maximum: [maximum(a, b), maximum(a, b, c, 0)],
  floor: [floor(a), floor(divide(a, b))],
  ceil: [ceil(a), ceil(multiply(a, 0.01))],
  round: [
    roundTo(a, 0),
    roundTo(divide(a, b), 2),
    roundTo(multiply(a, b), 10),
    truncateAt(divide(a, b), 1),
    truncateAt(a, 0),
  ],
  compare: ['<', '<=', '=', '>=', '>'].map((relation) => compare(a, relation, b)),
  when: [when(compare(a, '>', b), a, c), when(a, b, c), when(divide(a, b), missing('target_zero'), c)],
  coalesce: [coalesce(a, b, c), coalesce(divide(a, b), c, missing('ordinal_not_met'))],
  band: [band(a, EDGES), band(divide(a, b), EDGES)],
  lookup: [
    lookup(a, [
      [0, 5],
      [1, 7.5],
      [100, 1 / 3],
    ]),
    lookup(b, []),
  ],
  geometricMean: [geometricMean(a), geometricMean(a, b), geometricMean(a, b, c), geometricMean(a, b, c, 7, 0.5)],
};

function operators() {
  const without = Object.keys(OPERATORS).filter((name) => !(name in EACH_OPERATOR));
  if (without.length > 0) throw new Error(`operators without a case of parity: ${without.join(', ')}`);
  const table = mixedRows(1500, ['a', 'b', 'c'], { p: ['one', 'two', 'three'] }, 11, { wild: 0.25 });
  const cases = Object.entries(EACH_OPERATOR).flatMap(([name, all]) =>
    all.map((expression, i) => ({ name: `${name} ${i + 1}`, expression: named('step', expression), parameters: {} })),
  );
  const chosen = select('p', { one: a, two: divide(a, b), 'd\'or \\ "x"': c }, missing('polarity_unknown'));
  const cap = minimum(roundTo(multiply(a, parameter('k')), 2), parameter('cap'));
  return {
    name: 'operators',
    table,
    cases: [
      ...cases,
      { name: 'select', expression: chosen, parameters: {} },
      { name: 'parameters', expression: cap, parameters: { k: 1.25, cap: 120 } },
      { name: 'nothing', expression: missing('not_due'), parameters: {} },
      { name: 'a constant', expression: add(1, 2), parameters: {} },
      { name: 'a field that is not there', expression: add(a, field('absent')), parameters: {} },
    ],
  };
}

/** Any expression: the generator of core's own tests, on rows that no table holds. */
function anyExpressions() {
  const table = mixedRows(150, ['a', 'b', 'c'], { p: ['one', 'two', 'three'] }, 12, { wild: 0.3 });
  const sample = fc.sample(expressions, { numRuns: 160, seed: 20261126 });
  const cases = sample.map((expression, i) => ({ name: `expression ${i}`, expression, parameters: { k: 2.5 } }));
  return { name: 'any expression', table, cases };
}

/** Every rule that ships and has a formula without aggregates, on figures of every kind. */
function* registryRules() {
  let seed = 100;
  for (const rule of RULES) {
    const { expression } = rule;
    if (expression === null || hasAggregate(expression)) continue;
    seed += 1;
    yield {
      name: 'every rule',
      table: tableFor(expression, 120, seed),
      cases: [{ name: rule.id, expression, parameters: resolve(rule, null).resolved.parameters }],
    };
  }
}

/** A table with what an expression reads. */
function tableFor(expression, length, seed) {
  const categories = {};
  for (const node of walk(expression))
    if (node.kind === 'select')
      categories[node.field] = [...new Set([...(categories[node.field] ?? []), ...Object.keys(node.cases), 'another'])];
  const figures = fieldsOf(expression).filter((name) => !(name in categories));
  return mixedRows(length, figures, categories, seed);
}

/** The golden cases whose rule has a formula of one row, by rule. */
function* goldenSets() {
  const byRule = new Map();
  for (const each of goldenCases()) {
    const rule = chooseComputation(computationsOf(each.rule), each.inputs);
    if (rule?.expression == null || hasAggregate(rule.expression)) continue;
    const given = readCase(each.inputs, rule, 'id');
    if (given.group !== null) continue;
    byRule.set(rule, [...(byRule.get(rule) ?? []), { ...given.fields, ...gatheredOf(rule, given) }]);
  }
  for (const [rule, cases] of byRule) {
    const { parameters } = resolve(rule, null).resolved;
    yield {
      name: 'golden cases',
      table: tableOfInputs(rule.expression, cases),
      cases: [{ name: rule.id, expression: rule.expression, parameters }],
    };
  }
}

function gatheredOf(rule, given) {
  const { parameters } = resolve(rule, null).resolved;
  return Object.fromEntries(
    Object.entries(rule.gathers ?? {}).flatMap(([name, { list, of }]) =>
      given.lists[list] === undefined || given.fields[name] !== undefined
        ? []
        : [[name, evaluate(named(name, of), { inputs: given.fields, parameters, group: given.lists[list] })]],
    ),
  );
}

function tableOfInputs(expression, cases) {
  const columns = {};
  const selected = new Set();
  for (const node of walk(expression)) if (node.kind === 'select') selected.add(node.field);
  for (const name of fieldsOf(expression)) {
    const cells = cases.map((inputs) => inputs[name]);
    if (selected.has(name)) {
      const domain = [...new Set(cells.filter((cell) => typeof cell === 'string'))];
      const column = categoryColumn(cases.length, domain);
      cells.forEach((cell, row) => {
        if (typeof cell === 'string') column.codes[row] = domain.indexOf(cell);
      });
      columns[name] = column;
      continue;
    }
    const column = numberColumn(cases.length);
    cells.forEach((cell, row) => {
      const outcome =
        typeof cell === 'number' ? { value: cell, reason: null } : (cell ?? { value: null, reason: 'missing' });
      if (typeof outcome !== 'object') return;
      column.status[row] = outcome.reason === null ? 0 : statusOf(outcome.reason);
      column.values[row] = outcome.value ?? NaN;
    });
    columns[name] = column;
  }
  return { length: cases.length, columns };
}

/** The achievement of indicator rows by every policy: the size of the run. */
function policies(rows) {
  return {
    name: 'achievement',
    table: generatedRows(rows),
    cases: POLICIES.map((policy) => {
      const rule = RULES.find(({ id }) => id === policy.id);
      return {
        name: policy.id,
        expression: rule.expression,
        parameters: resolve(rule, null).resolved.parameters,
        scalar: rows <= 100_000,
      };
    }),
  };
}

/** Every aggregate over groups of rows, and the weighted score. */
function gathered(rows) {
  const table = mixedRows(rows, ['a', 'b'], { unit: units(), p: ['one', 'two'] }, 13, { wild: 0.0005 });
  const score = named(
    'score',
    roundTo(divide(aggregate('sumReported', multiply(a, b)), aggregate('sumReported', b)), 2),
  );
  const names = Object.keys(AGGREGATES);
  return {
    name: 'aggregates',
    table,
    cases: [
      ...names.map((name) => ({
        name,
        expression: named('of', aggregate(name, divide(a, b))),
        parameters: {},
        keys: ['unit'],
      })),
      ...names.map((name) => ({
        name: `${name} of reported`,
        expression: aggregate(name, coalesce(a, 0)),
        parameters: {},
        keys: ['unit'],
      })),
      { name: 'weighted score', expression: score, parameters: {}, keys: ['unit'] },
      {
        name: 'chosen by the last row',
        expression: named(
          'chosen',
          select('p', { one: aggregate('sumReported', a), two: add(aggregate('countReported', b), field('a')) }),
        ),
        parameters: {},
        keys: ['unit', 'p'],
      },
    ],
  };
}

function units() {
  return Array.from({ length: 200 }, (_, i) =>
    i === 0 ? 'Dinas A' : i === 1 ? 'dinas a' : i === 2 ? 'Dinas Á' : i === 3 ? "Dinas 'O\\" : `Unit ${i}`,
  );
}

function hasAggregate(expression) {
  for (const node of walk(expression)) if (node.kind === 'aggregate') return true;
  return false;
}

export { apply, ID };
