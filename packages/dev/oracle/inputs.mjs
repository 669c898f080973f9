import { categoryColumn, numberColumn, statusOf, walk } from '@takar/core';
import { stream } from '../parity/rows.mjs';

const REASONS = ['empty', 'dash', 'not_reported', 'not_due', 'not_applicable', 'unreadable', 'target_zero'];

/** Ends of the range in which images exist, ties, noise below the image. */
const EDGES = [
  0,
  1,
  -1,
  0.5,
  1.005,
  90.005,
  58.985,
  5e-11,
  4.9999999999e-11,
  1e-10,
  99999.99999999999,
  1e5,
  1 / 3,
  2 / 3,
];
const FAR = [1e9, 123456789.005, 1e12, 1e14, 9.99e14, 999999999999999, -1e14, 1e-12, 5e-324];

/**
 * A table of a tree's fields. Most cells are what people write: whole numbers, two fractional digits, amounts. Many stand
 * at what the tree itself asks about (its constants, parameters, edges and keys) and a last place beside it.
 */
export function rowsFor({ expression, parameters, fields }, length, seed) {
  const next = stream(seed);
  const pick = (items) => items[Math.floor(next() * items.length)];
  const asked = askedOf(expression, parameters);
  const kinds = [
    () => Math.floor(next() * 11),
    () => Math.floor(next() * 20_000) / 100,
    () => Math.floor(next() * 20_000) / 100,
    () => (Math.floor(next() * 40_000) - 8_000) / 200,
    () => pick(asked) + pick([0, 0, 0, 1e-10, -1e-10, 5e-11, 0.005, -0.005, 0.01, -0.01]),
    () => pick(asked) * pick([1, 1, 2, 0.5, 0.01, 100]),
    () => next() * 100,
    () => Math.floor(next() * 1e11) / 100,
    () => pick(EDGES),
  ];
  const columns = Object.fromEntries(
    fields.map(({ name, names }) => [name, names === null ? numberColumn(length) : categoryColumn(length, names)]),
  );
  for (let row = 0; row < length; row += 1) {
    const same = next() < 0.1 ? pick(kinds)() : undefined;
    const small = next() < 0.3;
    const parts = next() < 0.1 ? sharesOf(100, fields, next) : null;
    for (const { name, names } of fields) {
      const column = columns[name];
      if (names !== null) column.codes[row] = next() < 0.04 ? 255 : Math.floor(next() * names.length);
      else if (parts !== null) {
        column.status[row] = parts.has(name) ? 0 : statusOf('missing');
        column.values[row] = parts.get(name) ?? NaN;
      } else if (next() < 0.04) column.status[row] = statusOf(pick(REASONS));
      else {
        column.status[row] = 0;
        column.values[row] = next() < 0.02 ? pick(FAR) : (same ?? (small ? Math.floor(next() * 120) : pick(kinds)()));
      }
    }
  }
  return { length, columns };
}

/** A whole in shares of whole numbers over some of the figures, as weights that make 100 together. */
function sharesOf(whole, fields, next) {
  const some = fields.filter(({ names }) => names === null && next() < 0.6).map(({ name }) => name);
  let left = whole;
  return new Map(
    some.map((name, i) => {
      const share = i === some.length - 1 ? left : Math.floor(next() * (left + 1));
      left -= share;
      return [name, share];
    }),
  );
}

/** Figures that a tree names. */
function askedOf(expression, parameters) {
  const found = new Set([0, 1, 100, ...Object.values(parameters)]);
  for (const node of walk(expression)) {
    if (node.kind === 'constant') found.add(node.value);
    if (node.kind !== 'apply') continue;
    for (const { at } of node.options.edges ?? []) found.add(at);
    for (const [key] of node.options.pairs ?? []) found.add(key);
  }
  return [...found].filter((each) => Math.abs(each) < 1e13);
}

/** Groups of a table's rows: of 0 to 6 rows each. */
export function groupsFor(length, seed) {
  const next = stream(seed);
  const codes = new Uint32Array(length);
  let group = 0;
  for (let row = 0, left = 3; row < length; row += 1, left -= 1) {
    if (left === 0) {
      group += 1 + (next() < 0.05 ? 1 : 0);
      left = 1 + Math.floor(next() * 6);
    }
    codes[row] = group;
  }
  return { count: length === 0 ? 0 : group + 1, codes };
}
