import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  absent,
  aggregate,
  categoryColumn,
  compile as compileSmall,
  compileGroups,
  divide,
  evaluate,
  field,
  floor,
  groupBy,
  maximum,
  minimum,
  multiply,
  named,
  numberColumn,
  outcomeAt,
  type NumberColumn,
  present,
  roundTo,
  statusOfOutcome,
  type Expression,
  type Inputs,
  type Outcome,
  type Table,
} from '@takar/core';
import { compile as compileBlocks } from '@takar/core/batch';
import { compile as compileSimd } from '@takar/core/simd';
import fc from 'fast-check';
import { expressions, figures } from './arbitraries.js';

const cells: fc.Arbitrary<Outcome> = fc.oneof(
  { weight: 6, arbitrary: figures.map(present) },
  fc.constantFrom(absent('dash'), absent('not_applicable'), absent('not_reported')),
);
const rows = fc.array(fc.record({ a: cells, b: cells, c: cells, p: fc.constantFrom('one', 'two', 'three', null) }), {
  minLength: 1,
  maxLength: 30,
});

function tableOf(records: readonly Readonly<Record<string, Outcome | string | null>>[]): Table {
  const columns: Record<string, Table['columns'][string]> = {};
  for (const name of ['a', 'b', 'c']) {
    const column = numberColumn(records.length);
    records.forEach((record, i) => {
      const outcome = record[name] as Outcome;
      column.status[i] = statusOfOutcome(outcome);
      column.values[i] = outcome.value ?? NaN;
    });
    columns[name] = column;
  }
  const p = categoryColumn(records.length, ['one', 'two', 'three']);
  records.forEach((record, i) => {
    if (record.p !== null) p.codes[i] = p.domain.indexOf(record.p as string);
  });
  return { length: records.length, columns: { ...columns, p } };
}

const readers = {
  'batch reader': compileSmall,
  'batch reader for many rows': compileBlocks,
  'batch reader with vectors': compileSimd,
};

for (const [name, compile] of Object.entries(readers)) {
  describe(name, () => {
    test('gives what the scalar reader gives, reasons included, for any expression and any rows', () => {
      fc.assert(
        fc.property(expressions, rows, (expression: Expression, records) => {
          const column = compile(expression, { k: 2.5 }).result(tableOf(records));
          records.forEach((record, i) => {
            const expected = evaluate(expression, { inputs: record, parameters: { k: 2.5 } });
            assert.deepEqual(outcomeAt(column, i), expected);
          });
        }),
        { numRuns: 3000 },
      );
    });

    test('works across blocks: every row of a long table is computed', () => {
      const x = numberColumn(10_000);
      for (let i = 0; i < 10_000; i += 1) {
        x.values[i] = i;
        x.status[i] = 0;
      }
      const column = compile(roundTo(divide(field('x'), 3), 2), {}).result({ length: 10_000, columns: { x } });
      for (let i = 0; i < 10_000; i += 1)
        assert.equal(column.values[i], evaluate(roundTo(divide(i, 3), 2), { inputs: {}, parameters: {} }).value);
    });

    test('zero has no sign, whatever it was worked out from', () => {
      const zero = multiply(floor(0), -1);
      const a = numberColumn(2);
      a.values.set([0, -0]);
      a.status.fill(0);
      for (const expression of [zero, minimum(floor(field('a')), 2.5, zero), maximum(zero, field('a')), field('a')])
        assert.deepEqual([...compile(expression, {}).result({ length: 2, columns: { a } }).values], [0, 0]);
    });

    test('a cell without value is NaN, so that nobody takes it for a figure', () => {
      const column = compile(divide(1, field('nothing')), {}).result({ length: 2, columns: {} });
      assert.ok(column.values.every(Number.isNaN));
      assert.deepEqual([...column.status], [2, 2]);
    });
  });
}

describe('batch reader of groups', () => {
  test('groups give what the scalar reader gives for each group', () => {
    const score = named(
      'score',
      divide(aggregate('sumReported', multiply(field('a'), field('b'))), aggregate('sum', field('b'))),
    );
    fc.assert(
      fc.property(rows, fc.array(fc.nat(3), { minLength: 30, maxLength: 30 }), (records, keys) => {
        const table = tableOf(records);
        const groups = groupBy(records.length, (row) => String(keys[row]));
        const column = compileGroups(score, {})(table, groups, { length: groups.count, columns: {} }, ['score'])[
          'score'
        ];
        groups.keys.forEach((key, i) => {
          const group: Inputs[] = records.filter((_, row) => String(keys[row]) === key);
          const expected = evaluate(score, { inputs: group[0] as Inputs, parameters: {}, group });
          assert.deepEqual(outcomeAt(column as NumberColumn, i), expected);
        });
      }),
    );
  });
});
