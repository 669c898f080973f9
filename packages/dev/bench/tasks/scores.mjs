import { compileGroups } from '@takar/core/batch';
import { compileGroups as compileVectors } from '@takar/core/simd';
import { DUCKDB, groupQuery } from '@takar/sql';
import { groupWorkers, sharedCodes, sharedTable } from '@takar/table/workers';
import { CAP, FLOOR, NOT_REPORTED, PARAMETERS, POLARITIES } from '../lib/achievement-rule.mjs';
import { loadTable, openDuckDb, readColumns } from '../lib/duckdb.mjs';
import { mustBeNear, mustEqual } from '../lib/equal.mjs';
import { SCORE } from '../lib/score-rule.mjs';
import { filled, indicatorRows, seeded } from '../lib/seeded.mjs';
import { PLAIN_ACHIEVEMENT } from '../lib/plain-achievement.mjs';

/** Units times periods. */
const GROUPS = 240_000;

const PLAIN_SQL = `
  SELECT "group", round(sum(weight * CASE WHEN raw < ${FLOOR} THEN ${FLOOR} WHEN raw > ${CAP} THEN ${CAP} ELSE raw END)
    / sum(weight), 2) AS score
  FROM (SELECT "group", weight, ${PLAIN_ACHIEVEMENT} AS raw
    FROM (SELECT "group", weight, polarity, realisation, nullif(target, 0) AS target FROM rows))
  GROUP BY "group"`;

/** Achievement and the weighted mean of each group, without a column of achievements in between, on one thread and two. */
export const scores = {
  name: 'scores',
  title: 'achievement + cap + weighted mean by 240,000 groups',
  rows: 10_000_000,
  async prepare({ rows }) {
    const count = Math.max(1, Math.min(GROUPS, Math.round(rows / 42)));
    const next = seeded(7);
    const plain = indicatorRows(rows, { polarities: POLARITIES, notReported: NOT_REPORTED });
    const weight = filled(rows, () => Math.round((1 + 9 * next()) * 100) / 100);
    const table = { length: rows, columns: { ...plain.columns, weight } };
    const inAnyOrder = Uint32Array.from({ length: rows }, () => Math.floor(next() * count));
    const together = Uint32Array.from({ length: rows }, (_, row) => Math.floor((row * count) / rows));
    const readBy = (score) => (codes) =>
      score(table, { count, codes }, { length: count, columns: {} }, ['score']).score;
    const read = readBy(compileGroups(SCORE, PARAMETERS));
    const readVectors = readBy(compileVectors(SCORE, PARAMETERS));
    const workers = await groupWorkers(SCORE, PARAMETERS, { threads: 2 });
    const shared = sharedTable(table);
    const readByTwo = (codes) => async () =>
      (await workers.named(shared, { count, codes }, undefined, ['score'])).score;
    const [twoInAnyOrder, twoTogether] = [inAnyOrder, together].map((codes) => readByTwo(sharedCodes(codes)));
    const database = await openDuckDb();
    for (const [name, codes] of [
      ['spread', inAnyOrder],
      ['together', together],
    ]) {
      const group = { kind: 'number', values: Float64Array.from(codes), status: new Uint8Array(rows) };
      await loadTable(database, `${name}_rows`, { length: rows, columns: { ...table.columns, group } });
      await database.run(`ALTER TABLE ${name}_rows ALTER "group" TYPE INTEGER`);
    }
    const sql = (name) => PLAIN_SQL.replace('FROM rows', `FROM ${name}_rows`);
    const figure = (column) => ({ column, status: `${column}_status` });
    const contract = groupQuery(
      SCORE,
      PARAMETERS,
      DUCKDB,
      {
        table: 'spread_rows',
        fields: { target: figure('target'), realisation: figure('realisation'), weight: figure('weight') },
        categories: { polarity: 'polarity' },
      },
      { keys: ['group'], steps: [] },
    );
    const found = {};
    const timed = (name, threads) => ({
      run: database.timed(`CREATE OR REPLACE TEMP TABLE ${name} AS ${sql(name)}`, threads),
    });
    return {
      contenders: {
        spread: { run: () => void (found.spread = read(inAnyOrder)) },
        'duckdb spread': timed('spread', 1),
        'duckdb spread, 2': timed('spread', 2),
        'duckdb contract, 2': {
          run: database.timed(`CREATE OR REPLACE TEMP TABLE contract AS ${contract.sql}`, 2, contract.values),
        },
        together: { run: () => void (found.together = read(together)) },
        'duckdb together': timed('together', 1),
        'duckdb together, 2': timed('together', 2),
        'spread, vectors': { run: () => void (found['spread, vectors'] = readVectors(inAnyOrder)) },
        'together, vectors': { run: () => void (found['together, vectors'] = readVectors(together)) },
        'spread, two': { run: async () => void (found['spread, two'] = await twoInAnyOrder()) },
        'together, two': { run: async () => void (found['together, two'] = await twoTogether()) },
      },
      async check() {
        let differ = 0;
        for (const name of ['spread', 'together']) {
          for (const other of ['vectors', 'two'])
            mustEqual(`${name}, ${other}`, found[`${name}, ${other}`], found[name]);
          const query = `SELECT g."group", score FROM (SELECT unnest(range(${count})) AS "group") g
            LEFT JOIN ${name} USING ("group") ORDER BY "group"`;
          const plainScores = await readColumns(database, query, ['group', 'score'], count);
          differ += mustBeNear(`DuckDB, ${name}`, plainScores.score, found[name].values, 0.0101);
        }
        const of = `SELECT score FROM (SELECT unnest(range(${count})) AS "group") g
          LEFT JOIN (SELECT CAST("group" AS INTEGER) AS "group", score FROM contract) USING ("group") ORDER BY "group"`;
        const exact = await readColumns(database, of, ['score'], count);
        mustBeNear('DuckDB, contract', exact.score, found.spread.values, 0);
        return {
          note: `equal to DuckDB under the contract; plain doubles round ${differ} of ${2 * count} scores the other way`,
        };
      },
      comparisons: [
        ...comparisonsOf('scores, rows in any order', 'spread'),
        {
          task: 'scores, rows in any order',
          ours: 'spread',
          peer: 'duckdb contract, 2',
          peerName: 'DuckDB, contract, 2 threads',
          goal: 1,
        },
        ...comparisonsOf('scores, rows together', 'together'),
      ],
      close: async () => {
        database.close();
        await workers.close();
      },
    };
  },
};

/** One thread by typed arrays and by vectors, and two by vectors, each beside DuckDB on as many. */
const comparisonsOf = (task, ours) => [
  { task, ours, peer: `duckdb ${ours}`, peerName: 'DuckDB, plain, 1 thread', goal: 0.2 },
  ...[
    ['SIMD', 'vectors', '', '1 thread'],
    ['SIMD, two workers', 'two', ', 2', '2 threads'],
  ].map(([name, which, threads, of]) => ({
    task: `${task}, ${name}`,
    ours: `${ours}, ${which}`,
    peer: `duckdb ${ours}${threads}`,
    peerName: `DuckDB, plain, ${of}`,
    goal: 0.2,
  })),
];
