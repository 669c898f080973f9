/**
 * What is known of the magnitude of a step before any row is read: PostgreSQL and MariaDB raise an error for the whole
 * query where a double overflows, so only operations that can overflow are guarded.
 */
export interface Magnitude {
  /** Greatest magnitude; Infinity where an infinity can come out. */
  readonly most: number;
  /** Least magnitude that is not zero. */
  readonly least: number;
}

/** Any finite double. */
export const ANY_DOUBLE: Magnitude = { most: Number.MAX_VALUE, least: Number.MIN_VALUE };

/** An image: below 1e15, and at least one ten-billionth where it is not zero. */
export const IMAGE: Magnitude = { most: 1e15, least: 1e-10 };

/** Doubles below this have fewer digits, and PostgreSQL takes a result of zero there for an error. */
const LEAST_NORMAL = 2.2250738585072014e-308;

export function magnitudeOf(value: number): Magnitude {
  return { most: Math.abs(value), least: value === 0 ? Infinity : Math.abs(value) };
}

export function ofSum(x: Magnitude, y: Magnitude): Magnitude {
  return { most: x.most + y.most, least: Math.max(Math.min(x.least, y.least) * 2 ** -53, Number.MIN_VALUE) };
}

export function ofProduct(x: Magnitude, y: Magnitude): Magnitude {
  if (x.most === 0 || y.most === 0) return magnitudeOf(0);
  return { most: x.most * y.most, least: x.least * y.least };
}

export function ofQuotient(x: Magnitude, y: Magnitude): Magnitude {
  if (x.most === 0) return magnitudeOf(0);
  return { most: x.most / y.least, least: x.least / y.most };
}

export function ofRoot(x: Magnitude): Magnitude {
  return { most: Math.sqrt(x.most), least: Math.sqrt(x.least) };
}

/** One of several. */
export function ofEither(all: readonly Magnitude[]): Magnitude {
  return { most: Math.max(...all.map(({ most }) => most)), least: Math.min(...all.map(({ least }) => least)) };
}

/** Whether an infinity can come out. */
export function mayOverflow({ most }: Magnitude): boolean {
  return most === Infinity;
}

/** Whether something that is not zero can become zero. */
export function mayUnderflow({ least }: Magnitude): boolean {
  return least < LEAST_NORMAL;
}
