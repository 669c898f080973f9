import { categoryColumn, numberColumn, statusOf } from '@takar/core';

/** Magnitudes at the ends of doubles, of images and of DECIMAL, ties, zeros of both signs. */
export const WILD = [
  0,
  -0,
  1,
  -1,
  100,
  90.005,
  58.985,
  1.005,
  -1.005,
  24,
  1e14,
  -1e14,
  9.9e14,
  999999999999999,
  1e15,
  -1e15,
  1e16,
  1e-10,
  5e-11,
  4.9999999999e-11,
  -5e-11,
  1e-11,
  0.1,
  0.2,
  0.3,
  1 / 3,
  99999.99999999999,
  100000.00000000001,
  1e38,
  1e150,
  -1e150,
  1e200,
  1e300,
  -1e300,
  1.7e308,
  -1.7e308,
  5e-324,
  1e-150,
  1e-200,
  1e-300,
  2 ** 53,
  2 ** 31,
  1e5,
  1e10,
  12.5,
  0.05,
  0.005,
  0.015,
  2.5,
  3.5,
  1234567.005,
];

const REASONS = ['empty', 'dash', 'not_reported', 'not_released', 'not_applicable', 'unreadable'];

/** A seeded stream of numbers in [0, 1): the same rows on every machine. */
export function stream(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A table of the named figures and categories: cells with ties, zeros, negatives and every reason for having no value, and
 * every twentieth with a magnitude that no sane table holds.
 */
export function mixedRows(length, figures, categories, seed, { wild = 0.05, whole = false } = {}) {
  const next = stream(seed);
  const pick = (items) => items[Math.floor(next() * items.length)];
  const value = () => {
    if (next() < wild) return pick(WILD);
    if (whole || next() < 0.3) return Math.floor(next() * 7);
    return pick([
      () => Math.round((next() - 0.2) * 20_000) / 100,
      () => (Math.floor(next() * 40_000) - 20_000) / 200,
      () => (next() - 0.3) * 1000,
      () => 100,
      () => 0,
    ])();
  };
  const columns = {};
  for (const name of figures) {
    const column = numberColumn(length);
    for (let row = 0; row < length; row += 1) {
      const reason = next() < 0.08 ? statusOf(pick(REASONS)) : 0;
      column.status[row] = reason;
      column.values[row] = reason === 0 ? value() : NaN;
    }
    columns[name] = column;
  }
  for (const [name, domain] of Object.entries(categories)) {
    const column = categoryColumn(length, domain);
    for (let row = 0; row < length; row += 1)
      column.codes[row] = next() < 0.05 ? 255 : Math.floor(next() * domain.length);
    columns[name] = column;
  }
  return { length, columns };
}
