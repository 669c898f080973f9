import { fromArrow, fromColumns, rollup, toArrow, withRule } from '@takar/table';
import { fieldsOf, REASONS } from '@takar/core';
import { escape } from 'arquero';
import { Differences } from './compare.mjs';

/** The verbs of `@takar/table` as one more engine: its tables are of Arquero, and come through Arrow. */
export function startArquero() {
  return {
    engine: { dialect: { spreads: [], windows: true } },
    load: async (_, table) => fromArrow(await toArrow(fromColumns(table))),
    compare: compareInArquero,
    drop: () => undefined,
    stop: () => undefined,
  };
}

/** The figures and reasons that `withRule` gives for rows or groups, beside those of core's own columns. */
function compareInArquero(_, rows, each, { names, columns, groups }) {
  if (each.score !== undefined) return compareScores(rows, each, { columns, groups });
  const { keys, table } = each;
  const steps = names.filter((step) => step !== '');
  const asked = keys === undefined ? rows : rows.groupby(Object.fromEntries(keys.map((key) => [key, cellOf(key)])));
  const result = withRule(asked, ruleOf(each), { as: ANSWER, steps });
  const differences = new Differences();
  differences.rows = result.numRows();
  const wantedRows = groups?.count ?? table.length;
  if (result.numRows() !== wantedRows) differences.add(`${result.numRows()} rows in place of ${wantedRows}`);
  for (const step of names) {
    const { values, status } = columns[step];
    const { figures } = result.column(step === '' ? ANSWER : step);
    for (let row = 0; row < result.numRows(); row += 1) {
      const wanted = status[row] === 0 ? values[row] : null;
      const got = figures.status[row] === 0 ? figures.values[row] : null;
      if (figures.status[row] === status[row] && Object.is(got, wanted)) continue;
      differences.add(`row ${row}, ${step}: expected ${wanted} (${status[row]}), got ${got} (${figures.status[row]})`);
    }
  }
  return Promise.resolve(differences);
}

/** The scores that `rollup` gives by the policy of a case, and why there are none. */
function compareScores(rows, { keys, policy }, { columns, groups }) {
  const result = rollup(rows, policy, { by: keys });
  const positions = new Map(groups.keys.map((key, group) => [key, group]));
  const differences = new Differences();
  differences.rows = result.numRows();
  for (const row of result.objects()) {
    const key = JSON.stringify(keys.map((name) => row[name] ?? null));
    const group = positions.get(key);
    positions.delete(key);
    for (const name of group === undefined ? [] : SCORES) {
      const { values, status } = columns[name];
      const wanted = status[group] === 0 ? values[group] : null;
      if (!Object.is(row[name], wanted)) differences.add(`${key} ${name}: expected ${wanted}, got ${row[name]}`);
    }
    const [why, got] = [REASONS[columns.score.status[group] ?? 0], row.score_reason ?? 'value'];
    if (why !== got) differences.add(`${key}: expected ${why}, got ${got}`);
    if (group === undefined) differences.add(`group ${key} is not known`);
  }
  for (const key of positions.keys()) differences.add(`group ${key} did not come back`);
  return Promise.resolve(differences);
}

const SCORES = ['score', 'scoreReported', 'coverage'];
const ANSWER = 'the answer';

/** Names of columns may be anything, so that no expression is made of them. */
const cellOf = (key) => escape((row) => row[key]);

/** A case of parity as a rule: what it reads are its inputs, its parameters hold from the beginning. */
function ruleOf({ name, expression, parameters, table }) {
  return {
    id: name,
    kind: 'computation',
    title: { id: name, en: name },
    citation: { instrument: 'parity' },
    confidence: 'low',
    from: '1945-08-17',
    date: 'assessment',
    inputs: fieldsOf(expression).map((field) => {
      const column = table.columns[field];
      return {
        name: field,
        unit: '',
        optional: true,
        ...(column?.kind === 'category' ? { categories: column.domain } : {}),
      };
    }),
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([key, value]) => [key, [{ from: '1945-08-17', value }]]),
    ),
    expression,
  };
}
