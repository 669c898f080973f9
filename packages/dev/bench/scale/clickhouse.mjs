import { createReadStream, readFileSync, rmSync } from 'node:fs';
import { CLICKHOUSE_2018, groupQuery } from '@takar/sql';
import { openClickHouse } from '@takar/sql/engines';
import { startClickHouse } from '../../engines/clickhouse.mjs';
import { post } from '../../engines/clickhouse-post.mjs';
import { PARAMETERS } from '../lib/achievement-rule.mjs';
import { openDuckDb } from '../lib/duckdb.mjs';
import { SCORE } from '../lib/score-rule.mjs';
import { scoresOf } from './scores-of.mjs';
import { SOURCE } from './rows.mjs';

const COLUMNS =
  'unit Int32, period Int32, polarity String, target Float64, realisation Nullable(Float64), weight Float64';

/**
 * Two shards of ClickHouse 18 on loopback with the rows by unit; the file is loaded into them beforehand. Each is asked of its
 * own rows: through a Distributed table all but the innermost layer of a query is computed by the server that is asked.
 */
export async function open(file) {
  const server = await startClickHouse();
  for (const shard of server.shards)
    await post(shard, `CREATE TABLE rows_local (${COLUMNS}) ENGINE = MergeTree ORDER BY (unit, period)`);
  await post(server.url, `CREATE TABLE rows (${COLUMNS}) ENGINE = Distributed(takar, default, rows_local, unit)`);
  await load(server.url, file);
  const shards = await Promise.all(server.shards.map((url) => openClickHouse(url)));
  const source = { ...SOURCE, table: 'rows_local' };
  const query = groupQuery(SCORE, PARAMETERS, CLICKHOUSE_2018, source, { keys: ['unit', 'period'], steps: [] });
  return {
    run: () => scoresOf(shards, query),
    /** What the servers took: they are processes of their own. */
    others: () => server.pids.map(taken),
    close: () => server.stop(),
  };
}

async function load(url, file) {
  const text = `${file}.csv`;
  const database = await openDuckDb();
  await database.run(`COPY (SELECT * FROM '${file}') TO '${text}' (HEADER false, NULL '\\N')`);
  database.close();
  await post(url, 'INSERT INTO rows FORMAT CSV', createReadStream(text));
  rmSync(text);
}

/** Processor milliseconds and greatest memory in megabytes of a process of Linux. */
function taken(pid) {
  const [, after] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const ticks = after.split(' ');
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return { cpu: (Number(ticks[11]) + Number(ticks[12])) * 10, peak: Number(peak?.[1] ?? 0) / 1024 };
}
