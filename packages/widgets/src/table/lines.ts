import { textsOf, type Computation } from '@takar/core';
import type { ColumnName } from '../locale/messages.js';
import { numberOrder } from './radix.js';
import { sortKeys } from './sort-keys.js';

/** How the table is sorted; null leaves the order of the source. */
export interface Sorting {
  readonly column: ColumnName;
  readonly ascending: boolean;
}

/** A heading between rows: one organisational unit. */
export interface LineGroup {
  readonly unit: string;
  readonly rows: number;
  /** Position in the groups of the computation; null when several belong to the unit, or none. */
  readonly group: number | null;
}

/** Lines of the table from top to bottom: a row, or −1 − g for the heading of group g. */
export interface Lines {
  readonly order: Int32Array;
  readonly groups: readonly LineGroup[];
}

/** Sorts and groups the rows. Sorting is stable, and stays inside the groups. */
export function linesOf(
  computation: Computation,
  rows: Uint32Array,
  sorting: Sorting | null,
  byUnit: boolean,
  locale: string,
): Lines {
  const sorted = sorting === null ? rows : sortRows(computation, rows, sorting, locale);
  return byUnit ? groupRows(computation, sorted, rows) : { order: Int32Array.from(sorted), groups: [] };
}

function sortRows(computation: Computation, rows: Uint32Array, { column, ascending }: Sorting, locale: string): Uint32Array {
  const order = numberOrder(sortKeys(computation, column, rows, locale), ascending);
  return order.map((position) => rows[position] as number);
}

/** Groups in the order in which their units first stand in the source. */
function groupRows(computation: Computation, sorted: Uint32Array, source: Uint32Array): Lines {
  const units = textsOf(computation.table, 'unit');
  const unitOf = (row: number): string => units?.values[row] ?? '–';
  const counts = new Map<string, number>();
  for (const row of source) counts.set(unitOf(row), (counts.get(unitOf(row)) ?? 0) + 1);
  const groups: LineGroup[] = [];
  const places = new Map<string, number>();
  let place = 0;
  const order = new Int32Array(sorted.length + counts.size);
  for (const [unit, count] of counts) {
    order[place] = -1 - groups.length;
    places.set(unit, place + 1);
    groups.push({ unit, rows: count, group: scoreGroup(computation, unit) });
    place += count + 1;
  }
  for (const row of sorted) {
    const unit = unitOf(row);
    const at = places.get(unit) as number;
    order[at] = row;
    places.set(unit, at + 1);
  }
  return { order, groups };
}

function scoreGroup({ groups }: Computation, unit: string): number | null {
  const first = groups.findIndex((group) => group.unit === unit);
  const another = groups.findIndex((group, i) => i > first && group.unit === unit);
  return first < 0 || another >= 0 ? null : first;
}
