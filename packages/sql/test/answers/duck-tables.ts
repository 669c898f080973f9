import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Column, Table } from '@takar/core';
import { DUCKDB, type Query, type TableSource } from '@takar/sql';
import { duckDbEngine, type Cell, type Engine } from '@takar/sql/engines';

/** A DuckDB in memory that holds tables of core. */
export class DuckTables {
  readonly engine: Engine;
  readonly #connection: DuckDBConnection;

  private constructor(connection: DuckDBConnection, close: () => void) {
    this.#connection = connection;
    this.engine = duckDbEngine(connection, close);
  }

  static async open(): Promise<DuckTables> {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    return new DuckTables(connection, () => {
      connection.closeSync();
      instance.closeSync();
    });
  }

  /** Runs a statement that is no query of the library. */
  async run(statement: string): Promise<void> {
    await this.#connection.run(statement);
  }

  /** Writes a table, its figures with their status beside them and the number of each row as `id`; gives how a rule reads it. */
  async load(name: string, { length, columns }: Table): Promise<TableSource> {
    const stored = Object.entries(columns).flatMap(([of, column]) => storedAs(of, column));
    const types = stored.map((each) => `${DUCKDB.identifier(each.name)} ${each.type}`);
    await this.run(`CREATE TABLE ${DUCKDB.identifier(name)} (id INTEGER, ${types.join(', ')})`);
    const appender = await this.#connection.createAppender(name);
    for (let row = 0; row < length; row += 1) {
      appender.appendInteger(row);
      for (const { cell } of stored) {
        const value = cell(row);
        if (value === null) appender.appendNull();
        else if (typeof value === 'string') appender.appendVarchar(value);
        else appender.appendDouble(value);
      }
      appender.endRow();
    }
    appender.closeSync();
    const of = (kind: Column['kind']) => Object.keys(columns).filter((each) => columns[each]?.kind === kind);
    return {
      table: name,
      fields: Object.fromEntries(of('number').map((each) => [each, { column: each, status: `${each}_status` }])),
      categories: Object.fromEntries(of('category').map((each) => [each, each])),
      keep: ['id'],
      order: ['id'],
    };
  }

  /** All rows of a query, cells by the names of its columns. */
  async rows(query: Query): Promise<readonly Readonly<Record<string, Cell>>[]> {
    const found: Record<string, Cell>[] = [];
    for await (const batch of this.engine.rows(query))
      for (const row of batch)
        found.push(Object.fromEntries(query.columns.map(({ name }, i) => [name, row[i] ?? null])));
    return found;
  }
}

interface Stored {
  readonly name: string;
  readonly type: 'DOUBLE' | 'VARCHAR';
  readonly cell: (row: number) => string | number | null;
}

function storedAs(name: string, column: Column): readonly Stored[] {
  if (column.kind === 'number') {
    const { values, status } = column;
    return [
      { name, type: 'DOUBLE', cell: (row) => (status[row] === 0 ? (values[row] ?? null) : null) },
      { name: `${name}_status`, type: 'DOUBLE', cell: (row) => status[row] ?? null },
    ];
  }
  const texts =
    column.kind === 'text' ? column.values : Array.from(column.codes, (code) => column.domain[code] ?? null);
  return [{ name, type: 'VARCHAR', cell: (row) => texts[row] ?? null }];
}
