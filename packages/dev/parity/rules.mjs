import { categoryColumn, chooseComputation, evaluate, named, numberColumn, resolve, statusOf } from '@takar/core';
import { computationsOf, POLICIES, RULES } from '@takar/core/registry';
import { goldenCases } from '../../core/build/test/case/golden-cases.js';
import { generatedRows } from '../../core/build/test/support/generated-rows.js';
import { readCase } from '../../core/dist/case/read-case.js';
import { fieldsNeeded, hasAggregate } from './fields.mjs';
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
    let figures = 0;
    for (const { name, names: domain } of fieldsNeeded(expression)) {
      if (domain === null) {
        names.set(name, `n_${figures}`);
        figures += 1;
        continue;
      }
      const column = `c_${Object.keys(categories).length}`;
      const known = Object.keys(categories).find((each) => categories[each].join('|') === domain.join('|'));
      if (known === undefined) categories[column] = domain;
      names.set(name, known ?? column);
    }
    most = Math.max(most, figures);
    return {
      name: rule.id,
      expression: renamed(expression, names),
      parameters: resolve(rule, null).resolved.parameters,
    };
  });
  const figures = Array.from({ length: most }, (_, i) => `n_${i}`);
  return { name: 'every rule', table: mixedRows(150, figures, categories, 14), cases };
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
  for (const { name, names } of fieldsNeeded(expression)) {
    const cells = cases.map((inputs) => inputs[name]);
    if (names !== null) {
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
