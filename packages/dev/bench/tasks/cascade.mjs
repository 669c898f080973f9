import { validateColumns } from '@takar/core/cascade';
import { loadColumns, openDuckDb } from '../lib/duckdb.mjs';
import { cleanTree, faultyTree, shuffled } from '../lib/tree.mjs';

/** Nodes of the tree that d3 lays out, which takes objects and stops at the first fault. */
const OBJECTS = 0.05;

/** Structural checks of a tree: absent parents, cycles, levels, sums of weights, ids used twice. */
export const cascade = {
  name: 'cascade',
  title: 'validation of a cascade in columns',
  rows: 5_000_000,
  async prepare({ rows }) {
    const trees = { dense: faultyTree(rows), sparse: shuffled(faultyTree(rows)) };
    const database = await openDuckDb();
    const found = {};
    const counted = {};
    const contenders = {};
    for (const [order, tree] of Object.entries(trees)) {
      const position = Int32Array.from({ length: rows }, (_, i) => i);
      await loadColumns(database, order, {
        i: position,
        id: tree.ids,
        parent: tree.parents,
        level: Int32Array.from(tree.depth),
        weight: tree.weight,
      });
      contenders[order] = {
        run: () => {
          found[order] = validateColumns(tree);
        },
      };
      contenders[`duckdb ${order}`] = {
        run: async () => {
          counted[order] = await countFaults(database, order, rows);
        },
      };
    }
    const small = cleanTree(Math.max(1000, Math.round(rows * OBJECTS)));
    const { stratify } = await import('d3-hierarchy');
    const nodes = Array.from(small.ids, (id, i) => ({ id, parentId: small.parents[i] < 0 ? 0 : small.parents[i] }));
    contenders['clean'] = { run: () => validateColumns(small) };
    contenders['d3'] = { run: () => stratify()([{ id: 0, parentId: null }, ...nodes]).height };
    const tell = (order, goal) => ({
      task: `cascade, ${order}`,
      ours: order,
      peer: `duckdb ${order}`,
      peerName: 'DuckDB, 2 threads',
      goal,
    });
    return {
      contenders,
      check() {
        for (const [order, tree] of Object.entries(trees)) mustFindTheSame(order, tree, found[order], counted[order]);
      },
      comparisons: [
        tell('dense', 0.06),
        tell('sparse', 0.13),
        {
          task: `cascade, ${small.ids.length.toLocaleString('en')} nodes without fault`,
          ours: 'clean',
          peer: 'd3',
          peerName: 'd3 stratify (builds only)',
          goal: 1,
        },
      ],
      close: () => database.close(),
    };
  },
};

async function countFaults({ connection }, table, rows) {
  const count = async (sql) => Number((await connection.runAndReadAll(sql)).getRows()[0][0]);
  await connection.run('SET threads TO 2');
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE firsts AS SELECT min(i) AS i, id, count(*) AS times FROM ${table} GROUP BY id`,
  );
  await connection.run(`CREATE OR REPLACE TEMP TABLE links AS SELECT t.i, t.level, t.weight, t.parent, firsts.i AS above
    FROM ${table} t LEFT JOIN firsts ON t.parent = firsts.id`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE levels AS SELECT links.*, t.level AS level_above
    FROM links LEFT JOIN ${table} t ON links.above = t.i`);
  return {
    duplicates: await count('SELECT sum(times - 1) FROM firsts'),
    orphans: await count('SELECT count(*) FROM links WHERE above IS NULL AND parent <> -1'),
    levels: await count('SELECT count(*) FROM levels WHERE above IS NOT NULL AND level <> level_above + 1'),
    weights: await count(`SELECT count(*) FROM (SELECT above, sum(weight) AS total FROM links
      WHERE above IS NOT NULL GROUP BY above HAVING abs(total - 100) > 0.01)`),
    cyclic:
      rows -
      (await count(`WITH RECURSIVE reached AS (SELECT i FROM links WHERE above IS NULL
      UNION ALL SELECT links.i FROM links JOIN reached ON links.above = reached.i) SELECT count(*) FROM reached`)),
  };
}

function mustFindTheSame(order, tree, found, counted) {
  const own = {
    duplicates: found.duplicateIds.length,
    orphans: found.orphans.length,
    levels: found.levelsSkipped.length + found.wrongParentLevels.length,
    weights: found.weightSums.length,
    cyclic: onOrBelow(tree, found.cycles.flat()),
  };
  for (const [fault, count] of Object.entries(own)) {
    if (count !== counted[fault] || count === 0) {
      throw new Error(`cascade, ${order}: ${count} ${fault}, DuckDB ${counted[fault]}`);
    }
  }
}

/** How many nodes hang below some nodes, these included. */
function onOrBelow({ ids, parents }, nodes) {
  const first = new Map();
  ids.forEach((id, node) => first.has(id) || first.set(id, node));
  const state = new Uint8Array(ids.length);
  for (const node of nodes) state[node] = 2;
  let count = 0;
  for (let node = 0; node < ids.length; node += 1) {
    const trail = [];
    let at = node;
    while (at !== undefined && state[at] === 0) {
      state[at] = 1;
      trail.push(at);
      at = first.get(parents[at]);
    }
    const isBelow = at !== undefined && state[at] === 2;
    for (const each of trail) state[each] = isBelow ? 2 : 1;
  }
  for (const one of state) count += +(one === 2);
  return count;
}
