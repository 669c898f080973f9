import type { Value } from '../values.js';

/**
 * Works out `rows` rows of a value. All registers lie in one pool, so that every kernel sees one kind of array; `out`, `x`
 * and `y` are where the registers of the result and of the first two arguments begin. NaN is no value and flows.
 *
 * Returns how many rows need the exact way (`mend`), so that the loop itself has no branch.
 */
export type Run = (pool: Float64Array, rows: number, out: number, x: number, y: number, value: Value) => number;

/** A kernel: the quick way for all rows, and where that is not exact for every row, the way that is. */
export interface Kernel {
  readonly run: Run;
  readonly mend?: Run;
}

/** The last magnitude that has an image. */
export const LARGEST = 999_999_999_999_999.375;

/** Fixed places of the pool, before the first register: NaN, and the limits of the kernel that runs. */
export const AT = { none: 0, least: 1, most: 2 } as const;

/** Where the first register begins. */
export const FIRST = 64;
