import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tsvRows } from '#src/engines/tsv.js';

describe('rows of ClickHouse in tab-separated text', () => {
  test('give back every sign that is escaped in them', () => {
    assert.deepEqual(tsvRows(String.raw`a\tb\nc\rd\\e\'f\bg\fh\0i` + '\n'), [["a\tb\nc\rd\\e'f\bg\fh\0i"]]);
  });

  test('give a sign that nobody escapes as it stands', () => {
    assert.deepEqual(tsvRows('\\x\t\\N\\N\n'), [['x', 'NN']]);
  });

  test('tell nothing from an empty text and from a text that says so', () => {
    assert.deepEqual(tsvRows('\\N\t\t\\\\N\n'), [[null, '', '\\N']]);
  });

  test('are as many as there are lines, the last one with an end or without', () => {
    assert.deepEqual(tsvRows('1\t2\n3\t4\n'), [
      ['1', '2'],
      ['3', '4'],
    ]);
    assert.deepEqual(tsvRows('1\n2'), [['1'], ['2']]);
    assert.deepEqual(tsvRows('1\n\n'), [['1'], ['']]);
    assert.deepEqual(tsvRows(''), []);
  });
});
