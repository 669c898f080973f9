import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { field, select, TakarError } from '@takar/core';
import {
  CLICKHOUSE,
  CLICKHOUSE_2018,
  DUCKDB,
  MARIADB,
  MYSQL,
  POSTGRES,
  rowQuery,
  scoreQuery,
  type Dialect,
} from '@takar/sql';

const dialects: readonly Dialect[] = [DUCKDB, POSTGRES, MARIADB, MYSQL, CLICKHOUSE, CLICKHOUSE_2018];

describe('names', () => {
  test('stand between quotes, and a quote in a name is doubled or escaped', () => {
    assert.equal(DUCKDB.identifier('a"; DROP TABLE x; --'), '"a""; DROP TABLE x; --"');
    assert.equal(POSTGRES.identifier('a"b'), '"a""b"');
    assert.equal(MARIADB.identifier('a`b'), '`a``b`');
    assert.equal(CLICKHOUSE.identifier('a`b\\'), '`a\\`b\\\\`');
  });

  test('with signs of control, halves of letters or no letter at all are refused', () => {
    for (const dialect of dialects)
      for (const name of ['', 'a\0b', 'a\nb', 'a\u001bb', '\ud800', 'a\u202eb'])
        assert.throws(
          () => dialect.identifier(name),
          (error) => error instanceof TakarError && error.code === 'sql/identifier',
          `${dialect.name} ${JSON.stringify(name)}`,
        );
  });

  test('that a database would cut off are refused: they could be another column', () => {
    assert.throws(() => POSTGRES.identifier('é'.repeat(32)), /at most 63 bytes|not a name/);
    assert.throws(() => MARIADB.identifier('é'.repeat(65)), /not a name/);
    assert.equal(MARIADB.identifier('é'.repeat(64)).length, 66);
  });

  test('of two columns of a result are never the same', () => {
    const source = { table: 't', fields: { a: { column: 'a' } }, keep: ['Value'] };
    assert.throws(() => rowQuery(field('a'), {}, DUCKDB, source), /two columns of the result/);
  });
});

describe('documents of targets', () => {
  const versions = { column: 'versi', same: ['unit', 'indikator'] };
  const source = { table: 't', fields: { a: { column: 'a' } } };

  test('are told by windows, and refused where a server has none', () => {
    assert.match(scoreQuery(field('a'), {}, POSTGRES, source, { keys: ['unit'], versions }).sql, /OVER \(PARTITION BY/);
    assert.throws(
      () => scoreQuery(field('a'), {}, CLICKHOUSE_2018, source, { keys: ['unit'], versions }),
      (error) => error instanceof TakarError && error.code === 'sql/versions',
    );
    assert.ok(scoreQuery(field('a'), {}, CLICKHOUSE_2018, source, { keys: ['unit'] }).sql);
  });
});

describe('texts', () => {
  test('are literals of their dialect, whatever is in them', () => {
    assert.equal(DUCKDB.string(`it's`), `'it''s'`);
    assert.equal(POSTGRES.string(`\\'`), `E'\\\\\\''`);
    assert.match(MARIADB.string(`\\'; --`), /^_utf8mb4 X'5c273b202d2d'/);
    assert.equal(CLICKHOUSE.string(`'\\\n`), `'\\'\\\\\\x0a'`);
    assert.equal(CLICKHOUSE.string('\u007f '), `'\\x7f '`);
    for (const dialect of dialects)
      for (const text of ['a\0', 'a\ud800', '\udc00a']) assert.throws(() => dialect.string(text), /not a text/);
  });

  test('never break a line of the query, so that nothing in them is moved', () => {
    for (const dialect of dialects) assert.doesNotMatch(dialect.string('a\nb\rc'), /[\n\r]/);
    const of = select('p', { 'x3\n': field('a') }, field('b'));
    const { sql } = rowQuery(of, {}, POSTGRES, {
      table: 't',
      fields: { a: { column: 'a' }, b: { column: 'b' } },
      categories: { p: 'p' },
    });
    assert.ok(sql.includes(`E'x3\\u000a'`));
  });
});

describe('numbers', () => {
  test('are doubles that read back exactly, and nothing else', () => {
    for (const value of [0.1, 1 / 3, 5e-324, Number.MAX_VALUE, 1e5, 123456789012345, 100])
      assert.equal(Number(DUCKDB.number(value)), value);
    assert.equal(DUCKDB.number(-2.5), '(-2.5e0)');
    for (const value of [NaN, Infinity, -Infinity]) assert.throws(() => DUCKDB.number(value), TakarError);
  });
});
