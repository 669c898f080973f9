import { DOUBLE, DuckDBDataChunk, DuckDBInstance, FLOAT, INTEGER, UTINYINT } from '@duckdb/node-api';

const ROWS_OF_CHUNK = 2048;
const TYPES = new Map([
  [Float64Array, ['DOUBLE', DOUBLE]],
  [Float32Array, ['FLOAT', FLOAT]],
  [Int32Array, ['INTEGER', INTEGER]],
  [Uint8Array, ['UTINYINT', UTINYINT]],
]);

/** A database in memory. */
export async function openDuckDb() {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    connection,
    run: (sql) => connection.run(sql).then(() => undefined),
    /** A contender: a statement on so many threads. */
    timed: (sql, threads, parameters) => async () => {
      await connection.run(`SET threads TO ${threads}`);
      await connection.run(sql, parameters);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Puts typed arrays into a table, a column each. */
export async function loadColumns({ connection }, name, columns) {
  const list = Object.entries(columns).map(([column, array]) => ({
    column,
    array,
    type: TYPES.get(array.constructor),
  }));
  const fields = list.map(({ column, type }) => `"${column}" ${type[0]}`);
  await connection.run(`CREATE TABLE ${name} (${fields.join(', ')})`);
  const appender = await connection.createAppender(name);
  const { length } = list[0].array;
  for (let start = 0; start < length; start += ROWS_OF_CHUNK) {
    const rows = Math.min(ROWS_OF_CHUNK, length - start);
    const chunk = DuckDBDataChunk.create(
      list.map(({ type }) => type[1]),
      rows,
    );
    list.forEach(({ array }, k) => {
      const vector = chunk.getColumnVector(k);
      vector.items.set(array.subarray(start, start + rows));
      vector.flush();
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Loads a table of core: values that are there, NULL elsewhere, the status beside each, categories as an ENUM. */
export async function loadTable(database, name, table) {
  const raw = {};
  const fields = [];
  for (const [column, of] of Object.entries(table.columns)) {
    if (of.kind === 'number') {
      raw[column] = of.values;
      raw[`${column}_status`] = of.status;
      fields.push(`CASE WHEN "${column}_status" = 0 THEN "${column}" END AS "${column}", "${column}_status"`);
    } else {
      raw[column] = of.codes;
      const type = `${name}_${column}`;
      await database.run(`CREATE TYPE ${type} AS ENUM (${of.domain.map((text) => `'${text}'`).join(', ')})`);
      const cases = of.domain.map((text, code) => `WHEN ${code} THEN '${text}'`).join(' ');
      fields.push(`CAST(CASE "${column}" ${cases} END AS ${type}) AS "${column}"`);
    }
  }
  await loadColumns(database, `${name}_raw`, raw);
  await database.run(`CREATE TABLE ${name} AS SELECT ${fields.join(', ')} FROM ${name}_raw`);
  await database.run(`DROP TABLE ${name}_raw`);
}

/** Reads number columns of a query into typed arrays; NULL becomes NaN. */
export async function readColumns({ connection }, sql, names, length) {
  const columns = Object.fromEntries(names.map((name) => [name, new Float64Array(length)]));
  const result = await connection.stream(sql);
  let row = 0;
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    names.forEach((name, k) => {
      const vector = chunk.getColumnVector(k);
      for (let i = 0; i < chunk.rowCount; i += 1) {
        const value = vector.getItem(i);
        columns[name][row + i] = value === null ? NaN : Number(value);
      }
    });
    row += chunk.rowCount;
  }
  if (row !== length) throw new Error(`DuckDB gave ${row} rows, not ${length}`);
  return columns;
}
