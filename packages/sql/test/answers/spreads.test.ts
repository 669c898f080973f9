import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { aggregate, field } from '@takar/core';
import { DUCKDB, groupQuery, type Spread, type TableSource } from '@takar/sql';
import { DuckTables } from './duck-tables.js';

const total = aggregate('sumReported', field('x'));

describe('rows that belong to several groups, in DuckDB', () => {
  let duck: DuckTables;

  before(async () => {
    duck = await DuckTables.open();
  });

  after(() => duck.engine.close());

  async function totals(values: readonly string[], columns: string, spread: Spread, keys: readonly string[]) {
    await duck.run(`CREATE OR REPLACE TABLE spread AS SELECT * FROM (VALUES ${values.join(', ')}) AS t(${columns})`);
    const source: TableSource = { table: 'spread', fields: { x: { column: 'x' } }, spread };
    const rows = await duck.rows(groupQuery(total, {}, DUCKDB, source, { keys }));
    return rows.map((row) => [...keys.map((key) => row[key]), row.value]);
  }

  test('count for themselves and for everything above them; a cycle ends where it comes back', async () => {
    const nodes = [
      `('dinas', NULL, 1)`,
      `('bidang', 'dinas', 10)`,
      `('seksi', 'bidang', 100)`,
      `('x', 'y', 5)`,
      `('y', 'x', 7)`,
    ];
    const spread = { kind: 'descendants', id: 'unit', parent: 'induk', as: 'top' } as const;
    assert.deepEqual(await totals(nodes, 'unit, induk, x', spread, ['top']), [
      ['bidang', 110],
      ['dinas', 111],
      ['seksi', 100],
      ['x', 12],
      ['y', 12],
    ]);
  });

  test('count for their own period and for every later one of the same unit', async () => {
    const rows = [`('A', '2026-Q1', 1)`, `('A', '2026-Q2', 10)`, `('A ', '2026-Q4', 100)`, `('B', '2026-Q2', 5)`];
    const spread = { kind: 'to-date', period: 'periode', same: ['unit'], as: 'sampai' } as const;
    assert.deepEqual(await totals(rows, 'unit, periode, x', spread, ['unit', 'sampai']), [
      ['A', '2026-Q1', 1],
      ['A', '2026-Q2', 11],
      ['A', '2026-Q4', 111],
      ['B', '2026-Q2', 5],
    ]);
  });
});
