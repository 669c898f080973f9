/** A slot that names no parent. */
export const NO_PARENT = -1;

/** A slot that names a parent which is not there. */
export const ABSENT_PARENT = -2;

/**
 * Links from nodes to their parents, as positions. Node `i` has the slots `starts[i]` up to `starts[i + 1]`; where
 * `starts` is null every node has the one slot `i`, which saves memory in large trees.
 */
export interface Links {
  readonly starts: Uint32Array | null;
  /** Position of a parent, `NO_PARENT` or `ABSENT_PARENT`. */
  readonly parents: Int32Array;
}

/** First slot of a node. */
export function firstSlot(links: Links, node: number): number {
  return links.starts === null ? node : (links.starts[node] as number);
}

/** Slot behind the last one of a node. */
export function lastSlot(links: Links, node: number): number {
  return links.starts === null ? node + 1 : (links.starts[node + 1] as number);
}

/** Parents of a node that are there. */
export function parentsOf(links: Links, node: number): number[] {
  const parents: number[] = [];
  for (let slot = firstSlot(links, node); slot < lastSlot(links, node); slot++) {
    const parent = links.parents[slot] as number;
    if (parent >= 0) parents.push(parent);
  }
  return parents;
}

/** The same links downwards: `children[starts[i]]` up to `starts[i + 1]` are the children of `i`, in their order. */
export interface ChildLinks {
  readonly starts: Uint32Array;
  readonly children: Int32Array;
  /** Slot of each child's link in the links upwards. */
  readonly slots: Uint32Array;
}

/** Turns links upside down, in one pass that counts and one that places. */
export function childLinks(links: Links, length: number): ChildLinks {
  const starts = new Uint32Array(length + 1);
  const { parents } = links;
  let count = 0;
  for (let slot = 0; slot < parents.length; slot++) {
    const parent = parents[slot] as number;
    if (parent < 0) continue;
    starts[parent + 1] = (starts[parent + 1] as number) + 1;
    count += 1;
  }
  for (let node = 0; node < length; node++) starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const next = starts.slice(0, length);
  const children = new Int32Array(count);
  const slots = new Uint32Array(count);
  for (let node = 0; node < length; node++) {
    for (let slot = firstSlot(links, node); slot < lastSlot(links, node); slot++) {
      const parent = parents[slot] as number;
      if (parent < 0) continue;
      const at = next[parent] as number;
      children[at] = node;
      slots[at] = slot;
      next[parent] = at + 1;
    }
  }
  return { starts, children, slots };
}

/** Children of a node. */
export function childrenOf({ starts, children }: ChildLinks, node: number): Int32Array {
  return children.subarray(starts[node], starts[node + 1]);
}
