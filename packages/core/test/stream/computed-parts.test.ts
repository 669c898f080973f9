import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compute, PEMDA_UNCAPPED } from '@takar/core';
import { ComputedParts } from '@takar/core/stream';
import { ID, tableOf } from '../support/reading.js';

/** The computations of some tables, added one after the other. */
function added(...tables: readonly string[]): ComputedParts {
  const all = new ComputedParts();
  for (const csv of tables) all.add(compute(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID }));
  return all;
}

const PLAIN = 'indikator;polaritas;periode;target;realisasi\nA;max;2025;10;9\n';

test('rows, the last computation and the latest day are those of all parts', () => {
  const all = added(`${PLAIN}B;max;2026;10;9\n`, PLAIN);
  assert.deepEqual([all.rows, all.last?.table.length, all.policy()?.asOf], [3, 1, '2026-12-31']);
  const none = added();
  assert.deepEqual(
    [none.rows, none.last, none.policy(), none.isScored, none.mayBeToDate],
    [0, undefined, undefined, true, false],
  );
});

test('there are figures to date only where rows have a consolidation and a period', () => {
  const of = (head: string, row: string): boolean => added(`${head}\n${row}\n`).mayBeToDate;
  assert.equal(of('indikator;periode;konsolidasi;target;realisasi', 'A;2025-Q1;jumlah;10;9'), true);
  assert.equal(of('indikator;konsolidasi;target;realisasi', 'A;jumlah;10;9'), false);
  assert.equal(of('indikator;periode;target;realisasi', 'A;2025-Q1;10;9'), false);
});

test('there are no scores in parts where a later document may replace a target', () => {
  assert.equal(added(PLAIN).isScored, true);
  assert.equal(added('indikator;polaritas;periode;versi;target;realisasi\nA;max;2025;pk;10;9\n').isScored, false);
});
