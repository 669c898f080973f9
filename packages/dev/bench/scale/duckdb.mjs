import { DUCKDB, groupQuery } from '@takar/sql';
import { duckDbEngine } from '@takar/sql/engines';
import { CAP, FLOOR, PARAMETERS } from '../lib/achievement-rule.mjs';
import { openDuckDb } from '../lib/duckdb.mjs';
import { SCORE } from '../lib/score-rule.mjs';
import { scoresOf } from './scores-of.mjs';
import { SOURCE } from './rows.mjs';
import { PLAIN_ACHIEVEMENT } from '../lib/plain-achievement.mjs';

/** DuckDB on two threads over the file of Parquet: the rule under the contract, or as somebody would write it in doubles. */
export async function open(file, rows, plain = false) {
  const database = await openDuckDb();
  await database.run('SET threads TO 2');
  await database.run(`CREATE VIEW rows AS SELECT * FROM '${file}'`);
  const engine = duckDbEngine(database.connection, () => database.close());
  const contract = groupQuery(SCORE, PARAMETERS, DUCKDB, SOURCE, { keys: ['unit', 'period'], steps: [] });
  const query = plain ? { ...contract, sql: PLAIN, values: [] } : contract;
  return { run: () => scoresOf([engine], query), close: () => engine.close() };
}

const PLAIN = `
  SELECT unit, period, round(sum(weight * CASE WHEN raw < ${FLOOR} THEN ${FLOOR} WHEN raw > ${CAP} THEN ${CAP} ELSE raw END)
    / sum(weight), 2) AS score, 0
  FROM (SELECT unit, period, weight, ${PLAIN_ACHIEVEMENT} AS raw
    FROM (SELECT * REPLACE (nullif(target, 0) AS target) FROM rows))
  GROUP BY unit, period`;
