import { image } from '../decimal/image.js';

/** Binary digits of 1/n that the first guess of a root takes: square roots of square roots, as every engine has them. */
const HALVINGS = 12;

/**
 * n-th root of the product of `args` (0 and more), imaged. One zero makes the mean zero. NaN for a negative argument.
 * Only the four operations and square roots are used, a fixed number of them for a number of arguments, so that every
 * platform and every database gives the same digits.
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

/** Which repeated square roots (1 is the first) are multiplied for a first guess of the n-th root, never below it. */
export function rootGuess(n: number): readonly number[] {
  const halvings: number[] = [];
  let rest = 1 / n;
  for (let halving = 1, part = 0.5; halving <= HALVINGS; halving += 1, part /= 2) {
    if (rest < part) continue;
    halvings.push(halving);
    rest -= part;
  }
  return halvings;
}

/** Steps of Newton's method that reach the n-th root of any double from its first guess. */
export function rootSteps(n: number): number {
  return 8 + n;
}

/** n-th root of a number above 0 and at most 1: from above, Newton's method falls until it stands. */
function root(of: number, n: number): number {
  let found = firstGuess(of, n);
  for (let step = 0; step < rootSteps(n); step += 1) {
    let power = found;
    for (let i = 2; i < n; i += 1) power *= found;
    const next = found - (found - of / power) / n;
    if (!(next < found)) break;
    found = next;
  }
  return found;
}

function firstGuess(of: number, n: number): number {
  const taken = new Set(rootGuess(n));
  let guess = 1;
  let part = of;
  for (let halving = 1; halving <= HALVINGS; halving += 1) {
    part = Math.sqrt(part);
    if (taken.has(halving)) guess *= part;
  }
  return guess;
}
