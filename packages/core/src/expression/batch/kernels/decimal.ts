import { image, power10 } from '../../../decimal/image.js';
import { atDigit } from '../../../decimal/round.js';
import { LARGEST, type Kernel } from './kernel.js';

/** Adding and taking away 1.5 × 2 ** 52 leaves the nearest whole number of magnitudes below 2 ** 51. */
export const WHOLE = 6_755_399_441_055_744;

/** Ten-billionths of magnitudes below 1e5 stay below this. */
export const SCALED = 1e15;

/** Hundredths, and so on, of magnitudes below this are further from a tie than an image can move them. */
export const ROUNDED = 1e12;

/** Decimal images; only what stands near a tie, or is 1e5 and more, takes the exact way. */
export const imageKernel: Kernel = {
  run: (pool, rows, out, x) => {
    let odd = 0;
    for (let i = 0; i < rows; i += 1) {
      const scaled = (pool[x + i] as number) * 1e10;
      const units = scaled + WHOLE - WHOLE;
      const size = Math.abs(scaled);
      odd += +(Math.abs(scaled - units) + size * 2 ** -52 >= 0.5) | +(size >= SCALED);
      pool[out + i] = units / 1e10;
    }
    return odd;
  },
  mend: (pool, rows, out, x) => {
    for (let i = 0; i < rows; i += 1) {
      const value = pool[x + i] as number;
      const scaled = value * 1e10;
      const units = scaled + WHOLE - WHOLE;
      const size = Math.abs(scaled);
      if (Math.abs(scaled - units) + size * 2 ** -52 >= 0.5 || size >= SCALED) pool[out + i] = image(value);
    }
    return 0;
  },
};

/** NaN where a value has no image. */
export const guard: Kernel = {
  run: (pool, rows, out, x) => {
    for (let i = 0; i < rows; i += 1) {
      const value = pool[x + i] as number;
      pool[out + i] = Math.abs(value) <= LARGEST ? value : NaN;
    }
    return 0;
  },
};

/** Rounds images. A value is further from a tie than its image can move it, or takes the exact way. */
export const round: Kernel = {
  run: (pool, rows, out, x, _, { node }) => {
    const { digits = 0, mode = 'half-away' } = node.options;
    if (mode !== 'half-away' || digits > 8) {
      pool.copyWithin(out, x, x + rows);
      return rows;
    }
    const scale = power10(digits);
    const clear = clearOfTie(scale);
    let odd = 0;
    for (let i = 0; i < rows; i += 1) {
      const scaled = (pool[x + i] as number) * scale;
      const units = scaled + WHOLE - WHOLE;
      const size = Math.abs(scaled);
      odd += +(Math.abs(scaled - units) + size * 5e-14 >= clear) | +(size >= ROUNDED);
      pool[out + i] = units / scale;
    }
    return odd;
  },
  mend: (pool, rows, out, x, _, { node }) => {
    const { digits = 0, mode = 'half-away' } = node.options;
    const scale = power10(digits);
    const clear = mode === 'half-away' && digits <= 8 ? clearOfTie(scale) : -1;
    for (let i = 0; i < rows; i += 1) {
      const value = pool[x + i] as number;
      const scaled = value * scale;
      const units = scaled + WHOLE - WHOLE;
      const size = Math.abs(scaled);
      if (Math.abs(scaled - units) + size * 5e-14 >= clear || size >= ROUNDED) {
        pool[out + i] = atDigit(value, digits, mode);
      }
    }
    return 0;
  },
};

/** How far from the nearest whole number a scaled value may lie and still be no tie of its image. */
export function clearOfTie(scale: number): number {
  return 0.5 - scale * 2e-10;
}
