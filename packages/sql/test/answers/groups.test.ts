import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  add,
  aggregate,
  AGGREGATES,
  coalesce,
  compileGroups,
  divide,
  field,
  groupBy,
  multiply,
  outcomeAt,
  reasonOf,
  roundTo,
  type AggregateName,
  type Expression,
  type Table,
} from '@takar/core';
import { DUCKDB, groupQuery, type TableSource } from '@takar/sql';
import { DuckTables } from './duck-tables.js';
import { cells } from './hard-cells.js';

/** Rows of units: ties, sums that a double cannot hold on the way, reasons in different order, nothing that applies. */
const ROWS = [
  ['whole', 0.1, 1],
  ['whole', 0.2, 1],
  ['whole', 0.3, 1],
  ['ends', 999999999999999, 2],
  ['ends', 1e-10, 2],
  ['ends', -999999999999999, 2],
  ['beyond', 9e14, 1],
  ['beyond', 9e14, 1],
  ['gaps', 4, 1],
  ['gaps', 'unreadable', 1],
  ['gaps', 'empty', 1],
  ['gaps', 6, 1],
  ['later gaps', 'dash', 1],
  ['later gaps', 'unreadable', 1],
  ['not due', 'not_applicable', 1],
  ['not due', 'not_applicable', 1],
  ['in part', 'not_applicable', 3],
  ['in part', 8, 3],
  ['tiny', 5e-324, 1],
  ['tiny', 4e-11, 1],
  ['huge', 1e300, 1],
  ['huge', 1, 1],
  ['last is nothing', 3, 1],
  ['last is nothing', 'not_reported', 1],
  [null, 5, 1],
  [null, 7, 1],
] as const;

const [x, w] = [field('x'), field('w')];
const names = Object.keys(AGGREGATES) as AggregateName[];

const CASES: Readonly<Record<string, Expression>> = {
  ...Object.fromEntries(names.map((name) => [`${name} of figures`, aggregate(name, x)])),
  ...Object.fromEntries(names.map((name) => [`${name} of what is calculated`, aggregate(name, divide(x, w))])),
  ...Object.fromEntries(names.map((name) => [`${name} of what is always there`, aggregate(name, coalesce(x, 0.5))])),
  'a weighted mean': roundTo(divide(aggregate('sumReported', multiply(x, w)), aggregate('sumReported', w)), 2),
  'a field of the last row beside an aggregate': add(aggregate('sumReported', w), x),
};

describe('DuckDB gathers groups as core does', () => {
  const table: Table = {
    length: ROWS.length,
    columns: {
      x: cells(ROWS.length, (row) => ROWS[row]?.[1]),
      w: cells(ROWS.length, (row) => ROWS[row]?.[2]),
      unit: { kind: 'text', values: ROWS.map(([unit]) => unit) },
    },
  };
  const groups = groupBy(table.length, (row) => String(ROWS[row]?.[0]));
  let duck: DuckTables;
  let source: TableSource;

  before(async () => {
    duck = await DuckTables.open();
    source = await duck.load('rows', table);
  });

  after(() => duck.engine.close());

  for (const [name, expression] of Object.entries(CASES)) {
    test(name, async () => {
      const ends = groups.keys.map((key) => ROWS.findLastIndex(([unit]) => String(unit) === key));
      const last: Table = {
        length: groups.count,
        columns: {
          x: cells(groups.count, (group) => ROWS[ends[group] as number]?.[1]),
          w: cells(groups.count, (group) => ROWS[ends[group] as number]?.[2]),
        },
      };
      const column = compileGroups(expression, {})(table, groups, last, [''])[''];
      assert.ok(column !== undefined);
      const rows = await duck.rows(groupQuery(expression, {}, DUCKDB, source, { keys: ['unit'] }));
      assert.deepEqual(
        new Map(rows.map((row) => [String(row.unit), [row.value, reasonOf(Number(row.value_status))]])),
        new Map(
          groups.keys.map((key, i) => {
            const { value, reason } = outcomeAt(column, i);
            return [key, [value, reason ?? 'value']];
          }),
        ),
      );
    });
  }

  test('a table without rows is one group without figure, and none by keys', async () => {
    await duck.run('CREATE TABLE nothing AS SELECT * FROM rows WHERE false');
    const empty = { ...source, table: 'nothing' };
    const sum = aggregate('sumReported', x);
    assert.deepEqual(await duck.rows(groupQuery(sum, {}, DUCKDB, empty, { keys: ['unit'] })), []);
    const [whole] = await duck.rows(groupQuery(sum, {}, DUCKDB, empty, { keys: [] }));
    assert.deepEqual([whole?.value, reasonOf(Number(whole?.value_status))], [null, 'no_rows']);
  });

  test('keys that differ in blanks around them or in how a letter is written are one', async () => {
    await duck.run(`CREATE TABLE names (id INTEGER, unit VARCHAR, x DOUBLE)`);
    const written = ['Dinas Caf\u00e9', ' Dinas Cafe\u0301\t', '\u00a0Dinas Caf\u00e9\n', 'dinas caf\u00e9'];
    const values = written.map((unit, i) => `(${i}, ${DUCKDB.string(unit)}, 1)`);
    await duck.run(`INSERT INTO names VALUES ${values.join(', ')}`);
    const named: TableSource = { table: 'names', fields: { x: { column: 'x' } } };
    const rows = await duck.rows(groupQuery(aggregate('sum', x), {}, DUCKDB, named, { keys: ['unit'] }));
    assert.deepEqual(
      rows.map(({ unit, value }) => [unit, value]),
      [
        ['Dinas Caf\u00e9', 3],
        ['dinas caf\u00e9', 1],
      ],
    );
  });
});
