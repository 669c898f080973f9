import { categoryColumn, numberColumn, statusOf, type MissingReason, type NumberColumn, type Table } from '@takar/core';

/** Figures at which rounding, magnitudes and signs go wrong, and the reasons that a cell may have for having none. */
export const HARD: readonly (number | MissingReason)[] = [
  0,
  -0,
  1,
  -1,
  1.005,
  -2.5,
  58.985,
  90,
  100,
  99999.99999999999,
  1e-10,
  4.9999999999e-11,
  5e-324,
  999999999999999.5,
  1e16,
  -1e200,
  1.7e308,
  'empty',
  'not_applicable',
  'unreadable',
];

/** Every figure beside every other, a third column that goes round, and a category of three names that is missing at times. */
export function everyPair(): Table {
  const size = HARD.length;
  const length = size * size;
  const p = categoryColumn(length, ['one', "t'wo", 'three']);
  for (let row = 0; row < length; row += 1) if (row % 7 !== 6) p.codes[row] = row % 3;
  return {
    length,
    columns: {
      a: cells(length, (row) => HARD[Math.floor(row / size)]),
      b: cells(length, (row) => HARD[row % size]),
      c: cells(length, (row) => HARD[(row * 7 + 3) % size]),
      p,
    },
  };
}

/** A column of figures and reasons. */
export function cells(length: number, of: (row: number) => number | MissingReason | undefined): NumberColumn {
  const column = numberColumn(length);
  for (let row = 0; row < length; row += 1) {
    const cell = of(row) ?? 'missing';
    column.status[row] = typeof cell === 'number' ? 0 : statusOf(cell);
    if (typeof cell === 'number') column.values[row] = cell;
  }
  return column;
}
