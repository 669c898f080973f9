import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  absolute,
  achievementRule,
  add,
  bandOnScale,
  compare,
  divide,
  field,
  geometricMean,
  minimum,
  multiply,
  named,
  numberColumn,
  resolve,
  roundTo,
  SCALE_FIVE,
  select,
  subtract,
  when,
  type Expression,
  type NumberColumn,
  type Table,
} from '@takar/core';
import { compile as compileMany } from '@takar/core/batch';
import { POLICIES } from '@takar/core/registry';
import { compile } from '@takar/core/simd';
import { generatedRows } from '../support/generated-rows.js';

function columnOf(figures: readonly number[]): NumberColumn {
  const column = numberColumn(figures.length);
  column.values.set(figures);
  column.status.fill(0);
  return column;
}

const surrounding = globalThis as unknown as { WebAssembly: object | undefined };

/** What a test gives while the surrounding has another WebAssembly, or none. */
function withWebAssembly<T>(other: object | undefined, body: () => T): T {
  const own = surrounding.WebAssembly;
  surrounding.WebAssembly = other;
  try {
    return body();
  } finally {
    surrounding.WebAssembly = own;
  }
}

/** Rows in which two columns differ. */
function differences(found: NumberColumn, expected: NumberColumn): number {
  let count = 0;
  expected.values.forEach((value, row) => {
    if (!Object.is(value, found.values[row]) || expected.status[row] !== found.status[row]) count += 1;
  });
  return count;
}

const reading = named('share', roundTo(divide(field('x'), field('y')), 2));
const table: Table = { length: 3, columns: { x: columnOf([1, 2.01, 7]), y: columnOf([8, 2, 0]) } };
const expected = compileMany(reading, {}).result(table);

describe('reader with vectors', () => {
  test('gives a million achievements of every policy as the batch reader gives them, step by step', () => {
    const rows = generatedRows(1_000_000);
    const names = ['achievement', 'achievementRaw', 'achievementCapped', 'band'];
    for (const policy of POLICIES) {
      const { resolved } = resolve(achievementRule(policy), null);
      assert.ok(resolved);
      const banded = named('band', bandOnScale(resolved.rule.expression as Expression, SCALE_FIVE));
      const vectors = compile(banded, resolved.parameters);
      assert.deepEqual(vectors.choice(rows, names), { reader: 'simd' });
      const found = vectors.named(rows, names);
      const many = compileMany(banded, resolved.parameters).named(rows, names);
      for (const name of names) {
        const [one, other] = [found[name], many[name]];
        assert.ok(one && other);
        assert.equal(differences(one, other), 0, `${policy.id} ${name}`);
        assert.ok(one.status.filter((status) => status === 0).length > 400_000);
      }
    }
  });

  test('tells which reader works, and gives the same where there is no WebAssembly', () => {
    const batch = withWebAssembly(undefined, () => {
      const made = compile(reading, {});
      assert.deepEqual(made.choice(table, ['']), {
        reader: 'typed-arrays',
        because: 'refused',
        detail: 'no WebAssembly',
      });
      return made;
    });
    assert.equal(differences(batch.result(table), expected), 0);
    assert.deepEqual(compile(reading, {}).choice(table, ['']), { reader: 'simd' });
  });

  test('throws nothing where a policy refuses code or vectors are unknown', () => {
    class Module {
      constructor() {
        throw new Error('refused by a policy');
      }
    }
    withWebAssembly({ Memory: class {}, Module }, () => {
      const batch = compile(reading, {});
      const choice = batch.choice(table, ['']);
      assert.ok(choice.reader === 'typed-arrays' && choice.because === 'refused');
      assert.match(choice.detail, /refused by a policy/);
      assert.equal(differences(batch.result(table), expected), 0);
    });
  });

  test('leaves a rule to typed arrays that has an operator without vectors, and names it', () => {
    const mean = geometricMean(field('x'), field('y'));
    const batch = compile(mean, {});
    assert.deepEqual(batch.choice(table, ['']), {
      reader: 'typed-arrays',
      because: 'operator',
      detail: 'geometricMean',
    });
    assert.equal(differences(batch.result(table), compileMany(mean, {}).result(table)), 0);
  });

  test('divides where a quotient is needed beside the branches that it ends', () => {
    const length = 500;
    const figures = (of: (row: number) => number): NumberColumn =>
      columnOf(Array.from({ length }, (_, row) => of(row)));
    const x = figures((row) => (row % 11) - 3);
    const y = figures((row) => (row % 7) - 2);
    const q = divide(field('x'), field('y'));
    const other = divide(field('y'), field('x'));
    const rules = [
      when(compare(field('x'), '<', 2), add(q, q), other),
      when(compare(field('x'), '<', 2), add(q, 1), compare(q, '<', 1)),
      when(compare(q, '<', 1), add(other, q), minimum(q, other)),
      when(compare(field('x'), '=', 0), when(compare(field('x'), '<', 0), q, 4), when(q, subtract(1, q), other)),
      add(when(compare(field('y'), '>', 1), q, 3), when(compare(field('y'), '>', 2), 7, absolute(q))),
    ];
    for (const rule of rules) {
      const rows: Table = { length, columns: { x, y } };
      for (const reading of [rule, named('q', q), add(rule, named('q', q))]) {
        const names = reading.kind === 'named' ? ['', 'q'] : [''];
        const batch = compile(reading, {});
        assert.deepEqual(batch.choice(rows, names), { reader: 'simd' });
        const many = compileMany(reading, {}).named(rows, names);
        for (const [name, column] of Object.entries(batch.named(rows, names)))
          assert.equal(differences(column, many[name] as NumberColumn), 0, JSON.stringify(reading));
      }
    }
  });

  test('tells a condition that spares looks from one that decides', () => {
    const x = columnOf([-20, -10, -5, 0, 3, 5, 6, 20]);
    const rows: Table = { length: 8, columns: { x } };
    const last = add(field('x'), 1);
    const inner = when(compare(field('x'), '<', 0), 100, when(compare(field('x'), '>', 5), 200, last));
    for (const limit of [-10, 0, 5, 6]) {
      for (const sign of ['<', '<=', '=', '>=', '>'] as const) {
        const rule = when(compare(field('x'), sign, limit), inner, last);
        const found = compile(rule, {}).result(rows);
        assert.equal(differences(found, compileMany(rule, {}).result(rows)), 0, `${sign} ${limit}`);
      }
    }
    assert.deepEqual(
      [...compile(when(compare(field('x'), '<', -10), inner, last), {}).result(rows).values],
      [100, -9, -4, 1, 4, 6, 7, 21],
    );
  });

  test('takes many categories: more than there are bits for', () => {
    const length = 600;
    const domain = Array.from({ length: 120 }, (_, i) => `c${i}`);
    const codes = Uint8Array.from({ length }, (_, row) => (row % 7 === 0 ? 255 : (row * 37) % 120));
    const x = columnOf(Array.from({ length }, (_, row) => row / 8));
    const choice = (of: (i: number) => Expression): Expression =>
      select('c', Object.fromEntries(domain.slice(1).map((name, i) => [name, of(i)])), divide(1, field('x')));
    const deep = (i: number): Expression =>
      Array.from({ length: 12 }, (_, k) => k).reduce(
        (of: Expression, k) => add(of, divide(field('x'), i + k + 2)),
        field('x'),
      );
    for (const rule of [choice((i) => add(field('x'), i)), choice((i) => divide(field('x'), i + 1)), choice(deep)]) {
      const rows: Table = { length, columns: { x, c: { kind: 'category', codes, domain } } };
      const batch = compile(rule, {});
      assert.deepEqual(batch.choice(rows, ['']), { reader: 'simd' });
      assert.equal(differences(batch.result(rows), compileMany(rule, {}).result(rows)), 0);
    }
  });

  test('works rules out in turn, which use one memory', () => {
    const c = { kind: 'category', codes: Uint8Array.of(0, 1, 255), domain: ['one', 'two'] } as const;
    const rows: Table = { length: 3, columns: { ...table.columns, c } };
    const prices = [2, 3].map((price) => compile(multiply(select('c', { one: 1, two: price }, 0), 7), {}));
    const shares = compile(select('c', { two: reading }, field('x')), {});
    for (let turn = 0; turn < 2; turn += 1) {
      assert.deepEqual(
        prices.map((batch) => [...batch.result(rows).values]),
        [
          [7, 14, 0],
          [7, 21, 0],
        ],
      );
      assert.deepEqual([...shares.result(rows).values], [1, 1.01, 7]);
    }
  });

  test('asks for no step, and for one step twice as another', () => {
    assert.deepEqual(compile(reading, {}).named(table, []), {});
    const both = compile(reading, {}).named(table, ['', 'share']);
    assert.deepEqual(both[''], both['share']);
  });
});
