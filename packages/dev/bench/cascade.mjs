import { STANDARD_SCHEME, validateColumns } from '@takar/core/cascade';

/**
 * Validation of typed columns at 0.5, 1, 2 and 5 million nodes, with dense ids in the order of the tree and with random
 * ids in random order: `node packages/dev/bench/cascade.mjs [--json]`.
 */
const LEVELS = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan'].map((key) =>
  STANDARD_SCHEME.levels.findIndex((level) => level.key === key),
);
const FAN = 20;
const ROOTS = 50;

function tree(nodes) {
  const ids = new Int32Array(nodes);
  const parents = new Int32Array(nodes);
  const level = new Uint8Array(nodes);
  const weight = new Float64Array(nodes);
  const depth = new Uint8Array(nodes);
  for (let node = 0; node < nodes; node += 1) {
    const parent = node < ROOTS ? -1 : Math.floor((node - ROOTS) / FAN);
    depth[node] = parent < 0 ? 0 : depth[parent] + 1;
    ids[node] = node + 1;
    parents[node] = parent + 1 || -1;
    level[node] = LEVELS[Math.min(depth[node], 4)];
    weight[node] = parent < 0 ? NaN : 100 / FAN;
  }
  return { ids, parents, level, weight };
}

/** The same with ids spread over 31 bits and rows in a seeded random order. */
function shuffled({ ids, parents, level, weight }) {
  const order = Uint32Array.from(ids.keys());
  let seed = 20261126;
  for (let i = order.length - 1; i > 0; i -= 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((seed / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  const spread = (id) => (id < 0 ? -1 : Math.imul(id, 0x9e3779b1) & 0x7fffffff);
  return {
    ids: Int32Array.from(order, (row) => spread(ids[row])),
    parents: Int32Array.from(order, (row) => spread(parents[row])),
    level: Uint8Array.from(order, (row) => level[row]),
    weight: Float64Array.from(order, (row) => weight[row]),
  };
}

const results = [];
for (const order of ['dense', 'sparse']) {
  for (const nodes of [500_000, 1_000_000, 2_000_000, 5_000_000]) {
    const columns = order === 'dense' ? tree(nodes) : shuffled(tree(nodes));
    const started = performance.now();
    const cpu = process.cpuUsage();
    validateColumns(columns);
    const { user, system } = process.cpuUsage(cpu);
    results.push({
      task: 'cascade',
      order,
      nodes,
      ms: Math.round(performance.now() - started),
      cpuMs: Math.round((user + system) / 1000),
      rssMb: Math.round(process.memoryUsage().rss / 1e6),
    });
  }
}
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(results)}\n`);
else console.table(results);
