import { imageScale, imageUnits, image } from '../decimal/image.js';

/** An exact number: numerator over a denominator above zero, not necessarily in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What stands for an exact number: a double (its image), or digits such as `0.59112978` with as many as wanted. */
export type Exact = number | string | bigint | Fraction;

/**
 * The exact number that a double's image, digits or a whole number stand for; null where there is none (NaN, magnitudes
 * of 1e15 and more that are not whole, a text that is no plain decimal with a point).
 */
export function fractionOf(value: Exact): Fraction | null {
  switch (typeof value) {
    case 'bigint':
      return { numerator: value, denominator: 1n };
    case 'number':
      return fromImage(value);
    case 'string':
      return fromDigits(value);
    default:
      return value;
  }
}

function fromImage(x: number): Fraction | null {
  if (Number.isSafeInteger(x)) return { numerator: BigInt(x), denominator: 1n };
  if (Number.isNaN(image(x))) return null;
  const magnitude = Math.abs(x);
  const scale = imageScale(magnitude);
  const units = BigInt(imageUnits(magnitude, scale));
  return { numerator: x < 0 ? -units : units, denominator: 10n ** BigInt(scale) };
}

function fromDigits(text: string): Fraction | null {
  const match = /^([-+]?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (match === null) return null;
  const [, sign, whole = '', fraction = ''] = match;
  const units = BigInt(whole + fraction);
  return { numerator: sign === '-' ? -units : units, denominator: 10n ** BigInt(fraction.length) };
}

/** Sum of two exact numbers. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** Product of two exact numbers. */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** Quotient of two exact numbers; null for a divisor of zero. */
export function divideFractions(a: Fraction, b: Fraction): Fraction | null {
  if (b.numerator === 0n) return null;
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: a.numerator * b.denominator * sign, denominator: a.denominator * b.numerator * sign };
}

/** Negative, 0 or positive as `a` is less than, equal to or more than `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The same number in lowest terms, so that long chains stay small. */
export function lowestTerms({ numerator, denominator }: Fraction): Fraction {
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator;
  while (b !== 0n) [a, b] = [b, a % b];
  return a <= 1n ? { numerator, denominator } : { numerator: numerator / a, denominator: denominator / a };
}

/** Count of `10 ** -digits` nearest to a number, half away from zero, or cut off towards zero. */
export function unitsOf(
  { numerator, denominator }: Fraction,
  digits: number,
  mode: 'half-away' | 'truncate' = 'half-away',
): bigint {
  const magnitude = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(digits);
  const whole = magnitude / denominator;
  const up = mode === 'half-away' && (magnitude % denominator) * 2n >= denominator ? 1n : 0n;
  return numerator < 0n ? -(whole + up) : whole + up;
}

/** Nearest double of a number that has at most 10 fractional digits after rounding half away from zero. */
export function numberOf(value: Fraction): number {
  const units = unitsOf(value, 10);
  const digits = (units < 0n ? -units : units).toString().padStart(11, '0');
  return Number(`${units < 0n ? '-' : ''}${digits.slice(0, -10)}.${digits.slice(-10)}`) + 0;
}
