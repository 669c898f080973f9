import { nodeAbove, type FoundLinks, type LinkPart } from './found-links.js';
import { ABSENT_PARENT, NO_PARENT } from './links.js';
import { FAULT, mark } from './node-faults.js';
import type { IdColumn, LinkColumns } from './resolve-ids.js';

/** Ids of a partition: as many as a table in a core's own cache can hold. */
const PARTITION = 2 ** 15;
/** Partitions at most: each of them is written to at a place of its own. */
const MOST_BITS = 10;

/** Ids of one side of the join with their nodes, sorted by partition and within it in their order. */
interface Side {
  /** Hashes, which tell whole numbers of 32 bits apart. */
  readonly hashes: Int32Array;
  /** The ids themselves where hashes do not tell them apart. */
  readonly ids: Float64Array | null;
  readonly nodes: Int32Array;
  readonly level: Uint8Array | undefined;
  readonly weight: Float64Array | undefined;
  readonly starts: Uint32Array;
}

/**
 * Finds parents by a hash join: both sides are sorted by the first bits of their hash, so that the table of each partition
 * stays in the cache. Marks nodes whose id an earlier node has, and nodes whose parent is not there.
 */
export function joinByHash(columns: LinkColumns, faults: Uint8Array): FoundLinks {
  const { ids, parents, level, weight } = columns;
  const isWide = ids instanceof Float64Array || parents instanceof Float64Array;
  let bits = 0;
  while (bits < MOST_BITS && ids.length >> bits > PARTITION) bits += 1;
  const tops: number[] = [];
  const known = partitioned(ids, { level }, isWide, bits, []);
  const wanted = partitioned(parents, { level, weight }, isWide, bits, tops);
  const parts: LinkPart[] = [];
  let slots = new Int32Array(0);
  for (let part = 0; part < 1 << bits; part++) {
    const size = tableSize((known.starts[part + 1] as number) - (known.starts[part] as number));
    if (slots.length < size) slots = new Int32Array(size);
    else slots.fill(0, 0, size);
    enter(known, part, slots, size - 1, faults);
    find(known, wanted, part, slots, size - 1, faults);
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
    parents: wanted.hashes.subarray(from, to),
    above,
    places: above.length,
    weight: wanted.weight?.subarray(from, to),
    level: wanted.level?.subarray(from, to),
    levelAbove: known.level?.subarray(known.starts[part], known.starts[part + 1]),
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
  { hashes, ids, nodes, starts }: Side,
  part: number,
  slots: Int32Array,
  mask: number,
  faults: Uint8Array,
): void {
  const to = starts[part + 1] as number;
  for (let at = starts[part] as number; at < to; at++) {
    const hash = hashes[at] as number;
    let slot = hash & mask;
    let other = slots[slot] as number;
    while (other !== 0 && (hashes[other - 1] !== hash || (ids !== null && ids[other - 1] !== ids[at]))) {
      slot = (slot + 1) & mask;
      other = slots[slot] as number;
    }
    if (other === 0) slots[slot] = at + 1;
    else mark(faults, nodes[at] as number, FAULT.duplicate);
  }
}

/** Puts the place of the node that has each wanted id where its hash was, counted from the first of the partition. */
function find(known: Side, wanted: Side, part: number, slots: Int32Array, mask: number, faults: Uint8Array): void {
  const { hashes, ids } = known;
  const first = (known.starts[part] as number) + 1;
  const found = wanted.hashes;
  const to = wanted.starts[part + 1] as number;
  for (let at = wanted.starts[part] as number; at < to; at++) {
    const hash = found[at] as number;
    let slot = hash & mask;
    let other = slots[slot] as number;
    while (
      other !== 0 &&
      (hashes[other - 1] !== hash || (ids !== null && ids[other - 1] !== (wanted.ids as Float64Array)[at]))
    ) {
      slot = (slot + 1) & mask;
      other = slots[slot] as number;
    }
    found[at] = other === 0 ? ABSENT_PARENT : other - first;
    if (other === 0) mark(faults, wanted.nodes[at] as number, FAULT.orphan);
  }
}

/**
 * Sorts ids that are not negative by the first bits of their hash, in one pass that counts and one that places. Nodes
 * with none go to `without`.
 */
function partitioned(
  ids: IdColumn,
  { level, weight }: Pick<LinkColumns, 'level' | 'weight'>,
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
  const hashes = new Int32Array(count);
  const nodes = new Int32Array(count);
  const levels = level && new Uint8Array(count);
  const weights = weight && new Float64Array(count);
  const exact = isWide ? new Float64Array(count) : null;
  for (let node = 0; node < ids.length; node++) {
    const id = ids[node] as number;
    if (!(id >= 0)) continue;
    const hash = hashOf(id, isWide);
    const part = partOf(hash, bits);
    const at = next[part] as number;
    next[part] = at + 1;
    hashes[at] = hash;
    nodes[at] = node;
    if (levels !== undefined) levels[at] = (level as Uint8Array)[node] as number;
    if (weights !== undefined) weights[at] = (weight as Float64Array)[node] as number;
    if (exact !== null) exact[at] = id;
  }
  return { hashes, ids: exact, nodes, level: levels, weight: weights, starts };
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
