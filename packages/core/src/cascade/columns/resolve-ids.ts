import type { FoundLinks } from './found-links.js';
import { joinByHash } from './hash-join.js';
import { ABSENT_PARENT, NO_PARENT } from './links.js';
import { FAULT, mark } from './node-faults.js';

/** Whole numbers that name nodes. */
export type IdColumn = Int32Array | Uint32Array | Float64Array;

/** Columns of a tree that links are found by, and what they are judged by. */
export interface LinkColumns {
  readonly ids: IdColumn;
  readonly parents: IdColumn;
  readonly level: Uint8Array | undefined;
  /** Faults of a link by the levels of its ends, `linkFaults[(parent << 8) | child]`. */
  readonly linkFaults: Uint8Array;
  readonly weight?: Float64Array | undefined;
}

/** Slots of a direct table for each node: auto-increment ids with gaps fit, random ones do not. */
const DENSE = 4;

/** Ids that are looked at before it is asked whether they are sparse. */
const STRETCH = 65_536;

/**
 * Finds the parent of every node by its id: by address where ids are dense, by a partitioned hash join where they are
 * sparse. Of nodes with one id the first is found. A negative parent is none. Nodes whose id an earlier node has, and nodes
 * whose parent is not there or has a level that does not fit, are marked in `faults`.
 */
export function resolveIds(columns: LinkColumns, faults: Uint8Array): FoundLinks {
  const range = denseRange(columns.ids);
  return range === null ? joinByHash(columns, faults) : byAddress(columns, range, faults);
}

interface Range {
  readonly least: number;
  readonly span: number;
}

/** The range of ids; null where they are sparse. */
function denseRange(ids: IdColumn): Range | null {
  const limit = DENSE * ids.length + 1024;
  let least = Infinity;
  let most = -Infinity;
  for (let from = 0; from < ids.length; from += STRETCH) {
    const to = Math.min(ids.length, from + STRETCH);
    for (let node = from; node < to; node++) {
      const id = ids[node] as number;
      if (id < least) least = id;
      if (id > most) most = id;
    }
    if (!(most - least < limit)) return null;
  }
  return { least, span: Math.max(0, most - least + 1) };
}

function byAddress(columns: LinkColumns, { least, span }: Range, faults: Uint8Array): FoundLinks {
  const { ids, parents, level, linkFaults, weight } = columns;
  const table = new Int32Array(span);
  for (let node = 0; node < ids.length; node++) {
    const at = (ids[node] as number) - least;
    if (table[at] === 0) table[at] = node + 1;
    else mark(faults, node, FAULT.duplicate);
  }
  const found = new Int32Array(parents.length);
  const tops: number[] = [];
  let places = 0;
  for (let node = 0; node < parents.length; node++) {
    const id = parents[node] as number;
    if (!(id >= 0)) {
      found[node] = NO_PARENT;
      tops.push(node);
      continue;
    }
    const at = id - least;
    const place = at >= 0 && at < span ? (table[at] as number) : 0;
    if (place > 0) {
      found[node] = place - 1;
      if (place > places) places = place;
      if (level === undefined) continue;
      const fault = linkFaults[((level[place - 1] as number) << 8) | (level[node] as number)] as number;
      if (fault !== 0) mark(faults, node, fault);
    } else {
      found[node] = ABSENT_PARENT;
      mark(faults, node, FAULT.orphan);
    }
  }
  return {
    parts: [{ children: null, parents: found, above: null, places, weight }],
    tops,
    parentOf: (node) => found[node] as number,
  };
}
