import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  absolute,
  add,
  band,
  categoryAt,
  ceil,
  coalesce,
  compare,
  divide,
  evaluate,
  field,
  floor,
  geometricMean,
  lookup,
  maximum,
  minimum,
  missing,
  multiply,
  named,
  outcomeAt,
  parameter,
  reasonOf,
  roundTo,
  select,
  squareRoot,
  subtract,
  truncateAt,
  when,
  type Expression,
  type Input,
  type Table,
} from '@takar/core';
import { DUCKDB, rowQuery, type TableSource } from '@takar/sql';
import { DuckTables } from './duck-tables.js';
import { everyPair } from './hard-cells.js';

const [a, b, c] = [field('a'), field('b'), field('c')];
const parameters = { k: 1.25, cap: 120 };
const EDGES = [
  { at: 0, closed: true },
  { at: 0, closed: false },
  { at: 90, closed: true },
];

const CASES: Readonly<Record<string, Expression>> = {
  'a sum': add(a, b),
  'a difference': subtract(a, b),
  'a product': multiply(multiply(a, b), c),
  'nothing of what overflowed': multiply(multiply(a, b), 0),
  'a quotient': divide(a, b),
  'a quotient of quotients': divide(divide(a, b), divide(b, c)),
  'a square root': squareRoot(multiply(a, b)),
  'an absolute': absolute(subtract(a, b)),
  'the least of three': minimum(a, b, c),
  'the greatest beside a number': maximum(a, b, 0),
  'a whole number below': floor(divide(a, b)),
  'a whole number above': ceil(multiply(a, 0.01)),
  'rounded to 2 digits': roundTo(divide(a, b), 2),
  'rounded to a whole number': roundTo(a, 0),
  'cut after a digit': truncateAt(divide(a, b), 1),
  below: compare(a, '<', b),
  'equal at the image': compare(a, '=', b),
  'at least': compare(divide(a, b), '>=', c),
  'a condition': when(compare(a, '>', b), a, missing('target_zero')),
  'the first that is there': coalesce(divide(a, b), c, missing('ordinal_not_met')),
  'a band': band(divide(a, b), EDGES),
  'a table to look up in': lookup(a, [
    [0, 5],
    [1, 1 / 3],
    [100, 7.5],
  ]),
  'a geometric mean': geometricMean(a, b, c),
  'a category': select('p', { one: a, "t'wo": divide(a, b) }, missing('polarity_unknown')),
  parameters: minimum(multiply(a, parameter('k')), parameter('cap')),
  'nothing at all': missing('not_due'),
  'a field that is not there': add(a, field('absent')),
  'a figure called like what every object has': add(a, field('toString')),
  'steps within steps': named('whole', add(named('ratio', divide(a, b)), named('rounded', roundTo(c, 1)))),
};

describe('DuckDB gives what the scalar reader of core gives', () => {
  const table = everyPair();
  let duck: DuckTables;
  let source: TableSource;

  before(async () => {
    duck = await DuckTables.open();
    source = await duck.load('pairs', table);
  });

  after(() => duck.engine.close());

  for (const [name, expression] of Object.entries(CASES)) {
    test(`${name}, for every pair of hard cells`, async () => {
      const query = rowQuery(expression, parameters, DUCKDB, source, { as: 'result' });
      const rows = await duck.rows(query);
      assert.equal(rows.length, table.length);
      for (const [i, row] of rows.entries()) {
        const { value, reason } = evaluate(expression, { inputs: inputsOf(table, i), parameters });
        const told = `row ${i}: ${JSON.stringify(inputsOf(table, i))}`;
        assert.equal(row.id, i);
        assert.deepEqual([row.result, reasonOf(Number(row.result_status))], [value, reason ?? 'value'], told);
      }
    });
  }

  test('a named step has its own figure and reason beside the whole', async () => {
    const ratio = divide(a, b);
    const rows = await duck.rows(rowQuery(add(named('ratio', ratio), c), {}, DUCKDB, source));
    for (const [i, row] of rows.entries()) {
      const { value, reason } = evaluate(named('ratio', ratio), { inputs: inputsOf(table, i), parameters });
      assert.deepEqual([row.ratio, reasonOf(Number(row.ratio_status))], [value, reason ?? 'value'], `row ${i}`);
    }
  });

  test('a value that stands in the table as infinite, or is no number, is out of range', async () => {
    await duck.run(
      `CREATE TABLE odd AS SELECT * FROM (VALUES (1, 'infinity'::DOUBLE), (2, '-infinity'::DOUBLE), (3, 'nan'::DOUBLE), (4, 7::DOUBLE), (5, NULL)) AS t(id, a)`,
    );
    const odd: TableSource = { table: 'odd', fields: { a: { column: 'a' } }, order: ['id'] };
    const rows = await duck.rows(rowQuery(a, {}, DUCKDB, odd));
    assert.deepEqual(
      rows.map((row) => [row.value, reasonOf(Number(row.value_status))]),
      [
        [null, 'out_of_range'],
        [null, 'out_of_range'],
        [null, 'out_of_range'],
        [7, 'value'],
        [null, 'missing'],
      ],
    );
  });

  test('a status that has no name yet, or stands beside no figure, is missing', async () => {
    await duck.run(
      `CREATE TABLE told AS SELECT * FROM (VALUES (1, 5, 99), (2, 5, -1), (3, NULL, 0), (4, NULL, NULL), (5, 5, NULL), (6, 5, 8)) AS t(id, a, s)`,
    );
    const told: TableSource = { table: 'told', fields: { a: { column: 'a', status: 's' } }, order: ['id'] };
    const rows = await duck.rows(rowQuery(a, {}, DUCKDB, told));
    assert.deepEqual(
      rows.map((row) => [row.value, reasonOf(Number(row.value_status))]),
      [
        [null, 'missing'],
        [null, 'missing'],
        [null, 'missing'],
        [null, 'missing'],
        [5, 'value'],
        [null, 'not_released'],
      ],
    );
  });
});

/** One row as the scalar reader takes it. */
function inputsOf({ columns }: Table, row: number): Record<string, Input> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      column.kind === 'number'
        ? outcomeAt(column, row)
        : column.kind === 'category'
          ? categoryAt(column, row)
          : (column.values[row] ?? null),
    ]),
  );
}
