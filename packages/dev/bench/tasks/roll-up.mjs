import { rollUpColumns } from '@takar/core/cascade';
import { loadColumns, openDuckDb, readColumns } from '../lib/duckdb.mjs';
import { mustBeNear } from '../lib/equal.mjs';
import { seeded } from '../lib/seeded.mjs';

const PERIODS = 12;
/** Units a level, from the top: 20,000 in all. */
const LEVELS = [1, 6, 50, 400, 3543, 16_000];

/** Scores of the units at the bottom of a tree of six levels, rolled up to its top by weight. */
export const rollUp = {
  name: 'roll-up',
  title: 'roll-up of the scores of a tree of 20,000 units in 12 periods, one thread',
  rows: 240_000,
  isFixed: true,
  async prepare() {
    const tree = units();
    const found = {};
    const database = await openDuckDb();
    await loadColumns(database, 'tree', tree.columns);
    await loadColumns(database, 'cells', tree.cells);
    await database.run(
      `CREATE TABLE scores AS SELECT unit, period, CASE WHEN status = 0 THEN score END AS score FROM cells`,
    );
    return {
      contenders: {
        takar: { run: () => void (found.figures = rollUpColumns(tree)), repeat: 5 },
        duckdb: { run: database.timed(levelByLevel(), 1) },
      },
      async check() {
        const sql = 'SELECT score FROM rolled ORDER BY unit, period';
        const { score } = await readColumns(database, sql, ['score'], tree.figures.values.length);
        mustBeNear('DuckDB, roll-up', score, found.figures.values, 1e-9);
        return { note: 'figures equal to 1e-9, which is what sums of doubles differ by' };
      },
      comparisons: [{ task: 'roll-up', peer: 'duckdb', peerName: 'DuckDB, plain, 1 thread', goal: 0.04 }],
      close: () => database.close(),
    };
  },
};

function units() {
  const count = LEVELS.reduce((sum, size) => sum + size, 0);
  const next = seeded(7);
  const parents = new Int32Array(count);
  const level = new Uint8Array(count);
  const weight = new Float64Array(count);
  let start = 0;
  let before = 0;
  LEVELS.forEach((size, depth) => {
    for (let k = 0; k < size; k += 1) {
      parents[start + k] = depth === 0 ? -1 : before + Math.floor((k * LEVELS[depth - 1]) / size);
      level[start + k] = depth;
      weight[start + k] = Math.round((1 + 9 * next()) * 100) / 100;
    }
    before = start;
    start += size;
  });
  const cells = count * PERIODS;
  const isLeaf = (cell) => level[Math.floor(cell / PERIODS)] === LEVELS.length - 1;
  const values = Float64Array.from({ length: cells }, (_, cell) =>
    isLeaf(cell) ? Math.round(12_000 * next()) / 100 : NaN,
  );
  const status = Uint8Array.from({ length: cells }, (_, cell) => (isLeaf(cell) ? 0 : 2));
  return {
    parents,
    weight,
    periods: PERIODS,
    figures: { kind: 'number', values, status },
    columns: { unit: Int32Array.from({ length: count }, (_, unit) => unit), parent: parents, level, weight },
    cells: {
      unit: Int32Array.from({ length: cells }, (_, cell) => Math.floor(cell / PERIODS)),
      period: Int32Array.from({ length: cells }, (_, cell) => cell % PERIODS),
      score: values,
      status,
    },
  };
}

/** One statement: each level from the one below it. */
function levelByLevel() {
  const last = LEVELS.length - 1;
  const own = (level) =>
    `SELECT s.unit, s.period, s.score, parent, weight FROM scores s JOIN tree USING (unit) WHERE level = ${level}`;
  const steps = [`l${last} AS MATERIALIZED (${own(last)})`];
  for (let level = last - 1; level >= 0; level -= 1) {
    steps.push(`l${level} AS MATERIALIZED (SELECT t.unit, t.period, coalesce(t.score, u.score) AS score, t.parent, t.weight
      FROM (${own(level)}) t LEFT JOIN (SELECT parent, period, sum(weight * score) / sum(weight) AS score
      FROM l${level + 1} GROUP BY parent, period) u ON u.parent = t.unit AND u.period = t.period)`);
  }
  const all = LEVELS.map((_, level) => `SELECT unit, period, score FROM l${level}`).join(' UNION ALL ');
  return `CREATE OR REPLACE TEMP TABLE rolled AS WITH ${steps.join(', ')} ${all}`;
}
