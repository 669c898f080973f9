import { image } from '../decimal/image.js';

/** Newton's method from 1 on a product of at most 1 falls steadily; this many steps reach any root of a double. */
const MOST_STEPS = 2000;

/**
 * n-th root of the product of `args` (0 and more), imaged. One zero makes the mean zero. NaN for a negative argument.
 * Only the four operations are used, so that every platform gives the same digits.
 */
export function geometricMean(args: readonly number[]): number {
  const n = args.length;
  if (args.some((x) => !(x >= 0))) return NaN;
  if (args.includes(0)) return 0;
  if (n === 1) return image(args[0] as number);
  // Scaling by the largest argument keeps every partial product within reach of a double.
  const largest = Math.max(...args);
  const product = args.reduce((result, x) => result * (x / largest), 1);
  return image((n === 2 ? Math.sqrt(product) : root(product, n)) * largest);
}

/** n-th root of a number above 0 and at most 1. */
function root(of: number, n: number): number {
  let found = 1;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let power = 1;
    for (let i = 1; i < n; i += 1) power *= found;
    const next = found - (found - of / power) / n;
    if (!(next < found)) break;
    found = next;
  }
  return found;
}
