import { NO_CATEGORY, numberColumn, type Column, type Table } from '../outcome/column.js';
import { statusOf } from '../outcome/reason.js';
import type { PeriodRows } from './period-rows.js';

/** Fields that a figure to date and its achievement are made of. */
const FIGURE = [
  ...['target', 'target_from', 'realisation', 'numerator', 'denominator', 'cap', 'worst', 'natural_maximum'],
  ...['consolidation', 'input', 'polarity', 'target_kind'],
];

const AMBIGUOUS = /* @__PURE__ */ statusOf('ambiguous');

/** Fields of a figure in which rows contradict one another; none where the rows are plainly the same. */
export function differing(table: Table, rows: readonly number[]): readonly string[] {
  const [first, ...others] = rows as readonly [number, ...number[]];
  return FIGURE.filter((name) => {
    const column = table.columns[name];
    return column !== undefined && others.some((row) => !isSame(column, first, row));
  });
}

/**
 * A table with one row a period: the figures and categories of its first row. Where rows of one period differ, what differs
 * has no value (`ambiguous`): nobody can tell which of them counts.
 */
export function rowsOfPeriods(table: Table, periods: readonly PeriodRows[]): Table {
  const columns: Record<string, Column> = {};
  for (const [name, column] of Object.entries(table.columns)) {
    if (column.kind !== 'text') columns[name] = picked(column, periods);
  }
  periods.forEach(({ rows }, i) => {
    if (rows.length < 2) return;
    for (const name of differing(table, rows)) {
      const column = columns[name];
      if (column?.kind === 'category') column.codes[i] = NO_CATEGORY;
      if (column?.kind !== 'number') continue;
      column.values[i] = NaN;
      column.status[i] = AMBIGUOUS;
    }
  });
  return { length: periods.length, columns };
}

function isSame(column: Column, a: number, b: number): boolean {
  if (column.kind === 'text') return column.values[a] === column.values[b];
  if (column.kind === 'category') return column.codes[a] === column.codes[b];
  return column.status[a] === column.status[b] && (column.status[a] !== 0 || column.values[a] === column.values[b]);
}

function picked(column: Exclude<Column, { readonly kind: 'text' }>, periods: readonly PeriodRows[]): Column {
  if (column.kind === 'category') {
    const codes = new Uint8Array(periods.length);
    periods.forEach(({ row }, i) => (codes[i] = column.codes[row] as number));
    return { ...column, codes };
  }
  const found = numberColumn(periods.length);
  periods.forEach(({ row }, i) => {
    found.values[i] = column.values[row] as number;
    found.status[i] = column.status[row] as number;
  });
  return found;
}
