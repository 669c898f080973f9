import { CLICKHOUSE, groupQuery } from '@takar/sql';
import { startChdb } from '../../engines/chdb.mjs';
import { PARAMETERS } from '../lib/achievement-rule.mjs';
import { SCORE } from '../lib/score-rule.mjs';
import { scoresOf } from './scores-of.mjs';
import { SOURCE } from './rows.mjs';

/** ClickHouse 26 in this process over the file of Parquet, on two threads. */
export async function open(file) {
  const { engine, send, stop } = startChdb();
  await send('SET max_threads = 2');
  await send(`CREATE DATABASE bench`);
  await send(`CREATE VIEW bench.rows AS SELECT * FROM file('${file}', Parquet)`);
  const source = { ...SOURCE, table: ['bench', 'rows'] };
  const query = groupQuery(SCORE, PARAMETERS, CLICKHOUSE, source, { keys: ['unit', 'period'], steps: [] });
  return { run: () => scoresOf([engine], query), close: stop };
}
