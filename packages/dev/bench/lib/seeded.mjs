/** A seeded stream of numbers in [0, 1): the same data on every machine (mulberry32, public domain). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hundredths = (x) => Math.round(x * 100) / 100;

/** A number column with a value in every row. */
export function filled(length, valueAt) {
  const values = new Float64Array(length);
  for (let row = 0; row < length; row += 1) values[row] = valueAt(row);
  return { kind: 'number', values, status: new Uint8Array(length) };
}

/** A category column. */
export function coded(length, domain, codeAt) {
  const codes = new Uint8Array(length);
  for (let row = 0; row < length; row += 1) codes[row] = codeAt(row);
  return { kind: 'category', codes, domain };
}

/** Leaves a share of the rows without value, for a reason. */
export function without(column, share, status, next) {
  for (let row = 0; row < column.values.length; row += 1) {
    if (next() >= share) continue;
    column.values[row] = NaN;
    column.status[row] = status;
  }
  return column;
}

/**
 * Indicator rows: polarity 60/25/15 % (higher, lower, closer is better), target and realisation with two decimals, 0.1 % of
 * targets zero, 2 % of realisations not reported, in random order.
 */
export function indicatorRows(length, { polarities, notReported, seed = 42 }) {
  const next = seeded(seed);
  const target = filled(length, () => (next() < 0.001 ? 0 : hundredths(10 + 990 * next())));
  const realisation = filled(length, (row) => hundredths((target.values[row] || 100) * (0.2 + 1.3 * next())));
  without(realisation, 0.02, notReported, next);
  const usual = ['maximise', 'minimise', 'stabilise'].map((name) => polarities.indexOf(name));
  const polarity = coded(length, polarities, () => {
    const share = next();
    return usual[share < 0.6 ? 0 : share < 0.85 ? 1 : 2];
  });
  return { length, columns: { target, realisation, polarity } };
}

/** A number column to be filled. */
export function empty(length) {
  return { kind: 'number', values: new Float64Array(length), status: new Uint8Array(length) };
}
