import type { CategoryColumn, Expression, NamedColumns, NumberColumn, Parameters, Table } from '@takar/core';

/** The rule that a worker works out. */
export interface Rule {
  readonly expression: Expression;
  readonly parameters: Parameters;
}

/** What a worker is asked: to take one part of the rows after another until none is left. */
export interface Task {
  readonly table: Table;
  readonly columns: NamedColumns;
  /** Parts that somebody has taken, in shared memory. */
  readonly taken: Int32Array;
}

/** Rows of a part: some sixty blocks, so that a thread that is kept waiting holds up no other. */
const PART = 131_072;

/** How many parts a table has; the last one takes what is left over. */
export function partsOf(length: number): number {
  return Math.max(1, Math.floor(length / PART));
}

/** The rows of a part of a table or of its results. */
export function part<Columns extends Cells>(
  length: number,
  columns: Columns,
  index: number,
): { readonly length: number; readonly columns: Columns } {
  const start = index * PART;
  const end = index === partsOf(length) - 1 ? length : start + PART;
  return { length: end - start, columns: rowsBetween(columns, start, end) };
}

type Cells = Readonly<Record<string, NumberColumn | CategoryColumn>>;

/** The cells of the rows from one to another, which are not copied. */
export function rowsBetween<Columns extends Cells>(columns: Columns, start: number, end: number): Columns {
  const cut = Object.entries(columns).map(([name, column]) => [
    name,
    column.kind === 'number'
      ? { ...column, values: column.values.subarray(start, end), status: column.status.subarray(start, end) }
      : { ...column, codes: column.codes.subarray(start, end) },
  ]);
  return Object.fromEntries(cut) as Columns;
}
