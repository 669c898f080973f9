import {
  add,
  aggregate,
  AGGREGATES,
  coalesce,
  divide,
  field,
  KEMENKEU_2026,
  multiply,
  named,
  numberColumn,
  resolve,
  roundTo,
  select,
  statusOf,
  walk,
} from '@takar/core';
import { RULES } from '@takar/core/registry';
import { generatedRows } from '../../core/build/test/support/generated-rows.js';
import { mixedRows } from './rows.mjs';

const [a, b] = ['a', 'b'].map((name) => field(name));

/** Every aggregate over groups of rows, and the weighted score. */
export function gathered(rows) {
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

/** Scores of units from the rows of their indicators, achievement included. */
export function scores(rows) {
  const table = generatedRows(rows, 15);
  const versions = ['renstra', 'rkt', 'pk', 'pk-perubahan', 'draf'];
  const { columns } = mixedRows(rows, ['weight'], { unit: units(), version: versions }, 16, { wild: 0, whole: true });
  const figures = Array.from({ length: rows }, (_, row) => (row % 11 === 0 ? null : `Indikator ${row % 40}`));
  const same = ['unit', 'indicator'];
  const rule = RULES.find(({ id }) => id === KEMENKEU_2026.id);
  const { parameters } = resolve(rule, null).resolved;
  let achievement;
  for (const node of walk(rule.expression))
    if (node.kind === 'named' && node.name === 'achievementCapped') achievement = node;
  return {
    name: 'scores',
    table: { length: rows, columns: { ...table.columns, ...columns, indicator: { kind: 'text', values: figures } } },
    cases: [
      {
        name: 'weighted',
        expression: achievement,
        parameters,
        keys: ['unit'],
        score: { keys: ['unit'], weight: 'weight' },
      },
      { name: 'of equal weight', expression: achievement, parameters, keys: ['unit'], score: { keys: ['unit'] } },
      {
        name: 'of the documents in force',
        policy: KEMENKEU_2026,
        expression: achievement,
        parameters,
        keys: ['unit'],
        score: { keys: ['unit'], weight: 'weight', versions: { column: 'version', same } },
      },
    ],
  };
}

/** Sums over everything below a node of a tree, and up to each period. */
export function spreads() {
  const rows = 400;
  const table = mixedRows(rows, ['a'], { unit: units(), period: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'] }, 17);
  const parent = numberColumn(rows);
  parent.status.fill(0);
  for (let row = 0; row < rows; row += 1) {
    if (row === 0) parent.status[row] = statusOf('empty');
    else parent.values[row] = Math.floor((row - 1) / 3);
  }
  const of = { expression: named('total', aggregate('sumReported', a)), parameters: {} };
  return {
    name: 'spread',
    table: { length: rows, columns: { ...table.columns, parent } },
    cases: [
      {
        name: 'descendants',
        ...of,
        keys: ['top'],
        spread: { kind: 'descendants', id: 'id', parent: 'parent', as: 'top' },
      },
      {
        name: 'to date',
        ...of,
        keys: ['unit', 'until'],
        spread: { kind: 'to-date', period: 'period', same: ['unit'], as: 'until' },
      },
    ],
  };
}

function units() {
  return Array.from({ length: 200 }, (_, i) =>
    i === 0 ? 'Dinas A' : i === 1 ? 'dinas a' : i === 2 ? 'Dinas Á' : i === 3 ? "Dinas 'O\\" : `Unit ${i}`,
  );
}
