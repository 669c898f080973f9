import { categoryColumn, numberColumn, type Table } from '@takar/core';
import { CATEGORY_FIELDS } from '#src/data/indicator-table.js';
import { statusOf, type MissingReason } from '@takar/core';

const REASONS: readonly MissingReason[] = [
  'empty',
  'dash',
  'not_reported',
  'not_released',
  'not_applicable',
  'unreadable',
];

/** A seeded stream of numbers in [0, 1): the same rows on every machine. */
function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Indicator rows as they come, and worse: every polarity and kind of target, ties at the rounding digit (the result
 * stands at half a hundredth), zero and negative targets, missing cells with every reason, large and tiny magnitudes.
 */
export function generatedRows(length: number, seed = 20261125): Table {
  const next = stream(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const figures = ['target', 'realisation', 'target_from', 'worst', 'natural_maximum', 'cap'] as const;
  const columns = Object.fromEntries(figures.map((name) => [name, numberColumn(length)])) as Record<
    (typeof figures)[number],
    ReturnType<typeof numberColumn>
  >;
  const polarity = categoryColumn(length, CATEGORY_FIELDS.polarity);
  const kind = categoryColumn(length, CATEGORY_FIELDS.target_kind);
  const set = (name: (typeof figures)[number], row: number, value: number | MissingReason): void => {
    columns[name].status[row] = typeof value === 'number' ? 0 : statusOf(value);
    columns[name].values[row] = typeof value === 'number' ? value : NaN;
  };
  for (let row = 0; row < length; row += 1) {
    polarity.codes[row] = next() < 0.02 ? 255 : Math.floor(next() * polarity.domain.length);
    kind.codes[row] = next() < 0.8 ? 0 : 1 + Math.floor(next() * 2);
    const scale = pick([1, 1, 1, 100, 1e6, 1e12, 1e-4]);
    const target = pick([
      () => 0,
      () => -Math.round(next() * 10_000) / 100,
      () => Math.round(next() * 10_000) / 100,
      () => 200 * scale,
      () => (1 + Math.floor(next() * 400)) * scale,
    ])();
    // target 200: a realisation that ends in an odd hundredth gives an achievement that ends in half a hundredth
    const realisation = pick([
      () => target,
      () => 0,
      () => (Math.floor(next() * 40_000) * 2 + 1) / 100,
      () => Math.round((next() - 0.2) * 30_000) / 100,
      () => target * next() * 2,
    ])();
    set('target', row, next() < 0.02 ? pick(REASONS) : target);
    set('realisation', row, next() < 0.05 ? pick(REASONS) : realisation);
    set('target_from', row, kind.codes[row] === 1 ? target - Math.abs(target) * 0.1 : 'missing');
    set('worst', row, next() < 0.3 ? 10 * scale : 'missing');
    set('natural_maximum', row, next() < 0.1 ? target : 'missing');
    set('cap', row, next() < 0.05 ? pick([100, 110, 150]) : 'missing');
  }
  return { length, columns: { ...columns, polarity, target_kind: kind } };
}
