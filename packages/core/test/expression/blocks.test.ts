import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  achievementRule,
  add,
  categoryColumn,
  compare,
  compile as compileSmall,
  divide,
  evaluate,
  field,
  maximum,
  minimum,
  multiply,
  named,
  numberColumn,
  outcomeAt,
  resolve,
  roundTo,
  select,
  subtract,
  truncateAt,
  walk,
  when,
  type Expression,
  type NumberColumn,
  type Relation,
  type Table,
} from '@takar/core';
import { compile as compileBlocks } from '@takar/core/batch';
import { POLICIES } from '@takar/core/registry';
import { compile as compileSimd } from '@takar/core/simd';
import fc from 'fast-check';
import { generatedRows } from '../support/generated-rows.js';
import { golden } from '../support/golden.js';
import { expressions, sharedExpressions } from './arbitraries.js';

type Vector = readonly [x: number, ...rest: (number | null)[]];
const vectors = golden<{ rows: readonly Vector[] }>('arithmetic-vectors.json').rows;

function columnOf(figures: readonly number[]): NumberColumn {
  const column = numberColumn(figures.length);
  figures.forEach((figure, row) => {
    column.values[row] = figure;
    column.status[row] = 0;
  });
  return column;
}

/** The first row in which two columns differ, in words. */
function firstDifference(found: NumberColumn | undefined, expected: NumberColumn | undefined): string | null {
  assert.ok(found && expected);
  for (let row = 0; row < expected.values.length; row += 1) {
    const isSame = Object.is(found.values[row], expected.values[row]) && found.status[row] === expected.status[row];
    if (isSame) continue;
    const told = [found, expected].map(({ values, status }) => `${values[row]} (${status[row]})`);
    return `row ${row}: ${told.join(', expected ')}`;
  }
  return null;
}

const readers = { 'batch reader for many rows': compileBlocks, 'batch reader with vectors': compileSimd };

for (const [reader, compile] of Object.entries(readers)) {
  describe(reader, () => {
    function mustBeTheSame(expression: Expression, table: Table, message?: string): void {
      const names = [
        '',
        ...new Set([...walk(expression)].flatMap((node) => (node.kind === 'named' ? [node.name] : []))),
      ];
      const found = compile(expression, { k: 2.5 }).named(table, names);
      const expected = compileSmall(expression, { k: 2.5 }).named(table, names);
      for (const name of names) assert.equal(firstDifference(found[name], expected[name]), null, `${message} ${name}`);
    }

    test('every committed vector has its image, roundings and truncation', () => {
      const x = columnOf(vectors.map(([figure]) => figure));
      const readings = [
        named('x', field('x')),
        roundTo(field('x'), 0),
        roundTo(field('x'), 2),
        roundTo(field('x'), 4),
        truncateAt(field('x'), 2),
      ];
      readings.forEach((reading, i) => {
        const column = compile(reading, {}).result({ length: vectors.length, columns: { x } });
        vectors.forEach((vector, row) => {
          assert.deepEqual(column.values[row], vector[i + 1] ?? NaN, `x = ${vector[0]}, reading ${i}`);
        });
      });
    });

    test('compares with a fixed number as images compare, next to every edge', () => {
      const edges = [0, 24, 90, -3.35, 1234567.005, 99999.99999, 1e14, 0.1, 9.12];
      const relations: Relation[] = ['<', '<=', '=', '>=', '>'];
      for (const edge of edges) {
        const steps = [-1e-9, -1.1e-10, -1e-10, -5e-11, -4e-11, 0, 4e-11, 5e-11, 6e-11, 1e-10, 2e-10];
        const near = steps.flatMap((step) => [edge + step, edge * (1 + step), edge + step * 1e5]);
        const x = columnOf([...near, 1e15, -1e15, Infinity]);
        for (const relation of relations) {
          const reading = compare(field('x'), relation, edge);
          const column = compile(reading, {}).result({ length: x.values.length, columns: { x } });
          x.values.forEach((figure, row) => {
            const inputs = { x: { value: figure, reason: null } };
            const outcome = outcomeAt(column, row);
            assert.deepEqual(outcome, evaluate(reading, { inputs, parameters: {} }), `${figure} ${relation} ${edge}`);
          });
        }
      }
    });

    test('gives every step of every policy as the small reader gives it, over many blocks', () => {
      const table = generatedRows(9_001);
      for (const policy of POLICIES) {
        const { resolved } = resolve(achievementRule(policy), null);
        assert.ok(resolved);
        const expression = resolved.rule.expression as Expression;
        const names = ['achievement', 'achievementRaw', 'achievementCapped'];
        const found = compile(expression, resolved.parameters).named(table, names);
        const expected = compileSmall(expression, resolved.parameters).named(table, names);
        for (const name of names) {
          assert.equal(firstDifference(found[name], expected[name]), null, `${policy.id} ${name}`);
        }
      }
    });

    test('knows amounts beyond every image before it limits them', () => {
      const table = { length: 3, columns: { x: columnOf([1e14, 1e13, 3]), y: columnOf([1e-4, 1, 1]) } };
      const amounts = [
        multiply(field('x'), 100),
        subtract(multiply(20, field('x')), 1),
        subtract(1, multiply(field('x'), -20)),
        when(compare(field('y'), '=', 0), 1, multiply(divide(field('x'), field('y')), 1)),
      ];
      for (const amount of amounts) {
        const reading = roundTo(minimum(named('amount', amount), 5), 2);
        mustBeTheSame(reading, table, JSON.stringify(amount));
        assert.equal(outcomeAt(compile(reading, {}).result(table), 0).reason, 'out_of_range');
      }
    });

    test('gives an infinity by an infinity the reason that the small reader gives', () => {
      const x = columnOf([5e-324, 2, 0]);
      const reading = divide(divide(1, field('x')), divide(100, field('x')));
      mustBeTheSame(reading, { length: 3, columns: { x } }, 'infinities');
      assert.equal(outcomeAt(compile(reading, {}).result({ length: 3, columns: { x } }), 0).reason, 'division_by_zero');
    });

    test('takes rare, common and mixed branches alike', () => {
      const length = 7000;
      for (const share of [0, 0.01, 0.4, 0.9, 1]) {
        const a = columnOf(Array.from({ length }, (_, row) => ((row * 7919) % 1000) / 1000 - share));
        const b = columnOf(Array.from({ length }, (_, row) => (row * 31) % 17));
        a.status.fill(5, 40, 60);
        const p = categoryColumn(length, ['one', 'two', 'three']);
        for (let row = 0; row < length; row += 1)
          p.codes[row] = row % 100 < share * 100 ? 1 : (row * 3) % 4 === 3 ? 255 : 2;
        const branch = when(compare(field('a'), '<', 0), divide(field('b'), field('a')), add(field('a'), field('b')));
        const inner = when(compare(field('b'), '>=', field('a')), named('step', branch), minimum(field('b'), 4));
        const reading = select('p', { two: maximum(inner, field('a')), three: branch }, field('a'));
        mustBeTheSame(reading, { length, columns: { a, b, p } }, `share ${share}`);
      }
    });

    test('gives what the small reader gives for any expression over thousands of rows', () => {
      const length = 5000;
      const table = (seed: number): Table => {
        const rows = generatedRows(length, seed).columns;
        const p = categoryColumn(length, ['one', 'two', 'three']);
        for (let row = 0; row < length; row += 1) p.codes[row] = (row * seed) % 23 < 20 ? (row >> 3) % 3 : 255;
        const { target: a, realisation: b, target_from: c } = rows;
        return { length, columns: { a, b, c, p } as Table['columns'] };
      };
      const tables = [1, 2, 3].map(table);
      for (const any of [expressions, sharedExpressions])
        fc.assert(
          fc.property(any, fc.nat(2), (expression, i) => mustBeTheSame(expression, tables[i] as Table)),
          { numRuns: 150 },
        );
    });

    test('takes no figure that stands beside a status, and reads columns that begin anywhere', () => {
      const values = Float64Array.from({ length: 4001 }, (_, row) => row);
      const bytes = new Uint8Array(4005).fill(0);
      const status = bytes.subarray(3, 4004);
      status[7] = 4;
      status[4000] = 6;
      const table: Table = { length: 4001, columns: { x: { kind: 'number', values, status } } };
      const column = compile(add(field('x'), 1), {}).result(table);
      assert.deepEqual(
        [6, 7, 8, 4000].map((row) => outcomeAt(column, row)),
        [{ value: 7, reason: null }, 'dash', { value: 9, reason: null }, 'not_reported'].map((expected) =>
          typeof expected === 'string' ? { value: null, reason: expected } : expected,
        ),
      );
    });

    test('fills columns that are there, and reads another table with the same plan', () => {
      const batch = compile(named('double', add(field('x'), field('x'))), {});
      for (const figures of [[1, 2], [3, 4, 5], Array.from({ length: 3000 }, (_, row) => row)]) {
        const double = numberColumn(figures.length);
        batch.into({ length: figures.length, columns: { x: columnOf(figures) } }, { double });
        assert.deepEqual(
          [...double.values],
          figures.map((figure) => figure * 2),
        );
        assert.ok(double.status.every((code) => code === 0));
      }
    });

    test('tells of a step that is not there', () => {
      const table = { length: 1, columns: {} };
      assert.throws(() => compile(field('x'), {}).named(table, ['y']), /unknown name: y/);
      assert.throws(() => compile({ kind: 'parameter', name: 'cap' }, {}).result(table), /unknown parameter: cap/);
    });
  });
}
