import { ABSENT_PARENT, NO_PARENT } from './links.js';

/** Whole numbers that name nodes. */
export type IdColumn = Int32Array | Uint32Array | Float64Array;

/** Ids as positions. */
export interface ResolvedIds {
  /** Position of each node's parent, `NO_PARENT` or `ABSENT_PARENT`. */
  readonly parents: Int32Array;
  /** Positions of nodes whose id an earlier node has, ascending. */
  readonly duplicates: readonly number[];
}

/** Slots of a direct table for each node: auto-increment ids with gaps fit, random ones do not. */
const DENSE = 4;

/**
 * Finds the parent of every node by its id: by address where ids are dense, by a partitioned hash join where they are
 * sparse. Of nodes with one id the first is found. A negative parent is none.
 */
export function resolveIds(ids: IdColumn, parents: IdColumn): ResolvedIds {
  let least = Infinity;
  let most = -Infinity;
  for (let node = 0; node < ids.length; node++) {
    const id = ids[node] as number;
    if (id < least) least = id;
    if (id > most) most = id;
  }
  const span = most - least + 1;
  return span <= DENSE * ids.length + 1024 ? byAddress(ids, parents, least, span) : byHash(ids, parents);
}

function byAddress(ids: IdColumn, parents: IdColumn, least: number, span: number): ResolvedIds {
  const table = new Int32Array(Math.max(0, span));
  const duplicates: number[] = [];
  for (let node = 0; node < ids.length; node++) {
    const at = (ids[node] as number) - least;
    if (table[at] === 0) table[at] = node + 1;
    else duplicates.push(node);
  }
  const found = new Int32Array(parents.length);
  for (let node = 0; node < parents.length; node++) {
    const id = parents[node] as number;
    const at = id - least;
    if (!(id >= 0)) found[node] = NO_PARENT;
    else found[node] = at >= 0 && at < span && table[at] !== 0 ? (table[at] as number) - 1 : ABSENT_PARENT;
  }
  return { parents: found, duplicates };
}

/** Partitions of the join: 5 million ids give tables that a core's own cache holds. */
const PARTITIONS = 256;
const SHIFT = 24;

/** Ids of one side of the join with their positions, sorted by partition and within it in their order. */
interface Side {
  readonly keys: Float64Array | Int32Array;
  readonly nodes: Int32Array;
  readonly starts: Uint32Array;
}

function byHash(ids: IdColumn, parents: IdColumn): ResolvedIds {
  const isWide = ids instanceof Float64Array || parents instanceof Float64Array;
  const known = partitioned(ids, isWide);
  const wanted = partitioned(parents, isWide);
  const found = new Int32Array(parents.length).fill(NO_PARENT);
  const duplicates: number[] = [];
  let slots = new Int32Array(0);
  for (let part = 0; part < PARTITIONS; part++) {
    const from = known.starts[part] as number;
    const to = known.starts[part + 1] as number;
    let size = 16;
    while (size < (to - from) * 2) size *= 2;
    if (slots.length < size) slots = new Int32Array(size);
    else slots.fill(0, 0, size);
    const mask = size - 1;
    const { keys } = known;
    for (let at = from; at < to; at++) {
      const key = keys[at] as number;
      let slot = hashOf(key) & mask;
      while (slots[slot] !== 0 && keys[(slots[slot] as number) - 1] !== key) slot = (slot + 1) & mask;
      if (slots[slot] === 0) slots[slot] = at + 1;
      else duplicates.push(known.nodes[at] as number);
    }
    for (let at = wanted.starts[part] as number; at < (wanted.starts[part + 1] as number); at++) {
      const key = wanted.keys[at] as number;
      let slot = hashOf(key) & mask;
      while (slots[slot] !== 0 && keys[(slots[slot] as number) - 1] !== key) slot = (slot + 1) & mask;
      const other = slots[slot] as number;
      found[wanted.nodes[at] as number] = other === 0 ? ABSENT_PARENT : (known.nodes[other - 1] as number);
    }
  }
  return { parents: found, duplicates: duplicates.sort((a, b) => a - b) };
}

/** Sorts ids that are not negative by the first bits of their hash, in one pass that counts and one that places. */
function partitioned(ids: IdColumn, isWide: boolean): Side {
  const starts = new Uint32Array(PARTITIONS + 1);
  for (let node = 0; node < ids.length; node++) {
    const id = ids[node] as number;
    if (!(id >= 0)) continue;
    const part = hashOf(id) >>> SHIFT;
    starts[part + 1] = (starts[part + 1] as number) + 1;
  }
  for (let part = 0; part < PARTITIONS; part++)
    starts[part + 1] = (starts[part + 1] as number) + (starts[part] as number);
  const next = starts.slice(0, PARTITIONS);
  const keys = isWide ? new Float64Array(starts[PARTITIONS] as number) : new Int32Array(starts[PARTITIONS] as number);
  const nodes = new Int32Array(keys.length);
  for (let node = 0; node < ids.length; node++) {
    const id = ids[node] as number;
    if (!(id >= 0)) continue;
    const part = hashOf(id) >>> SHIFT;
    const at = next[part] as number;
    keys[at] = isWide ? id : id | 0;
    nodes[at] = node;
    next[part] = at + 1;
  }
  return { keys, nodes, starts };
}

/** Spreads neighbouring ids over the table (the finaliser of MurmurHash3, public domain). */
function hashOf(id: number): number {
  let hash = (id | 0) ^ Math.imul((id / 4_294_967_296) | 0, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
