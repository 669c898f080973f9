import { fieldsOf, resolve, walk, type Expression } from '@takar/core';
import { RULES } from '@takar/core/registry';
import { rowQuery, type TableSource } from '@takar/sql';
import type { Subject } from './subjects.js';
import { toldQuery, type Scenarios } from './told.js';

/** Rules that tell: bands, cases of one category and of two, tables to look up in, caps, and what does not apply. */
const TOLD = [
  'ORG-SPBE',
  'EMP-04',
  'ORG-LKE-2021/grade-value',
  'ORG-CON-04/operand',
  'ORG-CAP-12/status',
  'COM-04',
  'ORG-CAP-06/higher',
  'ORG-SCL-02/label',
  'ORG-CAP-12/pringsewu',
  'MER-03/category',
  'IND-TPP-06/dki-leave',
  'ORG-DQ-13',
];

const all: Scenarios = Object.fromEntries(
  TOLD.map((wanted) => [
    wanted,
    (dialect) => {
      const rule = RULES.find(({ id }) => id === wanted);
      if (rule?.expression == null) throw new Error(`no formula of ${wanted}`);
      const parameters = resolve(rule, null).resolved?.parameters ?? {};
      return toldQuery(dialect, rowQuery(rule.expression, parameters, dialect, sourceOf(rule.expression)));
    },
  ]),
);

/** A table whose columns are called like the fields of a rule, figures whole numbers below a million. */
function sourceOf(expression: Expression): TableSource {
  const chosen = new Set<string>();
  for (const node of walk(expression)) if (node.kind === 'select') chosen.add(node.field);
  const figures = fieldsOf(expression).filter((name) => !chosen.has(name));
  return {
    table: 'data',
    fields: Object.fromEntries(figures.map((name) => [name, { column: name, magnitude: { most: 1e6, least: 1 } }])),
    categories: Object.fromEntries([...chosen].map((name) => [name, name])),
  };
}

/** Rules that ship, as they are sent. */
export const RULES_KEPT: Subject = { every: all };
