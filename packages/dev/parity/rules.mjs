import {
  categoryColumn,
  chooseComputation,
  evaluate,
  fieldsOf,
  named,
  numberColumn,
  resolve,
  statusOf,
  walk,
} from '@takar/core';
import { computationsOf, POLICIES, RULES } from '@takar/core/registry';
import { goldenCases } from '../../core/build/test/case/golden-cases.js';
import { generatedRows } from '../../core/build/test/support/generated-rows.js';
import { readCase } from '../../core/dist/case/read-case.js';
import { mixedRows } from './rows.mjs';

/**
 * Every rule that ships and has a formula without aggregates, on figures of every kind: the fields of each rule stand for
 * the columns of one table.
 */
export function registryRules() {
  const categories = {};
  let most = 0;
  const cases = RULES.filter(({ expression }) => expression !== null && !hasAggregate(expression)).map((rule) => {
    const { expression } = rule;
    const names = new Map();
    for (const node of walk(expression)) {
      if (node.kind !== 'select' || names.has(node.field)) continue;
      const domain = namesOfCategory(expression, node.field);
      const column = `c_${Object.keys(categories).length}`;
      const known = Object.keys(categories).find((each) => categories[each].join('|') === domain.join('|'));
      if (known === undefined) categories[column] = domain;
      names.set(node.field, known ?? column);
    }
    fieldsOf(expression)
      .filter((name) => !names.has(name))
      .forEach((name, i) => names.set(name, `n_${i}`));
    most = Math.max(most, [...names.values()].filter((name) => name.startsWith('n_')).length);
    return {
      name: rule.id,
      expression: renamed(expression, names),
      parameters: resolve(rule, null).resolved.parameters,
    };
  });
  const figures = Array.from({ length: most }, (_, i) => `n_${i}`);
  return { name: 'every rule', table: mixedRows(150, figures, categories, 14), cases };
}

/** Names that a rule asks a category for, and one that it does not know. */
function namesOfCategory(expression, field) {
  const names = new Set();
  for (const node of walk(expression))
    if (node.kind === 'select' && node.field === field) for (const name of Object.keys(node.cases)) names.add(name);
  return [...names, 'another'];
}

/** The same tree over other fields. */
function renamed(node, names) {
  switch (node.kind) {
    case 'field':
      return { ...node, name: names.get(node.name) };
    case 'named':
      return { ...node, of: renamed(node.of, names) };
    case 'apply':
      return { ...node, args: node.args.map((arg) => renamed(arg, names)) };
    case 'select':
      return {
        ...node,
        field: names.get(node.field),
        cases: Object.fromEntries(Object.entries(node.cases).map(([name, of]) => [name, renamed(of, names)])),
        otherwise: renamed(node.otherwise, names),
      };
    default:
      return node;
  }
}

/** The golden cases whose rule has a formula of one row, by rule. */
export function* goldenSets() {
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
export function policies(rows, seed) {
  return {
    name: 'achievement',
    table: generatedRows(rows, 20261126 + seed),
    cases: POLICIES.map((policy) => {
      const rule = RULES.find(({ id }) => id === policy.id);
      return {
        name: policy.id,
        expression: rule.expression,
        parameters: resolve(rule, null).resolved.parameters,
      };
    }),
  };
}

function hasAggregate(expression) {
  for (const node of walk(expression)) if (node.kind === 'aggregate') return true;
  return false;
}
