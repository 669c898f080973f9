import type { Cascade } from '@takar/core/cascade';

/** A line of a tree: a node at its first parent, or a reference to it at another. */
export interface OutlineLine {
  readonly id: string;
  readonly node: number;
  readonly depth: number;
  /** Line of the parent; -1 for a root. */
  readonly parent: number;
  /** True where the node stands in full elsewhere, under its first parent. */
  readonly reference: boolean;
  /** Lines below it, all levels. */
  readonly below: number;
  /** Place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly of: number;
  /** Outline number, as `1.2`. */
  readonly number: string;
  /** True for the last of its siblings. */
  readonly last: boolean;
}

interface Open {
  readonly node: number;
  readonly parent: number;
  readonly place: number;
  readonly of: number;
}

/**
 * All lines of a tree from the top, parents before children. A node with several parents stands in full under the first of
 * them and as a reference under the others, so that the lines grow with the links. What hangs on no root, as a cycle, is a
 * root of its own.
 */
export function outlineOf(cascade: Pick<Cascade, 'length' | 'children' | 'links'>): readonly OutlineLine[] {
  const { length, children } = cascade;
  const hasParent = new Uint8Array(length);
  for (const child of children.children) hasParent[child] = 1;
  const roots = Array.from({ length }, (_, node) => node).filter((node) => hasParent[node] === 0);
  const seen = new Uint8Array(length);
  const lines: { -readonly [Key in keyof OutlineLine]: OutlineLine[Key] }[] = [];
  const walk = (root: number, place: number, of: number): void => {
    const open: Open[] = [{ node: root, parent: -1, place, of }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { node, parent } = next;
      const above = lines[parent];
      const reference = seen[node] === 1;
      const own = lines.length;
      lines.push({
        id: reference ? `node-${node}-at-${above?.node ?? 'root'}` : `node-${node}`,
        node,
        depth: above === undefined ? 0 : above.depth + 1,
        parent,
        reference,
        below: 0,
        place: next.place,
        of: next.of,
        number: above === undefined ? String(next.place) : `${above.number}.${next.place}`,
        last: next.place === next.of,
      });
      if (reference) continue;
      seen[node] = 1;
      const list = children.children.subarray(children.starts[node], children.starts[node + 1]);
      for (let i = list.length - 1; i >= 0; i -= 1)
        open.push({ node: list[i] as number, parent: own, place: i + 1, of: list.length });
    }
  };
  roots.forEach((root, i) => walk(root, i + 1, roots.length));
  for (let node = 0; node < length; node += 1) {
    if (seen[node] === 1) continue;
    roots.push(node);
    walk(node, roots.length, roots.length);
  }
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] as OutlineLine;
    const above = lines[line.parent];
    if (above !== undefined) above.below += line.below + 1;
  }
  return lines;
}
