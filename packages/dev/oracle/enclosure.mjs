import Fraction from 'fraction.js';
import { exactly, magnitudeOf, wholeRoot } from './exact.mjs';

/**
 * A figure as exact arithmetic has it, and how far at most a double can be from it: every operation of IEEE 754 is off by
 * half a last place (Higham 2002, Accuracy and Stability of Numerical Algorithms, 2.4), what came before adds to that. An
 * error of 0 says that the double is the figure itself.
 */
export const enclosure = (exact, error = 0) => ({ exact, error });

/** The enclosure of a double that is given or imaged: itself. */
export const ofDouble = (x) => enclosure(exactly(x));

const HALF_PLACE = 2 ** -53;
const SMALLEST = 2 ** -1074;
/** Bounds are themselves calculated in doubles: each is raised by more than that can lose. */
const RAISED = 1 + 2 ** -40;

/** How far the rounded result of an operation is off, when its arguments make it be off by `before`. */
function rounded(exact, before) {
  if (before === 0 && isDouble(exact)) return enclosure(exact);
  return enclosure(exact, (before + (magnitudeOf(exact) + before) * HALF_PLACE + SMALLEST) * RAISED);
}

/** Whether a rational in lowest terms is a double: at most 53 binary digits over a power of two, in range. */
function isDouble({ n, d }) {
  if (d === 1n) return n < MOST_WHOLE && BigInt(Number(n)) === n;
  return n < MOST_DIGITS && d <= MOST_PLACES && (d & (d - 1n)) === 0n;
}

const MOST_WHOLE = 1n << 1000n;
const MOST_DIGITS = 1n << 53n;
const MOST_PLACES = 1n << 1022n;

export const add = (x, y) => rounded(x.exact.add(y.exact), x.error + y.error);
export const subtract = (x, y) => rounded(x.exact.sub(y.exact), x.error + y.error);

export function multiply(x, y) {
  const before =
    x.error === 0 && y.error === 0
      ? 0
      : (magnitudeOf(x.exact) * y.error + magnitudeOf(y.exact) * x.error) * RAISED + x.error * y.error;
  return rounded(x.exact.mul(y.exact), before);
}

/** The divisor is not 0, nor can its double be. */
export function divide(x, y) {
  const divisor = magnitudeOf(y.exact);
  const before =
    x.error === 0 && y.error === 0
      ? 0
      : ((magnitudeOf(x.exact) * y.error + divisor * x.error) * RAISED) / (divisor * (divisor - y.error));
  return rounded(x.exact.div(y.exact), before * RAISED);
}

export const absolute = (x) => enclosure(x.exact.abs(), x.error);

/** Of several, by a comparison: the least or the greatest of doubles is no further off than the worst of them. */
export function best(args, isBetter) {
  const exact = args.reduce((found, { exact: each }) => (isBetter(each, found) ? each : found), args[0].exact);
  return enclosure(exact, Math.max(...args.map(({ error }) => error)));
}

const ROOT_PLACES = 80n;

/** The root of a figure that is not negative, to 80 binary places more than the figure has. */
function rootOf({ n, d }, power) {
  const p = BigInt(power);
  // n/d = n d^(p-1) / d^p, and the root of that times 2^places
  return new Fraction(wholeRoot((n * d ** (p - 1n)) << (ROOT_PLACES * p), power), d << ROOT_PLACES);
}

/** Square root; the figure may be off, but not so far that its double could be negative. */
export function squareRoot(x) {
  const exact = rootOf(x.exact, 2);
  const least = Math.max(0, magnitudeOf(x.exact) - x.error);
  const before = x.error === 0 ? 0 : least === 0 ? Math.sqrt(x.error * 2) : x.error / Math.sqrt(least);
  return rounded(exact, (before + magnitudeOf(exact) * 2 ** -79) * RAISED);
}

/**
 * n-th root of a product of positive figures. The library takes it by quotients, products and Newton's method: at most
 * 2 (n − 1) operations for the product, whose error the root divides by n, and the last step of Newton with its power,
 * quotient, difference and the product after it.
 */
export function geometricMean(args) {
  const n = args.length;
  const exact = rootOf(
    args.reduce((product, { exact: each }) => product.mul(each), new Fraction(1n, 1n)),
    n,
  );
  const given = args.reduce((sum, { exact: each, error }) => sum + error / (magnitudeOf(each) - error), 0) / n;
  const own = (2 * n + 8) * HALF_PLACE;
  return enclosure(exact, magnitudeOf(exact) * (given + own) * RAISED * RAISED);
}
