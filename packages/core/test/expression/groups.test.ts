import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  add,
  aggregate,
  compileGroups as compileSmall,
  divide,
  field,
  groupBy,
  multiply,
  named,
  numberColumn,
  roundTo,
  type AggregateName,
  type Expression,
  type Groups,
  type NumberColumn,
  type Table,
} from '@takar/core';
import { compileGroups, groupsOverTables } from '@takar/core/batch';
import { compileGroups as compileVectors, groupsOverTables as vectorsOverTables } from '@takar/core/simd';
import fc from 'fast-check';
import { figures } from './arbitraries.js';
import { generatedRows } from '../support/generated-rows.js';

const NAMES: AggregateName[] = ['sum', 'mean', 'smallest', 'largest', 'last', 'sumReported', 'countReported'];

function columnOf(cells: readonly (readonly [figure: number, status: number])[]): NumberColumn {
  const column = numberColumn(cells.length);
  cells.forEach(([figure, status], row) => {
    column.values[row] = status === 0 ? figure : NaN;
    column.status[row] = status;
  });
  return column;
}

/** Each half by a reader of its own; the first then takes in what the second has gathered. */
function inHalves(over: typeof groupsOverTables, expression: Expression, table: Table, groups: Groups): NumberColumn {
  const middle = table.length >> 1;
  const [first, second] = [over(expression, {}), over(expression, {})];
  // the first half may not have met the last groups
  const met = groups.codes.subarray(0, middle).reduce((most, code) => Math.max(most, code + 1), 0);
  first.add(rowsOf(table, 0, middle), { ...groups, count: met, codes: groups.codes.subarray(0, middle) });
  second.add(rowsOf(table, middle, table.length), { ...groups, codes: groups.codes.subarray(middle) });
  first.join(structuredClone(second.gathered()));
  return first.named({ length: groups.count, columns: {} }, ['figure'])['figure'] as NumberColumn;
}

function mustBeTheSame(expression: Expression, table: Table, keyOf: (row: number) => string): void {
  const groups = groupBy(table.length, keyOf);
  const ofGroups = { length: groups.count, columns: {} };
  const expected = compileSmall(expression, {})(table, groups, ofGroups, ['figure'])['figure'] as NumberColumn;
  const others = {
    batch: compileGroups(expression, {})(table, groups, ofGroups, ['figure'])['figure'],
    vectors: compileVectors(expression, {})(table, groups, ofGroups, ['figure'])['figure'],
    'batch, in halves': inHalves(groupsOverTables, expression, table, groups),
    'vectors, in halves': inHalves(vectorsOverTables, expression, table, groups),
  };
  for (const [name, found] of Object.entries(others)) {
    for (let group = 0; group < groups.count; group += 1) {
      assert.equal(found?.status[group], expected.status[group], `${name}: status of group ${group}`);
      assert.equal(found?.values[group], expected.values[group], `${name}: group ${group}`);
    }
  }
}

describe('reader of groups for many rows', () => {
  const cell = fc.tuple(figures, fc.constantFrom(0, 0, 0, 0, 1, 4, 6));
  for (const name of NAMES) {
    test(`${name}: gives what the small reader gives, whatever the rows`, () => {
      const expression = named('figure', aggregate(name, multiply(field('a'), field('b'))));
      fc.assert(
        fc.property(fc.array(fc.tuple(cell, cell, fc.nat(3)), { minLength: 1, maxLength: 40 }), (rows) => {
          const columns = { a: columnOf(rows.map(([a]) => a)), b: columnOf(rows.map(([, b]) => b)) };
          mustBeTheSame(expression, { length: rows.length, columns }, (row) => String(rows[row]?.[2]));
        }),
        { numRuns: 200 },
      );
    });
  }

  for (const [order, keyOf] of [
    ['in any order', (row: number) => String((row * 7919) % 613)],
    ['together by group', (row: number) => String(Math.floor(row / 21))],
  ] as const) {
    test(`adds ${order} alike, over many blocks`, () => {
      const table = generatedRows(12_345);
      const mean = divide(
        aggregate('sumReported', multiply(field('realisation'), 0.37)),
        aggregate('sumReported', add(field('target'), 0.001)),
      );
      mustBeTheSame(named('figure', roundTo(mean, 2)), table, keyOf);
      mustBeTheSame(named('figure', aggregate('sum', field('realisation'))), table, keyOf);
    });
  }

  test('several aggregates of one rule stand side by side', () => {
    const all = NAMES.map((name) => aggregate(name, field(name === 'sum' ? 'target' : 'realisation')));
    const table = generatedRows(5000);
    for (const [i, first] of all.entries())
      for (const second of all.slice(i + 1))
        mustBeTheSame(named('figure', divide(first, second)), table, (row) => String((row * 31) % 47));
  });

  test('what is added is worked out by one module of vectors a rule and kind of table', () => {
    const { WebAssembly } = globalThis as unknown as { WebAssembly: { Module: new (binary: Uint8Array) => object } };
    const { Module } = WebAssembly;
    let made = 0;
    WebAssembly.Module = new Proxy(Module, {
      construct(target, given: [Uint8Array]) {
        made += 1;
        return new target(...given);
      },
    });
    try {
      const mean = divide(
        aggregate('sumReported', multiply(field('realisation'), 0.37)),
        aggregate('sumReported', field('target')),
      );
      const read = vectorsOverTables(named('figure', mean), {});
      const table = generatedRows(3000);
      const groups = groupBy(3000, (row) => String(row % 7));
      read.add(table, groups);
      read.add(table, groups);
      assert.equal(made, 1);
    } finally {
      WebAssembly.Module = Module;
    }
  });

  test('adds exactly where doubles would not: a thousand tenths are a hundred, and large sums keep their sen', () => {
    const tenths = columnOf(Array.from({ length: 1000 }, () => [0.1, 0]));
    const large = columnOf(Array.from({ length: 1000 }, (_, row) => [row === 0 ? 900_000_000_000_000 : 0.1, 0]));
    for (const a of [tenths, large]) {
      mustBeTheSame(named('figure', aggregate('sum', field('a'))), { length: 1000, columns: { a } }, () => 'one');
    }
    const groups = groupBy(1000, () => 'one');
    const sum = compileGroups(named('figure', aggregate('sum', field('a'))), {});
    const found = sum({ length: 1000, columns: { a: tenths } }, groups, { length: 1, columns: {} }, ['figure']).figure;
    assert.equal(found?.values[0], 100);
  });

  for (const name of NAMES)
    test(`${name}: rows that come table by table, with groups that were not met before, are as one table`, () => {
      const table = generatedRows(900);
      const expression = named('figure', aggregate(name, field('realisation')));
      // the later a row, the more groups there are; every table ends within one
      const codes = Uint32Array.from({ length: table.length }, (_, row) => (row * 31) % (1 + Math.floor(row / 40)));
      const count = Math.max(...codes) + 1;
      const whole = compileGroups(expression, {})(table, { count, codes }, { length: count, columns: {} }, ['figure']);
      const parts = groupsOverTables(expression, {});
      let met = 0;
      for (const [from, to] of [
        [0, 90],
        [90, 91],
        [91, 640],
        [640, 900],
      ] as const) {
        const own = codes.subarray(from, to);
        met = Math.max(met, ...Array.from(own, (code) => code + 1));
        parts.add(rowsOf(table, from, to), { count: met, codes: own });
      }
      assert.equal(met, count);
      assert.deepEqual(parts.named({ length: count, columns: {} }, ['figure']), whole);
    });
});

/** Some rows of a table, as one of its own. */
function rowsOf({ columns }: Table, from: number, to: number): Table {
  const parts = Object.entries(columns).map(([name, column]) => {
    if (column.kind === 'number')
      return [name, { ...column, values: column.values.slice(from, to), status: column.status.slice(from, to) }];
    if (column.kind === 'category') return [name, { ...column, codes: column.codes.slice(from, to) }];
    return [name, { ...column, values: column.values.slice(from, to) }];
  });
  return { length: to - from, columns: Object.fromEntries(parts) as Table['columns'] };
}
