import { textsOf, type Computation, type GroupScore } from '@takar/core';
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
  /** Position among the scores; null when several belong to the unit, or none. */
  readonly group: number | null;
}

/** Lines of the table from top to bottom: a row, or −1 − g for the heading of group g. */
export interface Lines {
  readonly order: Int32Array;
  readonly groups: readonly LineGroup[];
}

/** Sorts the rows, and groups them by unit when scores are given. Sorting is stable, and stays inside the groups. */
export function linesOf(
  computation: Computation,
  rows: Uint32Array,
  sorting: Sorting | null,
  scores: readonly GroupScore[] | null,
  locale: string,
): Lines {
  const sorted = sorting === null ? rows : sortRows(computation, rows, sorting, locale);
  if (scores === null) return { order: new Int32Array(sorted), groups: [] };
  return groupRows(computation, sorted, rows, scores);
}

function sortRows(
  computation: Computation,
  rows: Uint32Array,
  { column, ascending }: Sorting,
  locale: string,
): Uint32Array {
  const order = numberOrder(sortKeys(computation, column, rows, locale), ascending);
  for (let i = 0; i < order.length; i += 1) order[i] = rows[order[i] as number] as number;
  return order;
}

/** Groups in the order in which their units first stand in the source. */
function groupRows(
  computation: Computation,
  sorted: Uint32Array,
  source: Uint32Array,
  scores: readonly GroupScore[],
): Lines {
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
    groups.push({ unit, rows: count, group: scoreOf(unit, scores) });
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

function scoreOf(unit: string, scores: readonly GroupScore[]): number | null {
  const first = scores.findIndex((score) => score.unit === unit);
  const another = scores.findIndex((score, i) => i > first && score.unit === unit);
  return first < 0 || another >= 0 ? null : first;
}
