import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installChdb, hasChdb } from '../../engines/chdb.mjs';
import { ensureServers } from '../../engines/ensure.mjs';
import { openDuckDb } from '../lib/duckdb.mjs';
import { mustBeNear } from '../lib/equal.mjs';
import { result } from '../lib/result.mjs';
import { curve } from '../scale/curve.mjs';
import { GROUPS, writeRows } from '../scale/rows.mjs';

const SIZES = [1, 10, 30];
/** Runs of each contender, whose median counts; the largest size is run once. */
const RUNS = 3;

/** Who is measured, up to how many millions of rows; a tolerance where doubles are not those of the contract. */
const CONTENDERS = {
  core: { title: 'core batch, one thread, rows in memory', threads: 1 },
  duckdb: { title: 'DuckDB, two threads, from Parquet' },
  'duckdb-plain': { title: 'DuckDB, two threads, from Parquet, plain doubles', tolerance: 0.0101 },
  chdb: { title: 'ClickHouse 26 in process, two threads, from Parquet' },
  clickhouse: { title: 'ClickHouse 18, two shards, each of its own rows', most: 10 },
};

/** Achievement under the contract and the weighted score of 20,000 units in 12 months, at the sizes of a nation. */
export const scale = {
  name: 'scale',
  title: 'achievement and weighted scores of 20,000 units in 12 months, at 1, 10 and 30 times the rows',
  rows: 1_000_000,
  page: 'docs/scale.md',
  prepare: ({ rows }) => ({
    contenders: {},
    check: () => ({
      note: `all ${GROUPS.toLocaleString('en')} scores equal, those of plain doubles to a hundredth; each contender in a process of its own, at the largest size once`,
    }),
    comparisons: [],
    async more() {
      await ensureServers(['clickhouse']);
      if (!hasChdb()) await installChdb();
      const folder = mkdtempSync(join(tmpdir(), 'takar-scale-'));
      try {
        this.taken = [];
        for (const millions of SIZES) this.taken.push(...(await ofSize(folder, millions * rows, millions)));
      } finally {
        rmSync(folder, { recursive: true });
      }
      return SIZES.flatMap((millions) => compared(this.taken, millions * rows));
    },
    appendix() {
      return curve(this.taken);
    },
  }),
};

/** One file of rows, every contender on it, each in a process of its own, and their scores compared. */
async function ofSize(folder, rows, millions) {
  const file = join(folder, 'rows.parquet');
  const database = await openDuckDb();
  await writeRows(database, file, rows);
  database.close();
  const bytes = statSync(file).size;
  const runs = millions > 10 ? 1 : RUNS;
  const found = [];
  let expected;
  for (const [name, { title, tolerance = 0, most = Infinity, threads = 2 }] of Object.entries(CONTENDERS)) {
    if (millions > most) continue;
    console.error(`  ${rows.toLocaleString('en')} rows: ${title}`);
    const { taken, scores } = inProcess(name, file, rows, runs, join(folder, 'scores'));
    expected ??= scores;
    mustBeNear(`${title}, ${rows} rows`, scores, expected, tolerance);
    found.push({ name, title, threads, rows, bytes, ...taken });
  }
  return found;
}

function inProcess(name, file, rows, runs, out) {
  const script = fileURLToPath(new URL('../scale/one.mjs', import.meta.url));
  const args = ['--max-old-space-size=8192', script, name, file, rows, runs, out].map(String);
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}, ${rows} rows: ${stderr}`);
  const read = readFileSync(out);
  const scores = new Float64Array(read.buffer.slice(read.byteOffset, read.byteOffset + read.length));
  return { taken: JSON.parse(stdout), scores };
}

/** Core beside DuckDB on two threads. */
function compared(taken, rows) {
  const of = (name) => taken.find((each) => each.name === name && each.rows === rows);
  const task = `rule and scores, ${rows.toLocaleString('en')} rows`;
  return ['duckdb', 'duckdb-plain'].map((name) =>
    result({
      task,
      ours: of('core').wall,
      peer: of(name).wall,
      peerName: of(name).title,
      unit: 'ms',
      goal: 1,
      rows,
      rounds: RUNS,
    }),
  );
}
