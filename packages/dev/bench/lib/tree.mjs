import { STANDARD_SCHEME } from '@takar/core/cascade';
import { seeded } from './seeded.mjs';

const KEYS = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan'];
const LEVELS = KEYS.map((key) => STANDARD_SCHEME.levels.findIndex((level) => level.key === key));
const FAN = 20;
const ROOTS = 50;

/** A tree of five levels in typed columns, parents before children; `depth` is the level as a number from 0. */
export function cleanTree(nodes) {
  const ids = new Int32Array(nodes);
  const parents = new Int32Array(nodes);
  const depth = new Uint8Array(nodes);
  const weight = new Float64Array(nodes);
  for (let node = 0; node < nodes; node += 1) {
    const parent = node < ROOTS ? -1 : Math.floor((node - ROOTS) / FAN);
    depth[node] = parent < 0 ? 0 : Math.min(depth[parent] + 1, 4);
    ids[node] = node + 1;
    parents[node] = parent + 1 || -1;
    weight[node] = parent < 0 ? NaN : 100 / FAN;
  }
  return withLevels({ ids, parents, depth, weight });
}

/** The same with planted faults of every kind: absent parents, cycles of two, levels skipped, weights, ids used twice. */
export function faultyTree(nodes) {
  const { ids, parents, depth, weight } = cleanTree(nodes);
  const next = seeded(11);
  const share = (part) => Math.max(1, Math.round(nodes * part));
  const inner = Math.floor(nodes / FAN);
  const leaf = () => inner + Math.floor(next() * (nodes - inner));
  for (let k = 0; k < share(1e-4); k += 1) parents[leaf()] = 2_000_000_000 + k;
  for (let k = 0; k < share(2e-5); k += 1) {
    const child = leaf();
    const parent = parents[child];
    if (parent >= 1 && parent <= nodes) parents[parent - 1] = child + 1;
  }
  for (let k = 0; k < share(2e-4); k += 1) parents[leaf()] = 1 + Math.floor(next() * ROOTS);
  for (let k = 0; k < share(1.6e-4); k += 1) weight[leaf()] += 1;
  for (let k = 0; k < share(5e-5); k += 1) ids[leaf()] = ids[leaf()];
  return withLevels({ ids, parents, depth, weight });
}

/** Ids spread over 31 bits, rows in random order. */
export function shuffled({ ids, parents, depth, weight }) {
  const order = Uint32Array.from(ids.keys());
  const next = seeded(20261126);
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  const spread = (id) => (id < 0 ? -1 : Math.imul(id, 0x9e3779b1) & 0x7fffffff);
  return withLevels({
    ids: Int32Array.from(order, (row) => spread(ids[row])),
    parents: Int32Array.from(order, (row) => spread(parents[row])),
    depth: Uint8Array.from(order, (row) => depth[row]),
    weight: Float64Array.from(order, (row) => weight[row]),
  });
}

function withLevels(columns) {
  return { ...columns, level: Uint8Array.from(columns.depth, (depth) => LEVELS[depth]) };
}
