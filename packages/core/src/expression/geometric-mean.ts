import { image } from '../decimal/image.js';

/**
 * n-th root of the product of `args` (0 and more), imaged. One zero makes the mean zero. NaN for a negative argument.
 *
 * The power function of the platform may be off in its last places, so its root is only the start of Newton's method.
 */
export function geometricMean(args: readonly number[]): number {
  const n = args.length;
  if (args.some((x) => !(x >= 0))) return NaN;
  if (args.includes(0)) return 0;
  if (n === 1) return image(args[0] as number);
  // Scaling by the largest argument keeps every partial product within reach of a double.
  const largest = Math.max(...args);
  const product = args.reduce((result, x) => result * (x / largest), 1);
  let root = n === 2 ? Math.sqrt(product) : product ** (1 / n);
  if (n > 2) {
    for (let step = 0; step < 2; step += 1) root -= (root - product / root ** (n - 1)) / n;
  }
  return image(root * largest);
}
