import type { Computation } from '@takar/core';
import type { TableColumn } from './columns.js';
import { numberOrder } from './radix.js';
import { sortKeys } from './sort-keys.js';

/** How the table is sorted; null leaves the order of the source. */
export interface Sorting {
  readonly column: TableColumn;
  readonly ascending: boolean;
}

/** A heading between rows: one organisational unit. */
export interface LineGroup {
  readonly unit: string;
  readonly rows: number;
  /** Position among the scores; null when several belong to the unit, or none. */
  readonly group: number | null;
}

/** Lines of the table from top to bottom: a row, or −1 − g for the heading of group g. */
export interface Lines {
  readonly order: Int32Array;
  readonly groups: readonly LineGroup[];
}

/** Puts sorted rows under headings; `source` are the same rows in the order of the source. */
export type Grouping = (sorted: Uint32Array, source: Uint32Array) => Lines;

/** Sorts the rows, and groups them where a grouping is given. Sorting is stable, and stays inside the groups. */
export function linesOf(
  computation: Computation,
  rows: Uint32Array,
  sorting: Sorting | null,
  grouping: Grouping | null,
  locale: string,
): Lines {
  const sorted = sorting === null ? rows : sortRows(computation, rows, sorting, locale);
  return grouping?.(sorted, rows) ?? { order: new Int32Array(sorted), groups: [] };
}

function sortRows(
  computation: Computation,
  rows: Uint32Array,
  { column, ascending }: Sorting,
  locale: string,
): Uint32Array {
  const keys = column.sorting?.keys(computation, rows, locale) ?? sortKeys(computation, column.name, rows, locale);
  const order = numberOrder(keys, ascending);
  for (let i = 0; i < order.length; i += 1) order[i] = rows[order[i] as number] as number;
  return order;
}
