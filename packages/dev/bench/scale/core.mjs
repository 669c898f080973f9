import { compileGroups } from '@takar/core/batch';
import { NOT_REPORTED, PARAMETERS, POLARITIES } from '../lib/achievement-rule.mjs';
import { openDuckDb } from '../lib/duckdb.mjs';
import { SCORE } from '../lib/score-rule.mjs';
import { empty } from '../lib/seeded.mjs';
import { GROUPS, PERIODS } from './rows.mjs';

/** Core's batch reader over typed arrays, in one thread; the file is read into them by DuckDB beforehand. */
export async function open(file, rows) {
  const { target, realisation, weight } = { target: empty(rows), realisation: empty(rows), weight: empty(rows) };
  const polarity = { kind: 'category', domain: POLARITIES, codes: new Uint8Array(rows) };
  const codes = new Uint32Array(rows);
  const cases = POLARITIES.map((name, code) => `WHEN '${name}' THEN ${code}`).join(' ');
  await readInto(
    `SELECT target, coalesce(realisation, 'nan'::DOUBLE), weight,
       CAST(CASE WHEN realisation IS NULL THEN ${NOT_REPORTED} ELSE 0 END AS UTINYINT),
       CAST(CASE polarity ${cases} END AS UTINYINT), CAST(unit * ${PERIODS} + period - 1 AS INTEGER) FROM '${file}'`,
    [target.values, realisation.values, weight.values, realisation.status, polarity.codes, codes],
  );
  const table = { length: rows, columns: { target, realisation, weight, polarity } };
  const score = compileGroups(SCORE, PARAMETERS);
  const groups = { count: GROUPS, codes };
  return {
    run: () => {
      const { values, status } = score(table, groups, { length: GROUPS, columns: {} }, ['score']).score;
      return values.map((value, group) => (status[group] === 0 ? value : NaN));
    },
    close: () => undefined,
  };
}

/** Columns of a query without NULL into typed arrays, chunk by chunk. */
async function readInto(sql, arrays) {
  const database = await openDuckDb();
  const result = await database.connection.stream(sql);
  let row = 0;
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    arrays.forEach((array, k) => array.set(chunk.getColumnVector(k).items.subarray(0, chunk.rowCount), row));
    row += chunk.rowCount;
  }
  if (row !== arrays[0].length) throw new Error(`the file has ${row} rows, not ${arrays[0].length}`);
  database.close();
}
