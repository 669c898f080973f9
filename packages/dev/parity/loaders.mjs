import { DUCKDB, MARIADB, POSTGRES, CLICKHOUSE } from '@takar/sql';
import mysql from 'mysql2/promise';
import pg from 'pg';
import { rowBinary } from './row-binary.mjs';

/** Rows that go into one statement. */
const CHUNK = 5000;

/**
 * A loader puts a table of core into a database as `id`, a column of doubles and a column of status codes a figure, and a
 * column of texts a category or text. Doubles arrive bit by bit, or as digits that read back exactly.
 */
export async function duckDbLoader(connection) {
  return async (name, table) => {
    const columns = columnsOf(table);
    await connection.run(create(DUCKDB, name, columns, { int: 'INTEGER', double: 'DOUBLE', text: 'VARCHAR' }));
    const appender = await connection.createAppender(name);
    for (let row = 0; row < table.length; row += 1) {
      for (const { type, cell } of columns) {
        const value = cell(row);
        if (value === null) appender.appendNull();
        else if (type === 'int') appender.appendInteger(value);
        else if (type === 'double') appender.appendDouble(value);
        else appender.appendVarchar(value);
      }
      appender.endRow();
    }
    appender.closeSync();
    return sourceOf(name, table);
  };
}

export async function postgresLoader(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const load = async (name, table) => {
    const columns = columnsOf(table);
    const types = { int: 'integer', double: 'double precision', text: 'text' };
    await client.query(create(POSTGRES, name, columns, types));
    const places = columns.map(({ type }, i) => `$${i + 1}::${types[type]}[]`).join(', ');
    for (const rows of chunks(table.length)) {
      const values = columns.map(({ cell }) => rows.map((row) => cell(row)));
      await client.query(`INSERT INTO ${POSTGRES.identifier(name)} SELECT * FROM unnest(${places})`, values);
    }
    return sourceOf(name, table);
  };
  return { load, run: (sql) => client.query(sql), close: () => client.end() };
}

export async function mariaDbLoader(url) {
  const client = await mysql.createConnection({ uri: url, charset: 'utf8mb4_bin' });
  const load = async (name, table) => {
    const columns = columnsOf(table);
    const types = { int: 'INT', double: 'DOUBLE', text: 'VARCHAR(60)' };
    await client.query(`${create(MARIADB, name, columns, types)} ENGINE = Aria CHARACTER SET utf8mb4`);
    const literal = (value, type) =>
      value === null
        ? 'NULL'
        : type === 'text'
          ? MARIADB.string(value).replace(/ COLLATE \w+$/, '')
          : type === 'double'
            ? MARIADB.number(value)
            : String(value);
    for (const rows of chunks(table.length)) {
      const values = rows.map((row) => `(${columns.map(({ type, cell }) => literal(cell(row), type)).join(',')})`);
      await client.query(`INSERT INTO ${MARIADB.identifier(name)} VALUES ${values.join(',')}`);
    }
    return sourceOf(name, table);
  };
  return { load, run: (sql) => client.query(sql), close: () => client.end() };
}

/** `send(sql, body)` runs a statement; a body is what an INSERT reads. `target` names the table that is written to. */
export function clickHouseLoader(send, { cluster } = {}) {
  return async (name, table) => {
    const columns = columnsOf(table);
    const types = { int: 'Nullable(Int32)', double: 'Nullable(Float64)', text: 'Nullable(String)' };
    const list = columns.map(
      ({ name: of, type }) => `${CLICKHOUSE.identifier(of)} ${of === 'id' ? 'Int32' : types[type]}`,
    );
    const local = cluster === undefined ? name : `${name}_local`;
    await send(
      `CREATE TABLE ${CLICKHOUSE.identifier(local)} (${list.join(', ')}) ENGINE = MergeTree ORDER BY id`,
      undefined,
      true,
    );
    if (cluster !== undefined) {
      await send(
        `CREATE TABLE ${CLICKHOUSE.identifier(name)} (${list.join(', ')}) ENGINE = Distributed(${cluster}, default, ${CLICKHOUSE.identifier(local)}, id)`,
      );
    }
    for (const rows of chunks(table.length, 100_000)) {
      await send(`INSERT INTO ${CLICKHOUSE.identifier(name)} FORMAT RowBinary`, rowBinary(columns, rows));
    }
    return sourceOf(name, table);
  };
}

/** Columns of a table in a database, each with its cells. */
export function columnsOf(table) {
  const columns = [{ name: 'id', type: 'int', cell: (row) => row }];
  for (const [name, column] of Object.entries(table.columns)) {
    if (column.kind === 'number') {
      const { values, status } = column;
      columns.push({ name, type: 'double', cell: (row) => (status[row] === 0 ? values[row] : null) });
      columns.push({ name: `${name}_status`, type: 'int', cell: (row) => status[row] });
    } else if (column.kind === 'category') {
      columns.push({ name, type: 'text', cell: (row) => column.domain[column.codes[row]] ?? null });
    } else columns.push({ name, type: 'text', cell: (row) => column.values[row] });
  }
  return columns;
}

/** The same table as a rule reads it. */
export function sourceOf(table, { columns }) {
  const of = (kind) => Object.entries(columns).filter(([, column]) => column.kind === kind);
  return {
    table,
    fields: Object.fromEntries(of('number').map(([name]) => [name, { column: name, status: `${name}_status` }])),
    categories: Object.fromEntries(of('category').map(([name]) => [name, name])),
    keep: ['id'],
    order: ['id'],
  };
}

function create(dialect, name, columns, types) {
  const list = columns.map((column) => `${dialect.identifier(column.name)} ${types[column.type]}`);
  return `CREATE TABLE ${dialect.identifier(name)} (${list.join(', ')})`;
}

function* chunks(length, size = CHUNK) {
  for (let start = 0; start < length; start += size) {
    yield Array.from({ length: Math.min(size, length - start) }, (_, i) => start + i);
  }
}
