import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ID, outcomeOf, readCsvFigures, type FigureOptions } from '@takar/core';
import fc from 'fast-check';

const read = (text: string, options: Partial<FigureOptions> = {}) =>
  readCsvFigures(new TextEncoder().encode(text), { messages: ID, ...options });

function cells(text: string, options: Partial<FigureOptions> = {}) {
  const { figures } = read(text, options);
  assert.ok(figures);
  return figures.columns.map(({ values, status }) =>
    Array.from(values, (value, row) => outcomeOf(value, status[row] as number).value ?? status[row]),
  );
}

describe('a CSV of figures', () => {
  test('gives typed columns: whole, decimal, negative, empty', () => {
    assert.deepEqual(cells('x,y\n1,2.50\n-3,\n0,-0.125\n'), [
      [1, -3, 0],
      [2.5, 3, -0.125],
    ]);
    assert.deepEqual(read('x,y\n1,2\n').figures?.headers, ['x', 'y']);
  });

  test('reads line ends of every kind, a missing last one, and decimal commas', () => {
    for (const text of ['x;y\r\n1,5;2\r\n3;4,25', 'x;y\n1,5;2\n3;4,25\n', 'x;y\r1,5;2\r3;4,25\r']) {
      assert.deepEqual(cells(text, { decimal: ',' }), [
        [1.5, 3],
        [2, 4.25],
      ]);
    }
  });

  test('falls back for quotes, text, blank lines and long numbers, and says what is unreadable', () => {
    assert.deepEqual(cells('x,y\n"1.5",abc\n\n12345678901234567890,2\n'), [
      [1.5, 12345678901234567890],
      [10, 2],
    ]);
    assert.deepEqual(cells('x,y\n1.,-\n'), [[10], [10]]);
  });

  test('gives no figures and an issue where there is no table', () => {
    const { figures, issues } = read('');
    assert.equal(figures, null);
    assert.equal(issues[0]?.code, 'source/empty');
  });

  test('gives every figure as JavaScript reads it', () => {
    const figure = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }).map(String),
      fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(999_999)).map(([whole, part]) => `${whole}.${part}`),
      fc.constant(''),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 60 }), (rows) => {
        const text = `x,y\n${rows.map(([x, y]) => `${x},${y}\n`).join('')}`;
        if (rows.every(([x, y]) => x === '' && y === '')) return;
        const { figures } = read(text);
        const kept = rows.filter(([x, y]) => figures?.rowCount === rows.length || x !== '' || y !== '');
        kept.forEach((row, i) =>
          row.forEach((cell, k) => {
            const column = figures?.columns[k];
            assert.equal(column?.values[i], cell === '' ? NaN : Number(cell) + 0);
            assert.equal(column?.status[i] === 0, cell !== '');
          }),
        );
      }),
    );
  });
});
