import { nodeAbove, type FoundLinks, type LinkPart } from './found-links.js';
import { ABSENT_PARENT, NO_PARENT } from './links.js';
import { FAULT, mark } from './node-faults.js';
import type { IdColumn, LinkColumns } from './resolve-ids.js';

/** Ids of a partition: as many as a table in a core's own cache can hold. */
const PARTITION = 2 ** 15;
/** Bits of the hash that make a partition: as many as a level has at least, for it takes their place in keys. */
const LEAST_BITS = 8;
const MOST_BITS = 10;

/** Bits of the hash in a key; those before them hold the level. */
const HASH = 0xffffff;
const LEVEL_AT = 24;

/** Ids of one side of the join with their nodes, sorted by partition and within it in their order. */
interface Side {
  /** The last bits of each hash, which tell whole numbers of 32 bits of a partition apart, and before them the level. */
  readonly keys: Int32Array;
  /** The ids themselves where hashes do not tell them apart. */
  readonly ids: Float64Array | null;
  readonly nodes: Int32Array;
  readonly weight: Float64Array | undefined;
  readonly starts: Uint32Array;
}

/**
 * Finds parents by a hash join: both sides are sorted by the first bits of their hash, so that the table of each partition
 * stays in the cache. Marks nodes as `resolveIds` does.
 */
export function joinByHash(columns: LinkColumns, faults: Uint8Array): FoundLinks {
  const { ids, parents, weight } = columns;
  const isWide = ids instanceof Float64Array || parents instanceof Float64Array;
  let bits = LEAST_BITS;
  while (bits < MOST_BITS && ids.length >> bits > PARTITION) bits += 1;
  const tops: number[] = [];
  const known = partitioned(ids, columns.level, undefined, isWide, bits, []);
  const wanted = partitioned(parents, columns.level, weight, isWide, bits, tops);
  const parts: LinkPart[] = [];
  let slots = new Int32Array(0);
  for (let part = 0; part < 1 << bits; part++) {
    const size = tableSize((known.starts[part + 1] as number) - (known.starts[part] as number));
    if (slots.length < size) slots = new Int32Array(size);
    else slots.fill(0, 0, size);
    enter(known, part, slots, size - 1, faults);
    find(known, wanted, part, slots, size - 1, columns, faults);
    parts.push(linkPart(known, wanted, part));
  }
  return {
    parts,
    tops,
    parentOf(node) {
      const id = parents[node] as number;
      const part = id >= 0 ? parts[partOf(hashOf(id, isWide), bits)] : undefined;
      return part === undefined ? NO_PARENT : nodeAbove(part, part.parents[linkOf(part, node)] as number);
    },
  };
}

/** The links of a partition: all of them lead to nodes of the same partition. */
function linkPart(known: Side, wanted: Side, part: number): LinkPart {
  const above = known.nodes.subarray(known.starts[part], known.starts[part + 1]);
  const [from, to] = [wanted.starts[part], wanted.starts[part + 1]];
  return {
    children: wanted.nodes.subarray(from, to),
    parents: wanted.keys.subarray(from, to),
    above,
    places: above.length,
    weight: wanted.weight?.subarray(from, to),
  };
}

/** The link that a node has in its part. */
function linkOf({ children }: LinkPart, node: number): number {
  const nodes = children as Int32Array;
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((nodes[middle] as number) < node) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Slots of a table that is a quarter full at most: most looks find what they want at once. */
function tableSize(count: number): number {
  let size = 16;
  while (size < count * 4) size *= 2;
  return size;
}

/** Enters the ids of a partition into its table, as their places from 1; of equal ids the first. */
function enter(
  { keys, ids, nodes, starts }: Side,
  part: number,
  slots: Int32Array,
  mask: number,
  faults: Uint8Array,
): void {
  const to = starts[part + 1] as number;
  for (let at = starts[part] as number; at < to; at++) {
    const key = keys[at] as number;
    let slot = key & HASH & mask;
    let other = slots[slot] as number;
    while (other !== 0 && (!isSame(keys[other - 1] as number, key) || (ids !== null && ids[other - 1] !== ids[at]))) {
      slot = (slot + 1) & mask;
      other = slots[slot] as number;
    }
    if (other === 0) slots[slot] = at + 1;
    else mark(faults, nodes[at] as number, FAULT.duplicate);
  }
}

/**
 * Puts the place of the node that has each wanted id where its key was, counted from the first of the partition, and judges
 * the link.
 */
function find(
  known: Side,
  wanted: Side,
  part: number,
  slots: Int32Array,
  mask: number,
  { level, linkFaults }: LinkColumns,
  faults: Uint8Array,
): void {
  const { keys, ids } = known;
  const first = (known.starts[part] as number) + 1;
  const found = wanted.keys;
  const to = wanted.starts[part + 1] as number;
  for (let at = wanted.starts[part] as number; at < to; at++) {
    const key = found[at] as number;
    let slot = key & HASH & mask;
    let other = slots[slot] as number;
    while (
      other !== 0 &&
      (!isSame(keys[other - 1] as number, key) || (ids !== null && ids[other - 1] !== (wanted.ids as Float64Array)[at]))
    ) {
      slot = (slot + 1) & mask;
      other = slots[slot] as number;
    }
    found[at] = other === 0 ? ABSENT_PARENT : other - first;
    const fault =
      other === 0
        ? FAULT.orphan
        : level === undefined
          ? 0
          : (linkFaults[(((keys[other - 1] as number) >>> LEVEL_AT) << 8) | (key >>> LEVEL_AT)] as number);
    if (fault !== 0) mark(faults, wanted.nodes[at] as number, fault);
  }
}

/**
 * Sorts ids that are not negative by the first bits of their hash, in one pass that counts and one that places. Nodes
 * with none go to `without`.
 */
function partitioned(
  ids: IdColumn,
  level: Uint8Array | undefined,
  weight: Float64Array | undefined,
  isWide: boolean,
  bits: number,
  without: number[],
): Side {
  const starts = new Uint32Array((1 << bits) + 1);
  for (let node = 0; node < ids.length; node++) {
    const id = ids[node] as number;
    if (!(id >= 0)) {
      without.push(node);
      continue;
    }
    const part = partOf(hashOf(id, isWide), bits);
    starts[part + 1] = (starts[part + 1] as number) + 1;
  }
  for (let part = 0; part < 1 << bits; part++)
    starts[part + 1] = (starts[part + 1] as number) + (starts[part] as number);
  const next = starts.slice();
  const count = starts[1 << bits] as number;
  const keys = new Int32Array(count);
  const nodes = new Int32Array(count);
  const weights = weight && new Float64Array(count);
  const exact = isWide ? new Float64Array(count) : null;
  for (let node = 0; node < ids.length; node++) {
    const id = ids[node] as number;
    if (!(id >= 0)) continue;
    const hash = hashOf(id, isWide);
    const part = partOf(hash, bits);
    const at = next[part] as number;
    next[part] = at + 1;
    keys[at] = level === undefined ? hash & HASH : (hash & HASH) | ((level[node] as number) << LEVEL_AT);
    nodes[at] = node;
    if (weights !== undefined) weights[at] = (weight as Float64Array)[node] as number;
    if (exact !== null) exact[at] = id;
  }
  return { keys, ids: exact, nodes, weight: weights, starts };
}

/** True for keys of one hash, whatever their levels. */
function isSame(key: number, other: number): boolean {
  return ((key ^ other) & HASH) === 0;
}

/** The partition of a hash: its first bits. */
function partOf(hash: number, bits: number): number {
  return (hash >>> 1) >>> (31 - bits);
}

/** Spreads ids, one to one where they have 32 bits (the finaliser of MurmurHash3, public domain). */
function hashOf(id: number, isWide: boolean): number {
  let hash = id | 0;
  if (isWide) hash ^= Math.imul((id / 4_294_967_296) | 0, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
