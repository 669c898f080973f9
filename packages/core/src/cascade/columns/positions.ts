/** Whole numbers that name nodes. */
export type IdColumn = Int32Array | Uint32Array | Float64Array;

/** Finds the position of the first node with an id; -1 when there is none. */
export interface Positions {
  readonly find: (id: number) => number;
  /** Positions of nodes whose id an earlier node has, ascending. */
  readonly duplicates: readonly number[];
}

/** Slots of a direct table for each node: auto-increment ids with gaps fit, random ones do not. */
const DENSE = 4;

/** Indexes ids: by address where they are dense, by an open hash table where they are sparse. */
export function positionsOf(ids: IdColumn): Positions {
  let least = Infinity;
  let most = -Infinity;
  for (let node = 0; node < ids.length; node++) {
    const id = ids[node] as number;
    if (id < least) least = id;
    if (id > most) most = id;
  }
  const span = most - least + 1;
  return span <= DENSE * ids.length + 1024 ? direct(ids, least, span) : hashed(ids);
}

function direct(ids: IdColumn, least: number, span: number): Positions {
  const table = new Int32Array(Math.max(0, span));
  const duplicates: number[] = [];
  for (let node = 0; node < ids.length; node++) {
    const at = (ids[node] as number) - least;
    if (table[at] === 0) table[at] = node + 1;
    else duplicates.push(node);
  }
  return {
    duplicates,
    find: (id) => {
      const at = id - least;
      return at >= 0 && at < span ? (table[at] as number) - 1 : -1;
    },
  };
}

function hashed(ids: IdColumn): Positions {
  let size = 16;
  while (size < ids.length * 2) size *= 2;
  const mask = size - 1;
  const table = new Int32Array(size);
  const duplicates: number[] = [];
  for (let node = 0; node < ids.length; node++) {
    const id = ids[node] as number;
    let slot = hashOf(id) & mask;
    let other = table[slot] as number;
    while (other !== 0 && ids[other - 1] !== id) {
      slot = (slot + 1) & mask;
      other = table[slot] as number;
    }
    if (other === 0) table[slot] = node + 1;
    else duplicates.push(node);
  }
  return {
    duplicates,
    find: (id) => {
      let slot = hashOf(id) & mask;
      let other = table[slot] as number;
      while (other !== 0 && ids[other - 1] !== id) {
        slot = (slot + 1) & mask;
        other = table[slot] as number;
      }
      return other - 1;
    },
  };
}

/** Spreads neighbouring ids over the table (the finaliser of MurmurHash3, public domain). */
function hashOf(id: number): number {
  let hash = (id | 0) ^ Math.imul((id / 4_294_967_296) | 0, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
