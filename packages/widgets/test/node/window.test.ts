import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextCell } from '#src/table/grid-walk.js';
import { RowWindow } from '#src/table/window.js';

test('a window over a thousand rows shows the rows at the scroll position', () => {
  const rows = new RowWindow({ rows: 1000, rowHeight: 48, viewHeight: 500 });
  assert.equal(rows.height, 48_000);
  assert.deepEqual(rows.at(0), { first: 0, past: 0 });
  assert.deepEqual(rows.at(100), { first: 2, past: 4 });
  const bottom = rows.at(rows.height - 500);
  assert.equal(bottom.first + rows.count, 1000);
});

test('a window over a million rows reaches the last row within the height that engines draw', () => {
  const rows = new RowWindow({ rows: 1_000_000, rowHeight: 48, viewHeight: 500 });
  assert.ok(rows.height < 17_800_000);
  const { first, past } = rows.at(rows.height - 500);
  assert.equal(first + rows.count, 1_000_000);
  assert.ok(past < 2 * 48);
});

test('a row is revealed with the least scrolling', () => {
  const rows = new RowWindow({ rows: 1000, rowHeight: 50, viewHeight: 500 });
  assert.equal(rows.reveal(3, 100), 100);
  assert.equal(rows.reveal(0, 100), 0);
  assert.equal(rows.reveal(20, 0), 550);
  const many = new RowWindow({ rows: 1_000_000, rowHeight: 48, viewHeight: 500 });
  for (const row of [0, 17, 500_000, 999_999]) {
    const { first } = many.at(many.reveal(row, 0));
    assert.ok(row >= first && row < first + many.count, `row ${row}`);
  }
});

test('keys walk cells and stop at the ends', () => {
  const extent = { lines: 5, columns: 3, page: 10 };
  assert.deepEqual(nextCell('ArrowUp', false, { line: 0, column: 1 }, extent), { line: -1, column: 1 });
  assert.deepEqual(nextCell('ArrowUp', false, { line: -1, column: 1 }, extent), { line: -1, column: 1 });
  assert.deepEqual(nextCell('PageDown', false, { line: 0, column: 1 }, extent), { line: 4, column: 1 });
  assert.deepEqual(nextCell('End', true, { line: 0, column: 1 }, extent), { line: 4, column: 2 });
  assert.equal(nextCell('a', false, { line: 0, column: 0 }, extent), null);
});
