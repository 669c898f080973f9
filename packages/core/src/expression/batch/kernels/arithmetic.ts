import { AT, LARGEST, type Kernel } from './kernel.js';

/** Sum of two values. */
export const add: Kernel = {
  run: (pool, rows, out, x, y) => {
    for (let i = 0; i < rows; i += 1) pool[out + i] = (pool[x + i] as number) + (pool[y + i] as number);
    return 0;
  },
};

/** The first value less the second. */
export const subtract: Kernel = {
  run: (pool, rows, out, x, y) => {
    for (let i = 0; i < rows; i += 1) pool[out + i] = (pool[x + i] as number) - (pool[y + i] as number);
    return 0;
  },
};

/** Product of two values. */
export const multiply: Kernel = {
  run: (pool, rows, out, x, y) => {
    for (let i = 0; i < rows; i += 1) pool[out + i] = (pool[x + i] as number) * (pool[y + i] as number);
    return 0;
  },
};

/** Quotient; a divisor of zero gives no value: by address it is taken from where NaN stands. */
export const divide: Kernel = {
  run: (pool, rows, out, x, y) => {
    for (let i = 0; i < rows; i += 1) {
      const own = y + i;
      const isZero = -+((pool[own] as number) === 0);
      pool[out + i] = (pool[x + i] as number) / (pool[(own & ~isZero) | (AT.none & isZero)] as number);
    }
    return 0;
  },
};

/** Quotient times a fixed number, as in per cent. */
export const divideMultiply: Kernel = {
  run: (pool, rows, out, x, y, { numbers }) => {
    const factor = numbers[0] as number;
    for (let i = 0; i < rows; i += 1) {
      const own = y + i;
      const isZero = -+((pool[own] as number) === 0);
      pool[out + i] = ((pool[x + i] as number) / (pool[(own & ~isZero) | (AT.none & isZero)] as number)) * factor;
    }
    return 0;
  },
};

/** Quotient where no divisor that counts is zero. */
export const divideFreely: Kernel = {
  run: (pool, rows, out, x, y) => {
    for (let i = 0; i < rows; i += 1) pool[out + i] = (pool[x + i] as number) / (pool[y + i] as number);
    return 0;
  },
};

/** The same times a fixed number. */
export const divideFreelyMultiply: Kernel = {
  run: (pool, rows, out, x, y, { numbers }) => {
    const factor = numbers[0] as number;
    for (let i = 0; i < rows; i += 1) {
      pool[out + i] = ((pool[x + i] as number) / (pool[y + i] as number)) * factor;
    }
    return 0;
  },
};

/** A fixed number times a value. */
export const scale: Kernel = {
  run: (pool, rows, out, x, _, { numbers }) => {
    const factor = numbers[0] as number;
    for (let i = 0; i < rows; i += 1) pool[out + i] = factor * (pool[x + i] as number);
    return 0;
  },
};

/** A fixed number times a value, less another value. */
export const scaleSubtract: Kernel = {
  run: (pool, rows, out, x, y, { numbers }) => {
    const factor = numbers[0] as number;
    for (let i = 0; i < rows; i += 1) pool[out + i] = factor * (pool[x + i] as number) - (pool[y + i] as number);
    return 0;
  },
};

/** A fixed number less a value. */
export const subtractFrom: Kernel = {
  run: (pool, rows, out, x, _, { numbers }) => {
    const from = numbers[0] as number;
    for (let i = 0; i < rows; i += 1) pool[out + i] = from - (pool[x + i] as number);
    return 0;
  },
};

/** Square root. */
export const squareRoot: Kernel = {
  run: (pool, rows, out, x) => {
    for (let i = 0; i < rows; i += 1) pool[out + i] = Math.sqrt(pool[x + i] as number);
    return 0;
  },
};

/** The value without its sign. */
export const absolute: Kernel = {
  run: (pool, rows, out, x) => {
    for (let i = 0; i < rows; i += 1) pool[out + i] = Math.abs(pool[x + i] as number);
    return 0;
  },
};

/** The smaller of two values. */
export const minimum: Kernel = {
  run: (pool, rows, out, x, y) => {
    for (let i = 0; i < rows; i += 1) pool[out + i] = Math.min(pool[x + i] as number, pool[y + i] as number);
    return 0;
  },
};

/** The larger of two values. */
export const maximum: Kernel = {
  run: (pool, rows, out, x, y) => {
    for (let i = 0; i < rows; i += 1) pool[out + i] = Math.max(pool[x + i] as number, pool[y + i] as number);
    return 0;
  },
};

/**
 * A value between a least and a most, chosen by address: a branch would be guessed wrong too often. No value where a magnitude is larger than the third number.
 */
export const clamp: Kernel = {
  run: (pool, rows, out, x, _, { numbers }) => {
    const [least, most, largest] = numbers as [number, number, number];
    pool[AT.least] = least;
    pool[AT.most] = most;
    let odd = 0;
    if (most === Infinity) {
      for (let i = 0; i < rows; i += 1) {
        const own = x + i;
        const value = pool[own] as number;
        const isBelow = -+(value < least);
        odd += +(Math.abs(value) > largest);
        pool[out + i] = pool[(own & ~isBelow) | (AT.least & isBelow)] as number;
      }
      return odd;
    }
    for (let i = 0; i < rows; i += 1) {
      const own = x + i;
      const value = pool[own] as number;
      const isAbove = -+(value > most);
      const isBelow = -+(value < least);
      odd += +(Math.abs(value) > largest);
      pool[out + i] = pool[(own & ~(isAbove | isBelow)) | (AT.most & isAbove) | (AT.least & isBelow)] as number;
    }
    return odd;
  },
  mend: (pool, rows, out, x) => {
    for (let i = 0; i < rows; i += 1) if (Math.abs(pool[x + i] as number) > LARGEST) pool[out + i] = NaN;
    return 0;
  },
};
