import { firstSlot, lastSlot, type Links } from './links.js';

/** The cycles of a tree, each as its nodes, beginning with the one that comes first. A node that is its own parent is one. */
export function cyclesOf(links: Links, length: number): readonly (readonly number[])[] {
  const cycles = links.starts === null ? ofSingleParents(links.parents, length) : ofManyParents(links, length);
  return cycles.map(fromFirst).sort((a, b) => (a[0] as number) - (b[0] as number));
}

/** Walks upwards from every node, each node once: a walk that meets its own trail has found a cycle. */
function ofSingleParents(parents: Int32Array, length: number): number[][] {
  const walkOf = new Int32Array(length);
  const cycles: number[][] = [];
  for (let start = 0; start < length; start++) {
    if (walkOf[start] !== 0) continue;
    const walk = start + 1;
    let node = start;
    while (node >= 0 && walkOf[node] === 0) {
      walkOf[node] = walk;
      node = parents[node] as number;
    }
    if (node < 0 || walkOf[node] !== walk) continue;
    const cycle = [node];
    for (let next = parents[node] as number; next !== node; next = parents[next] as number) cycle.push(next);
    cycles.push(cycle);
  }
  return cycles;
}

/**
 * Strongly connected sets of more than one node (Tarjan 1972, doi:10.1137/0201010), with a stack of its own so that depth
 * costs no call.
 */
function ofManyParents(links: Links, length: number): number[][] {
  const order = new Int32Array(length);
  const low = new Int32Array(length);
  const onPath = new Uint8Array(length);
  const path: number[] = [];
  const calls: number[] = [];
  const slots: number[] = [];
  const cycles: number[][] = [];
  let count = 0;
  const enter = (node: number): void => {
    count += 1;
    order[node] = count;
    low[node] = count;
    onPath[node] = 1;
    path.push(node);
    calls.push(node);
    slots.push(firstSlot(links, node));
  };
  for (let start = 0; start < length; start++) {
    if (order[start] !== 0) continue;
    enter(start);
    while (calls.length > 0) {
      const node = calls[calls.length - 1] as number;
      const slot = slots[slots.length - 1] as number;
      if (slot < lastSlot(links, node)) {
        slots[slots.length - 1] = slot + 1;
        const parent = links.parents[slot] as number;
        if (parent < 0) continue;
        if (order[parent] === 0) enter(parent);
        else if (onPath[parent] === 1) low[node] = Math.min(low[node] as number, order[parent] as number);
        continue;
      }
      calls.pop();
      slots.pop();
      const below = calls[calls.length - 1];
      if (below !== undefined) low[below] = Math.min(low[below] as number, low[node] as number);
      if (low[node] !== order[node]) continue;
      const members: number[] = [];
      for (let member = -1; member !== node;) {
        member = path.pop() as number;
        onPath[member] = 0;
        members.push(member);
      }
      if (members.length > 1 || isOwnParent(links, node)) cycles.push(members.reverse());
    }
  }
  return cycles;
}

function isOwnParent(links: Links, node: number): boolean {
  for (let slot = firstSlot(links, node); slot < lastSlot(links, node); slot++) {
    if (links.parents[slot] === node) return true;
  }
  return false;
}

function fromFirst(cycle: readonly number[]): readonly number[] {
  let at = 0;
  for (let i = 1; i < cycle.length; i++) if ((cycle[i] as number) < (cycle[at] as number)) at = i;
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
