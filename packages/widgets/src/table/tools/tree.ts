import type { Computation } from '@takar/core';
import { plain } from '../../scene/plain.js';

/** Which row stands under which: positions among the rows that are shown; −1 is the top. */
export interface RowTree {
  /** Parent of each row of the computation that is shown. */
  readonly parents: ReadonlyMap<number, number>;
  /** What names a row when the data are read again. */
  readonly keyOf: (row: number) => string;
}

/** Column of a header, whatever field it is read as; null where there is none. */
export function columnNamed({ table }: Computation, header: string): number | null {
  const wanted = plain(header);
  const { headers } = table.sheet;
  const found = headers.findIndex((each) => plain(each) === wanted);
  if (found >= 0) return found;
  return (table.fields as Readonly<Record<string, number | undefined>>)[header] ?? null;
}

/** Text of a cell of a row, by column. */
export function cellOf({ table }: Computation, row: number, column: number): string {
  const value = table.sheet.cell(table.sourceRows[row] ?? 0, column);
  return value === null ? '' : String(value).normalize('NFC').trim();
}

/**
 * Reads which row stands under which. A parent is named by the text of its key column; of several rows with that key the one
 * of the same period counts, then the first. Rows whose parent is not shown, or that would stand under themselves, stand at
 * the top: none is lost.
 */
export function treeOf(computation: Computation, rows: Uint32Array, key: number, parent: number): RowTree {
  const periodColumn = computation.table.fields.period;
  const periodOf = (row: number): string => (periodColumn === undefined ? '' : cellOf(computation, row, periodColumn));
  const keyOf = (row: number): string => `${cellOf(computation, row, key)}\n${periodOf(row)}`;
  const exact = new Map<string, number>();
  const first = new Map<string, number>();
  for (const row of rows) {
    const text = cellOf(computation, row, key);
    if (text === '') continue;
    if (!exact.has(keyOf(row))) exact.set(keyOf(row), row);
    if (!first.has(text)) first.set(text, row);
  }
  const parents = new Map<number, number>();
  for (const row of rows) {
    const text = cellOf(computation, row, parent);
    const found = text === '' ? undefined : (exact.get(`${text}\n${periodOf(row)}`) ?? first.get(text));
    parents.set(row, found ?? -1);
  }
  cutCircles(parents);
  return { parents, keyOf };
}

/** Where parents lead in a circle, the row that closes it stands at the top. */
function cutCircles(parents: Map<number, number>): void {
  const done = new Set<number>();
  for (const start of parents.keys()) {
    const way = new Set<number>();
    let row = start;
    while (row >= 0 && !done.has(row) && !way.has(row)) {
      way.add(row);
      const next = parents.get(row) ?? -1;
      if (way.has(next)) parents.set(row, -1);
      row = parents.get(row) ?? -1;
    }
    for (const each of way) done.add(each);
  }
}
