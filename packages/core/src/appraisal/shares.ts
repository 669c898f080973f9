import { image } from '../decimal/image.js';

/** Most heads out of n that a share in per cent leaves room for. */
export function headsAtMost(n: number, percent: number): number {
  return Math.floor(image((n * percent) / 100));
}

/** Fewest heads out of n that reach a share in per cent. */
export function headsAtLeast(n: number, percent: number): number {
  return Math.ceil(image((n * percent) / 100));
}

/** Share of heads in per cent of n. */
export function shareOf(heads: number, n: number): number {
  return image((heads * 100) / n);
}
