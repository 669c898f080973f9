import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { field, roundTo, truncateAt, type Expression } from '@takar/core';
import { DUCKDB, rowQuery } from '@takar/sql';

type Vector = readonly [x: number, ...expected: (number | null)[]];
const file = new URL('../../../core/test/golden/arithmetic-vectors.json', import.meta.url);
const { rows: vectors } = JSON.parse(readFileSync(file, 'utf8')) as { rows: readonly Vector[] };

const x = field('x');
const columns: readonly (readonly [name: string, of: Expression])[] = [
  ['image', x],
  ['rounded to a whole number', roundTo(x, 0)],
  ['rounded at 2 digits', roundTo(x, 2)],
  ['rounded at 4 digits', roundTo(x, 4)],
  ['cut after 2 digits', truncateAt(x, 2)],
];

describe('arithmetic in SQL', () => {
  let instance: DuckDBInstance;
  let connection: DuckDBConnection;

  before(async () => {
    instance = await DuckDBInstance.create(':memory:');
    connection = await instance.connect();
    await connection.run('CREATE TABLE vectors (id INTEGER, x DOUBLE)');
    const appender = await connection.createAppender('vectors');
    vectors.forEach(([value], id) => {
      appender.appendInteger(id);
      appender.appendDouble(value);
      appender.endRow();
    });
    appender.closeSync();
  });

  after(() => {
    connection.closeSync();
    instance.closeSync();
  });

  columns.forEach(([name, of], column) => {
    test(`every committed vector, ${name}`, async () => {
      const source = { table: 'vectors', fields: { x: { column: 'x' } }, keep: ['id'], order: ['id'] };
      const result = await connection.runAndReadAll(rowQuery(of, {}, DUCKDB, source).sql);
      const got = result.getRows().map(([, value]) => value);
      assert.ok(got.length > 3000);
      assert.deepEqual(
        got,
        vectors.map((vector) => vector[column + 1]),
      );
    });
  });
});
