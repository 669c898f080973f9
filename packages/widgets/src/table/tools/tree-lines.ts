import type { Lines } from '../lines.js';
import type { RowTree } from './tree.js';

/** A line of the table as a row of a tree. */
export interface TreeLine {
  readonly depth: number;
  /** Row of its parent; −1 at the top. */
  readonly parent: number;
  /** Rows directly under it. */
  readonly below: number;
  readonly open: boolean;
  /** Place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly of: number;
}

export interface TreeLines extends Lines {
  readonly tree: readonly TreeLine[];
}

/** Lines of a tree from top to bottom, siblings in the order of `sorted`; rows under a closed row are left out. */
export function treeLines(
  { parents }: RowTree,
  sorted: Iterable<number>,
  isOpen: (row: number, depth: number) => boolean,
): TreeLines {
  const children = new Map<number, number[]>();
  for (const row of sorted) {
    const parent = parents.get(row) ?? -1;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [row]);
    else siblings.push(row);
  }
  const order: number[] = [];
  const tree: TreeLine[] = [];
  const ways = [{ siblings: children.get(-1) ?? [], next: 0, parent: -1 }];
  while (ways.length > 0) {
    const way = ways[ways.length - 1] as (typeof ways)[number];
    const row = way.siblings[way.next];
    if (row === undefined) {
      ways.pop();
      continue;
    }
    way.next += 1;
    const depth = ways.length - 1;
    const below = children.get(row) ?? [];
    const open = below.length > 0 && isOpen(row, depth);
    order.push(row);
    tree.push({ depth, parent: way.parent, below: below.length, open, place: way.next, of: way.siblings.length });
    if (open) ways.push({ siblings: below, next: 0, parent: row });
  }
  return { order: new Int32Array(order), groups: [], tree };
}

/** Rows with all rows above them, in the order of `among`: what a search in a tree shows. */
export function withAncestors(rows: Uint32Array, among: Uint32Array, { parents }: RowTree): Uint32Array {
  const kept = new Set<number>();
  for (const found of rows)
    for (let row = found; row >= 0 && !kept.has(row); row = parents.get(row) ?? -1) kept.add(row);
  return among.filter((row) => kept.has(row));
}
