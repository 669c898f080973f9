import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  compute,
  computePlainly,
  consolidate,
  explainRow,
  ID,
  outcomeAt,
  PEMDA_UNCAPPED,
  policyBehind,
  policyOf,
  sheetFromCells,
  type Computation,
  type IndicatorTable,
  type Table,
} from '@takar/core';
import { CATEGORY_FIELDS } from '#src/data/indicator-table.js';
import { NO_CATEGORY } from '#src/outcome/column.js';
import { REASONS } from '#src/outcome/reason.js';
import { generatedRows } from '../support/generated-rows.js';
import { tableOf } from '../support/reading.js';

const HEAD = 'indikator;polaritas;periode;target;realisasi\n';

/** Columns as a reader of indicators gives them. */
const indicators = (table: Table): IndicatorTable => ({
  ...table,
  sheet: sheetFromCells([], []),
  sourceRows: Uint32Array.from({ length: table.length }, (_, row) => row),
  fields: {},
  others: [],
  numberCell: () => undefined,
  issues: [],
});

const byTree = (table: IndicatorTable, asOf?: string): Computation =>
  compute(table, { policy: PEMDA_UNCAPPED, messages: ID, ...(asOf && { asOf }) });
const plainly = (table: IndicatorTable, asOf?: string): Computation =>
  computePlainly(table, { messages: ID, ...(asOf && { asOf }) }) as Computation;

/** Fails at the first row of which the two readers say anything different. */
function assertSame(table: IndicatorTable, asOf?: string): void {
  const [tree, plain] = [byTree(table, asOf), plainly(table, asOf)];
  for (let row = 0; row < table.length; row += 1) assert.deepEqual(plain.row(row), tree.row(row), `row ${row}`);
  assert.deepEqual(plain.columns, tree.columns);
  assert.deepEqual(Object.keys(plain.columns), Object.keys(tree.columns));
  assert.deepEqual(plain.policy, tree.policy);
  assert.deepEqual({ ...plain.basis, policy: policyBehind(plain.basis) }, tree.basis);
  assert.deepEqual(plain.issues, tree.issues);
  assert.equal(plain.scale, tree.scale);
}

describe('the default rule as code = its tree', () => {
  test('on 20,000 generated rows, with the rule that each took, its band and its issues', () => {
    const table = indicators(generatedRows(20_000));
    assertSame(table);
    const plain = plainly(table);
    const rules = new Set(Array.from({ length: table.length }, (_, index) => plain.row(index).rule));
    assert.equal(rules.size, 9);
    assert.ok(plain.columns.achievement.status.filter((status) => status === 0).length > 8_000);
  });

  test('on any doubles, with every reason for what is missing', () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true }),
      fc.constantFrom(0, -0, 1e15, 1e-11, 100, 49.995, 50.005),
      fc.constantFrom(...REASONS.slice(1)),
    );
    const code = (names: readonly string[]) => fc.constantFrom(NO_CATEGORY, ...names.keys());
    const row = fc.record({
      target: cell,
      realisation: cell,
      target_from: cell,
      cap: cell,
      polarity: code(CATEGORY_FIELDS.polarity),
      target_kind: code(CATEGORY_FIELDS.target_kind),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const figures = (name: 'target' | 'realisation' | 'target_from' | 'cap') => ({
          kind: 'number' as const,
          values: Float64Array.from(rows, ({ [name]: of }) => (typeof of === 'number' ? of : NaN)),
          status: Uint8Array.from(rows, ({ [name]: of }) => (typeof of === 'number' ? 0 : REASONS.indexOf(of))),
        });
        const names = (name: 'polarity' | 'target_kind') => ({
          kind: 'category' as const,
          codes: Uint8Array.from(rows, ({ [name]: of }) => of),
          domain: CATEGORY_FIELDS[name],
        });
        const columns = {
          target: figures('target'),
          realisation: figures('realisation'),
          target_from: figures('target_from'),
          cap: figures('cap'),
          polarity: names('polarity'),
          target_kind: names('target_kind'),
        };
        assertSame(indicators({ length: rows.length, columns }));
      }),
      { numRuns: 2_000 },
    );
  });

  test('on tables as they are read: without columns, without rows, with ranges, grades and a day', () => {
    for (const csv of [
      `${HEAD}IKM;naik;2026-Q1;80,5;79,39\nTemuan;turun;2026-S2;0;3\nA;naik;2026-07;1;2\nB;naik;2025/2029;1;2\nC;naik;2024-02-29;1;2\nD;naik;kapan;1;2\nE;naik;2026;0;3\nAKIP;naik;2025;BB;A\nInflasi;stabil;2026;2-4;3\nX;;2026;5;-\n`,
      HEAD,
      'target;realisasi\n10;9\n',
      'indikator;polaritas\nA;naik\n',
    ]) {
      assertSame(tableOf(csv));
      assertSame(tableOf(csv), '2026-12-31');
    }
  });

  test('explanations, figures to date and the version of the rule are those of the tree', () => {
    const table = tableOf(
      'indikator;polaritas;periode;target;realisasi;konsolidasi;cara input\nA;naik;2026-Q1;10;9;sum;period\nA;naik;2026-Q2;10;12;sum;period\n',
    );
    const [tree, plain] = [byTree(table), plainly(table)];
    assert.deepEqual(explainRow(plain, 1, ID), explainRow(tree, 1, ID));
    assert.deepEqual(consolidate(plain, ID), consolidate(tree, ID));
    assert.deepEqual(policyOf(plain), policyOf(tree));
    assert.equal(outcomeAt(plain.columns.achievement, 1).value, 120);
  });

  test('leaves to the tree what it does not know: ratios, weeks, and days before the policy', () => {
    assert.equal(computePlainly(tableOf(`${HEAD}IKM;naik;2026-W05;80;79\n`), { messages: ID }), null);
    assert.notEqual(computePlainly(tableOf(`${HEAD}IKM;naik;2026-03;80;79\n`), { messages: ID }), null);
    const ratio = tableOf('indikator;polaritas;target;pembilang;penyebut\nA;naik;10;9;10\n');
    assert.equal(computePlainly(ratio, { messages: ID }), null);
    const old = tableOf(`${HEAD}IKM;naik;2013;80;79\n`);
    assert.equal(computePlainly(old, { messages: ID }), null);
    assert.notEqual(computePlainly(old, { messages: ID, asOf: '2026-12-31' }), null);
    assert.equal(computePlainly(tableOf(`${HEAD}IKM;naik;2026;8;7\n`), { messages: ID, asOf: '2014-11-30' }), null);
  });
});
