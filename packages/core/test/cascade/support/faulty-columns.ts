import { STANDARD_SCHEME, type TreeColumns } from '@takar/core/cascade';

const KEYS = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan'];

/** Codes of the levels of planted trees, the highest first. */
export const LEVELS = KEYS.map((key) => STANDARD_SCHEME.levels.findIndex((level) => level.key === key));

/** Faults that are planted, as numbers that a generator draws. */
export const PLANTS = ['absent', 'duplicate', 'self', 'elsewhere', 'unnamed', 'level', 'weight'] as const;

export interface Plant {
  readonly fault: (typeof PLANTS)[number];
  /** Node that gets the fault, and another that it involves; both are taken modulo what there is. */
  readonly node: number;
  readonly other: number;
}

/**
 * A tree in the order of its levels, with ids from 1, three children each whose weights are 33.33, 33.33 and 33.34, and with
 * faults. Every node below the first level has a known level.
 */
export function faultyColumns(length: number, plants: readonly Plant[]): Required<TreeColumns> {
  const ids = Float64Array.from({ length }, (_, node) => node + 1);
  const parents = Float64Array.from({ length }, (_, node) => (node === 0 ? -1 : Math.floor((node - 1) / 3) + 1));
  const depth = new Uint8Array(length);
  for (let node = 1; node < length; node++) {
    depth[node] = Math.min((depth[(parents[node] as number) - 1] as number) + 1, LEVELS.length - 1);
  }
  const weight = Float64Array.from({ length }, (_, node) => (node === 0 ? NaN : node % 3 === 0 ? 33.34 : 33.33));
  for (const plant of plants) {
    const node = 1 + (plant.node % (length - 1));
    const other = plant.other % length;
    if (plant.fault === 'absent') parents[node] = length + 1 + other;
    else if (plant.fault === 'duplicate') ids[node] = ids[length - 1 - (other >> 1)] as number;
    else if (plant.fault === 'self') parents[node] = ids[node] as number;
    else if (plant.fault === 'elsewhere') parents[node] = ids[other] as number;
    else if (plant.fault === 'unnamed') parents[node] = -1;
    else if (plant.fault === 'level') depth[node] = 1 + (other % (LEVELS.length - 1));
    else weight[node] = [NaN, 1, 33.335, 100 / 3, 33.33][other % 5] as number;
  }
  return { ids, parents, level: depth.map((each) => LEVELS[each] as number), weight };
}

/** The same nodes in another order, the one that a fixed series gives. */
export function reordered({ ids, parents, level, weight }: Required<TreeColumns>): Required<TreeColumns> {
  const order = Uint32Array.from(ids.keys());
  let state = 20261127;
  for (let i = order.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  const pick = (column: Float64Array | Uint8Array): Float64Array =>
    Float64Array.from(order, (at) => column[at] as number);
  return {
    ids: pick(ids as Float64Array),
    parents: pick(parents as Float64Array),
    level: Uint8Array.from(pick(level)),
    weight: pick(weight),
  };
}
