import type { CategoryColumn, Expression, NamedColumns, NumberColumn, Parameters, Table } from '@takar/core';
import type { ReaderChoice } from '@takar/core/simd';

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

/** What a worker says when no part is left: which reader it used, null where others took all parts. */
export type Answer = { readonly choice: ReaderChoice | null } | { readonly error: Mistake };

/** A mistake as it passes between threads. */
export interface Mistake {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly path: string;
}

/** Rows of a part: some sixty blocks, so that a thread that is kept waiting holds up no other. */
const PART = 131_072;

/** How many parts a table has; the last one takes what is left over. */
export function partsOf(length: number): number {
  return Math.max(1, Math.floor(length / PART));
}

/** The rows of a part of a table or of its results. */
export function part<Columns extends Readonly<Record<string, NumberColumn | CategoryColumn>>>(
  length: number,
  columns: Columns,
  index: number,
): { readonly length: number; readonly columns: Columns } {
  const start = index * PART;
  const end = index === partsOf(length) - 1 ? length : start + PART;
  const cut = Object.entries(columns).map(([name, column]) => [
    name,
    column.kind === 'number'
      ? { ...column, values: column.values.subarray(start, end), status: column.status.subarray(start, end) }
      : { ...column, codes: column.codes.subarray(start, end) },
  ]);
  return { length: end - start, columns: Object.fromEntries(cut) as Columns };
}
