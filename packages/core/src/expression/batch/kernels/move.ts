import { LARGEST } from './kernel.js';

/** Rows of a register, taken in an order. */
export function gather(pool: Float64Array, rows: number, out: number, from: number, order: Int32Array): void {
  for (let i = 0; i < rows; i += 1) pool[out + i] = pool[from + (order[i] as number)] as number;
}

/** Rows of a register, put back to where an order took them from. */
export function scatter(pool: Float64Array, rows: number, out: number, from: number, order: Int32Array): void {
  for (let i = 0; i < rows; i += 1) pool[out + (order[i] as number)] = pool[from + i] as number;
}

/** One number, put where an order says. */
export function scatterNumber(pool: Float64Array, rows: number, out: number, value: number, order: Int32Array): void {
  for (let i = 0; i < rows; i += 1) pool[out + (order[i] as number)] = value;
}

/** Parts rows by branch: `orders` has one stretch of `size` a branch. Rows are those of the block in `around`, or all. */
export function part(
  codes: Uint8Array,
  start: number,
  rows: number,
  around: Int32Array | null,
  branchOf: Uint8Array,
  counts: Int32Array,
  orders: Int32Array,
  size: number,
): void {
  counts.fill(0);
  if (around === null) {
    for (let i = 0; i < rows; i += 1) {
      const branch = branchOf[codes[start + i] as number] as number;
      const count = counts[branch] as number;
      orders[branch * size + count] = i;
      counts[branch] = count + 1;
    }
    return;
  }
  for (let i = 0; i < rows; i += 1) {
    const branch = branchOf[codes[start + (around[i] as number)] as number] as number;
    const count = counts[branch] as number;
    orders[branch * size + count] = i;
    counts[branch] = count + 1;
  }
}

/** Rows whose value does not lie clearly outside a range, in order; returns how many, or -1 where one has no image. */
export function rowsWithin(
  pool: Float64Array,
  rows: number,
  x: number,
  from: number,
  below: number,
  order: Int32Array,
): number {
  let count = 0;
  let odd = 0;
  if (from === -Infinity) {
    for (let i = 0; i < rows; i += 1) {
      const value = pool[x + i] as number;
      order[count] = i;
      odd |= +(Math.abs(value) > LARGEST);
      count += 1 - +(value >= below);
    }
  } else {
    for (let i = 0; i < rows; i += 1) {
      const value = pool[x + i] as number;
      order[count] = i;
      odd |= +(Math.abs(value) > LARGEST);
      count += 1 - (+(value >= below) | +(value < from));
    }
  }
  return odd === 0 ? count : -1;
}

/** Rows whose value does not lie clearly within a range, in order; returns how many. */
export function rowsOutside(
  pool: Float64Array,
  rows: number,
  x: number,
  from: number,
  below: number,
  order: Int32Array,
): number {
  let count = 0;
  for (let i = 0; i < rows; i += 1) {
    const value = pool[x + i] as number;
    order[count] = i;
    count += 1 - (+(value >= from) & +(value < below));
  }
  return count;
}

/** Rows whose condition is not 0, in order; returns how many. */
export function rowsWhere(pool: Float64Array, rows: number, test: number, order: Int32Array): number {
  let count = 0;
  for (let i = 0; i < rows; i += 1) {
    order[count] = i;
    count += +((pool[test + i] as number) !== 0);
  }
  return count;
}

/** Takes rows without value out of an order and leaves them without value; returns how many rows are kept. */
export function withoutNone(pool: Float64Array, out: number, test: number, order: Int32Array, count: number): number {
  let kept = 0;
  for (let k = 0; k < count; k += 1) {
    const row = order[k] as number;
    const value = pool[test + row] as number;
    if (value === value) order[kept++] = row;
    else pool[out + row] = NaN;
  }
  return kept;
}

/** Rows of one register where a condition is 0 and of another where it is not, chosen by address. */
export function choose(
  pool: Float64Array,
  rows: number,
  out: number,
  test: number,
  then: number,
  otherwise: number,
): void {
  const apart = then - otherwise;
  for (let i = 0; i < rows; i += 1) {
    const holds = pool[test + i] as number;
    const chosen = pool[otherwise + i + (apart & -+(holds !== 0))] as number;
    pool[out + i] = holds !== holds ? NaN : chosen;
  }
}

/** The same for a condition that a value lies in a range; returns how many do. */
export function chooseWithin(
  pool: Float64Array,
  rows: number,
  out: number,
  x: number,
  range: readonly number[],
  then: number,
  otherwise: number,
): number {
  const from = range[0] as number;
  const below = range[1] as number;
  const apart = then - otherwise;
  let found = 0;
  let odd = 0;
  for (let i = 0; i < rows; i += 1) {
    const value = pool[x + i] as number;
    const holds = +(value >= from) & +(value < below);
    found += holds;
    odd |= +(Math.abs(value) > LARGEST);
    pool[out + i] = (pool[otherwise + i + (apart & -holds)] as number) + (value - value);
  }
  if (odd > 0) {
    for (let i = 0; i < rows; i += 1) if (Math.abs(pool[x + i] as number) > LARGEST) pool[out + i] = NaN;
  }
  return found;
}

/** What a table has for the code of each row. */
export function lookUp(
  pool: Float64Array,
  rows: number,
  out: number,
  table: Float64Array,
  codes: Uint8Array,
  start: number,
  order: Int32Array | null,
): void {
  if (order === null) {
    for (let i = 0; i < rows; i += 1) pool[out + i] = table[codes[start + i] as number] as number;
    return;
  }
  for (let i = 0; i < rows; i += 1) pool[out + i] = table[codes[start + (order[i] as number)] as number] as number;
}
