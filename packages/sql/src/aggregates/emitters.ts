import { STATUS, TakarError, type AggregateName } from '@takar/core';
import type { AggregateEmitter } from '../dialects/dialect.js';
import { quotient } from '../operators/arithmetic.js';
import { IMAGE, magnitudeOf } from '../program/magnitude.js';
import type { Program } from '../program/program.js';
import type { Missing, Step } from '../program/step.js';
import { sql } from '../text/text.js';
import type { GatheredRow } from './gathered-row.js';

/** Every aggregate in SQL that all dialects share. */
export const AGGREGATE_EMITTERS: Readonly<Record<AggregateName, AggregateEmitter>> = {
  sum: (groups, row) => withMissing(groups, row, sumOf(groups, row), 'strict'),
  mean: (groups, row) => withMissing(groups, row, quotient(groups, sumOf(groups, row), countOf(groups, row)), 'strict'),
  smallest: (groups, row) => withMissing(groups, row, groups.base(`min(${row.value})`, { magnitude: IMAGE }), 'strict'),
  largest: (groups, row) => withMissing(groups, row, groups.base(`max(${row.value})`, { magnitude: IMAGE }), 'strict'),
  last: (groups, row) => withMissing(groups, row, lastOf(groups, row), 'strict'),
  sumReported: (groups, row) => withMissing(groups, row, sumOf(groups, row), 'skip'),
  countReported: (groups, row) => countOf(groups, row),
};

/** Number of rows with a value. */
function countOf(groups: Program, row: GatheredRow): Step {
  return groups.base(groups.dialect.double(`count(${row.value})`), {
    magnitude: { most: 1e15, least: 1 },
    imaged: true,
  });
}

/** Exact sum of the rows with a value; NULL where there are none, and from 1e15 on. */
function sumOf(groups: Program, row: GatheredRow): Step {
  const total = groups.base(groups.dialect.exactSum(row), { magnitude: { most: 1e25, least: 1e-10 } });
  return groups.column(sql`CASE WHEN abs(${total}) < ${groups.dialect.number(1e15)} THEN ${total} END`, {
    magnitude: { ...magnitudeOf(1e15), least: 1e-10 },
    missing: { kind: 'strict', args: [], status: STATUS.outOfRange },
  });
}

function lastOf(groups: Program, row: GatheredRow): Step {
  if (row.order.length === 0) {
    throw new TakarError(
      'sql/order',
      'the last row needs an order of rows',
      'Name the columns that order them.',
      '/order',
    );
  }
  return groups.base(groups.dialect.inOrder('last', row.value, row.order, `${row.status} = 0`), { magnitude: IMAGE });
}

/**
 * The figure of a group with its status. `strict`: the first row that applies and has no value gives its reason; without
 * an order of rows, the one of the lowest code.
 */
function withMissing(groups: Program, row: GatheredRow, figure: Step, missing: 'strict' | 'skip'): Step {
  const rows = countOf(groups, row);
  const zero = groups.dialect.number(0);
  const noRows = sql`WHEN ${rows} = ${zero} THEN ${String(STATUS.noRows)}`;
  const rest = sql`${noRows} ELSE ${String(STATUS.outOfRange)} END`;
  if (missing === 'skip') {
    const status = groups.column(sql`CASE WHEN ${figure} IS NOT NULL THEN 0 ${rest}`);
    return { ...figure, missing: statusIn(status) };
  }
  const first = groups.base(firstMissing(groups, row));
  const value = groups.column(sql`CASE WHEN ${first} IS NULL THEN ${figure} END`, {
    magnitude: figure.magnitude,
    imaged: figure.imaged,
  });
  const status = groups.column(
    sql`CASE WHEN ${value} IS NOT NULL THEN 0 WHEN ${first} IS NOT NULL THEN ${first} ${rest}`,
  );
  return { ...value, missing: statusIn(status) };
}

function statusIn(of: Step): Missing {
  return { kind: 'column', of };
}

function firstMissing(groups: Program, { status, order }: GatheredRow): string {
  const lacks = `${status} > 1`;
  return order.length === 0
    ? `min(CASE WHEN ${lacks} THEN ${status} END)`
    : groups.dialect.inOrder('first', status, order, lacks);
}
