import { compileGroups } from '@takar/core/batch';
import { DUCKDB, groupQuery } from '@takar/sql';
import { CAP, FLOOR, NOT_REPORTED, PARAMETERS, POLARITIES } from '../lib/achievement-rule.mjs';
import { loadTable, openDuckDb, readColumns } from '../lib/duckdb.mjs';
import { mustBeNear } from '../lib/equal.mjs';
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

/** Achievement and the weighted mean of each group, without a column of achievements in between. */
export const scores = {
  name: 'scores',
  title: 'achievement + cap + weighted mean by 240,000 groups, one thread',
  rows: 10_000_000,
  async prepare({ rows }) {
    const count = Math.max(1, Math.min(GROUPS, Math.round(rows / 42)));
    const next = seeded(7);
    const plain = indicatorRows(rows, { polarities: POLARITIES, notReported: NOT_REPORTED });
    const weight = filled(rows, () => Math.round((1 + 9 * next()) * 100) / 100);
    const table = { length: rows, columns: { ...plain.columns, weight } };
    const inAnyOrder = Uint32Array.from({ length: rows }, () => Math.floor(next() * count));
    const together = Uint32Array.from({ length: rows }, (_, row) => Math.floor((row * count) / rows));
    const score = compileGroups(SCORE, PARAMETERS);
    const read = (codes) => score(table, { count, codes }, { length: count, columns: {} }, ['score']).score;
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
      },
      async check() {
        let differ = 0;
        for (const name of ['spread', 'together']) {
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
        {
          task: 'scores, rows in any order',
          ours: 'spread',
          peer: 'duckdb spread',
          peerName: 'DuckDB, plain, 1 thread',
          goal: 0.2,
        },
        ...[
          ['duckdb contract, 2', 'DuckDB, contract, 2 threads'],
          ['duckdb spread, 2', 'DuckDB, plain, 2 threads'],
        ].map(([peer, peerName]) => ({ task: 'scores, rows in any order', ours: 'spread', peer, peerName, goal: 1 })),
        {
          task: 'scores, rows together',
          ours: 'together',
          peer: 'duckdb together',
          peerName: 'DuckDB, plain, 1 thread',
          goal: 0.2,
        },
      ],
      close: () => database.close(),
    };
  },
};
