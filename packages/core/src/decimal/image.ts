/**
 * The decimal image of a double: the nearest decimal with at most 15 significant and at most 10 fractional digits, ties
 * away from zero. Every value that is rounded, compared, banded, named or returned is first taken to its image, so that
 * `100 - 9.12 / 12 * 100` is 24 and 1.005 rounds to 1.01 in every reader.
 */

/** Magnitudes from here on have no image: they are out of range. */
export const IMAGE_LIMIT = 1e15;

/** Fractional digits of an image at most. */
export const IMAGE_DIGITS = 10;

/** Twice the relative error of one multiplication (2 ** -53), for safety. */
const HALF_PLACE = 2 ** -52;

/** Parts a double into two halves of its digits. */
const SPLIT = 2 ** 27 + 1;

const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** 10 to the power of `exponent`, an exact double for 0 to 15. */
export function power10(exponent: number): number {
  return POWERS[exponent] as number;
}

/** Fractional digits that the image of `magnitude` (below 1e15) keeps: 10 below 1e5, then one less a decade. */
export function imageScale(magnitude: number): number {
  if (magnitude < 1e5) return IMAGE_DIGITS;
  let scale = 9;
  for (let bound = 1e6; magnitude >= bound; bound *= 10) scale -= 1;
  return scale;
}

/**
 * The image of `magnitude` (0 to 1e15) as an integer count of `10 ** -scale`.
 *
 * The product is off by at most half its last binary place, so only a product that close to a half can be on the wrong
 * side; those few are decided by what the product lost.
 */
export function imageUnits(magnitude: number, scale: number): number {
  const power = power10(scale);
  const product = magnitude * power;
  const below = Math.floor(product);
  const rest = product - below - 0.5;
  if (Math.abs(rest) > product * HALF_PLACE) return rest < 0 ? below : below + 1;
  return rest < -lost(magnitude, power, product) ? below : below + 1;
}

/** What a product of doubles lost by rounding, exactly (Dekker 1971, doi:10.1007/BF01397083). */
function lost(x: number, y: number, product: number): number {
  const xHigh = x * SPLIT - (x * SPLIT - x);
  const yHigh = y * SPLIT - (y * SPLIT - y);
  const xLow = x - xHigh;
  const yLow = y - yHigh;
  return xLow * yLow - (product - xHigh * yHigh - xLow * yHigh - xHigh * yLow);
}

/** Decimal image of `x`; NaN where there is none (NaN, infinities, magnitudes of 1e15 and more). −0 becomes 0. */
export function image(x: number): number {
  const magnitude = Math.abs(x);
  if (!(magnitude < IMAGE_LIMIT)) return NaN;
  if (magnitude === Math.floor(magnitude)) return x + 0;
  const scale = imageScale(magnitude);
  const units = imageUnits(magnitude, scale);
  if (units === 0) return 0;
  const value = units / power10(scale);
  if (value >= IMAGE_LIMIT) return NaN;
  return x < 0 ? -value : value;
}
