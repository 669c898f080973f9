import { image } from '../decimal/image.js';

/** Binary digits of 1/n that the first guess of a root takes: square roots of square roots, as every engine has them. */
const HALVINGS = 12;

/**
 * n-th root of the product of `args` (0 and more), imaged. One zero makes the mean zero. NaN for a negative argument.
 * Only the four operations and square roots are used, in an order that follows from the arguments, so that every platform
 * gives the same digits.
 */
export function geometricMean(args: readonly number[]): number {
  const least = Math.min(...args);
  return least > 0 ? image(meanOf(args)) : least === 0 ? 0 : NaN;
}

/** Smallest double that has all its digits. */
const SMALLEST = 2 ** -1022;

/** Of so many factors below 1e15 a product that small has a mean whose image is 0: databases need not go on. */
const FEW = 12;

function meanOf(args: readonly number[]): number {
  const n = args.length;
  // Scaling by the largest argument keeps partial products from growing.
  const largest = Math.max(...args);
  const product = args.reduce((result, x) => result * (x / largest), 1);
  // Hundreds of factors leave the range of doubles; the mean of their roots does not, and is the root of theirs.
  if (n > FEW && product < SMALLEST) {
    const half = meanOf(args.map(Math.sqrt));
    return half * half;
  }
  return (n < 2 ? product : n < 3 ? Math.sqrt(product) : root(product, n)) * largest;
}

/** The binary digit of 1/n so many places before the last: 1 where that square root is a factor of the first guess. */
const digitOf = (n: number, place: number): number => ((2 ** HALVINGS / n) >> place) & 1;

/** Which repeated square roots (1 is the first) are multiplied for a first guess of the n-th root, never below it. */
export function rootGuess(n: number): readonly number[] {
  return Array.from({ length: HALVINGS }, (_, i) => i + 1).filter((halving) => digitOf(n, HALVINGS - halving));
}

/**
 * Steps of Newton's method that reach the n-th root of any double from its first guess, for readers that cannot stop when
 * it stands still (SQL).
 */
export function rootSteps(n: number): number {
  return 8 + n;
}

/** n-th root of a number above 0 and at most 1: from above, Newton's method falls until it stands. */
function root(of: number, n: number): number {
  let found = 1;
  let next = 1;
  for (let place = HALVINGS - 1, part = of; place >= 0; place -= 1) {
    part = Math.sqrt(part);
    if (digitOf(n, place)) next *= part;
  }
  do {
    found = next;
    let power = found;
    for (let i = 2; i < n; i += 1) power *= found;
    next = found - (found - of / power) / n;
  } while (next < found);
  return found;
}
