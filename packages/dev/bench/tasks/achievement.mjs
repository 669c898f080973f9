import { DUCKDB, rowQuery } from '@takar/sql';
import { compile } from '@takar/core/batch';
import { compile as compileSimd } from '@takar/core/simd';
import { ruleWorkers, sharedColumn, sharedTable } from '@takar/table/workers';
import { achievementByHand } from '../lib/achievement-hand.mjs';
import { BANDED, CAP, EDGES, FLOOR, NOT_REPORTED, PARAMETERS, POLARITIES } from '../lib/achievement-rule.mjs';
import { arqueroAchievement } from '../lib/arquero-achievement.mjs';
import { copyOf } from '../lib/copy.mjs';
import { loadTable, openDuckDb, readColumns } from '../lib/duckdb.mjs';
import { mustBeNear, mustEqual } from '../lib/equal.mjs';
import { polarsAchievement } from '../lib/polars-achievement.mjs';
import { empty, indicatorRows } from '../lib/seeded.mjs';
import { PLAIN_ACHIEVEMENT } from '../lib/plain-achievement.mjs';

/** Achievement, cap, rounding and band in ordinary doubles, as somebody writes it who has the data in DuckDB. */
export const PLAIN_SQL = `
  SELECT achievement, CASE WHEN achievement > ${EDGES[3]} THEN 4 WHEN achievement > ${EDGES[2]} THEN 3
    WHEN achievement > ${EDGES[1]} THEN 2 WHEN achievement > ${EDGES[0]} THEN 1 WHEN achievement IS NOT NULL THEN 0 END AS band
  FROM (SELECT round(CASE WHEN raw < ${FLOOR} THEN ${FLOOR} WHEN raw > ${CAP} THEN ${CAP} ELSE raw END, 2) AS achievement
    FROM (SELECT ${PLAIN_ACHIEVEMENT} AS raw
      FROM (SELECT polarity, realisation, nullif(target, 0) AS target FROM rows)))`;

/** Achievement, cap, round to two digits and band of many rows, on one thread and by vectors on two. */
export const achievement = {
  name: 'achievement',
  title: 'achievement + cap + round + band',
  rows: 10_000_000,
  async prepare({ rows }) {
    const table = indicatorRows(rows, { polarities: POLARITIES, notReported: NOT_REPORTED });
    const names = ['achievement', 'band'];
    const columns = (column) => Object.fromEntries(names.map((name) => [name, column(rows)]));
    const [found, byHand, bySimd, byWorkers] = [empty, empty, empty, sharedColumn].map(columns);
    const batch = compile(BANDED, PARAMETERS);
    const simd = compileSimd(BANDED, PARAMETERS);
    const workers = await ruleWorkers(BANDED, PARAMETERS, { threads: 2 });
    const shared = sharedTable(table);
    const database = await openDuckDb();
    await loadTable(database, 'rows', table);
    const contract = rowQuery(BANDED, PARAMETERS, DUCKDB, sourceOf('rows', table), { steps: ['achievement'] });
    const given = contract.parameters.map(({ value }) => value);
    const polars = await polarsAchievement(table);
    const arquero = rows <= 2_000_000 ? await arqueroAchievement(table) : null;

    return {
      contenders: {
        takar: { run: () => batch.into(table, found) },
        simd: { run: () => simd.into(table, bySimd) },
        simdTwo: { run: () => workers.into(shared, byWorkers) },
        copy: { run: copyOf(table) },
        hand: { run: () => achievementByHand(table, byHand.achievement, byHand.band) },
        duckdbContract: { run: database.timed(`CREATE OR REPLACE TEMP TABLE found AS ${contract.sql}`, 1, given) },
        duckdbPlain: { run: database.timed(`CREATE OR REPLACE TEMP TABLE plain AS ${PLAIN_SQL}`, 1) },
        duckdbPlainTwo: { run: database.timed(`CREATE OR REPLACE TEMP TABLE plain AS ${PLAIN_SQL}`, 2) },
        polars: { run: polars.run },
        ...(arquero === null ? {} : { arquero: { run: arquero.run } }),
      },
      async check() {
        const choices = [simd.choice(table, names), await workers.into(shared, byWorkers)];
        if (choices.some(({ reader }) => reader !== 'simd')) throw new Error(JSON.stringify(choices));
        for (const name of names) {
          mustEqual(`hand loop, ${name}`, byHand[name], found[name]);
          mustEqual(`SIMD, ${name}`, bySimd[name], found[name]);
          mustEqual(`SIMD on two workers, ${name}`, byWorkers[name], found[name]);
        }
        const columns = [...names, ...names.map((name) => `${name}_status`)];
        const list = columns.map((name) => `"${name}"`).join(', ');
        const sql = await readColumns(database, `SELECT ${list} FROM found`, columns, rows);
        for (const name of names) {
          mustEqual(`DuckDB, ${name}`, { values: sql[name], status: sql[`${name}_status`] }, found[name]);
        }
        const plain = await readColumns(database, 'SELECT achievement, band FROM plain', names, rows);
        const expected = found.achievement.values;
        const differs = mustBeNear('DuckDB, plain', plain.achievement, expected, 0.0101);
        mustBeNear('DuckDB, plain band', plain.band, found.band.values, 1);
        mustBeNear('Polars, plain', polars.achievement(), expected, 0.0101);
        if (arquero !== null) mustBeNear('Arquero, plain', arquero.achievement(), expected, 0.0101);
        return { note: `plain doubles round ${differs} of ${rows} rows the other way` };
      },
      comparisons: [
        ...comparisonsOf('achievement, SIMD', 'simd', 'duckdbPlain', 'DuckDB, plain, 1 thread'),
        ...comparisonsOf('achievement, SIMD, two workers', 'simdTwo', 'duckdbPlainTwo', 'DuckDB, plain, 2 threads'),
        { task: 'achievement', peer: 'hand', peerName: 'hand loop, contract', goal: 1.2 },
        { task: 'achievement', peer: 'duckdbContract', peerName: 'DuckDB, contract, 1 thread', goal: 0.12 },
        { task: 'achievement', peer: 'duckdbPlain', peerName: 'DuckDB, plain, 1 thread', goal: 0.6 },
        { task: 'achievement', peer: 'polars', peerName: 'Polars, plain, 1 thread', goal: 1 },
        ...(arquero === null ? [] : [{ task: 'achievement', peer: 'arquero', peerName: 'Arquero, plain', goal: 1 }]),
      ],
      close: async () => {
        database.close();
        await workers.close();
      },
    };
  },
};

/** What vectors are measured against: plain doubles on as many threads, memory alone, and typed arrays on one thread. */
const comparisonsOf = (task, ours, peer, peerName) => [
  { task, ours, peer, peerName, goal: 0.15 },
  { task, ours, peer: 'copy', peerName: 'memory copy of the same bytes', goal: 5 },
  { task, ours, peer: 'takar', peerName: 'Takar, typed arrays, 1 thread', goal: 1 },
];

/** A table of core as the SQL of a rule reads it. */
export function sourceOf(name, { columns }) {
  const of = (kind) => Object.keys(columns).filter((column) => columns[column].kind === kind);
  return {
    table: name,
    fields: Object.fromEntries(of('number').map((column) => [column, { column, status: `${column}_status` }])),
    categories: Object.fromEntries(of('category').map((column) => [column, column])),
  };
}
