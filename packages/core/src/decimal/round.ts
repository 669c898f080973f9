import { IMAGE_LIMIT, image, imageScale, imageUnits, power10 } from './image.js';

/** Ways to lose digits: half away from zero, or cut off towards zero (as some published reports do). */
export type RoundingMode = 'half-away' | 'truncate';

/**
 * Rounds the image of `x` at `digits` fractional digits (0 to 10), half away from zero.
 * NaN where `x` has no image.
 *
 * @example
 * round(1.005, 2); // 1.01
 * round(1234567.005, 2); // 1234567.01
 */
export function round(x: number, digits: number): number {
  return atDigit(x, digits, 'half-away');
}

/** Cuts the image of `x` after `digits` fractional digits, towards zero. NaN where `x` has no image. */
export function truncate(x: number, digits: number): number {
  return atDigit(x, digits, 'truncate');
}

/** Rounds or cuts the image of `x` at a digit. */
export function atDigit(x: number, digits: number, mode: RoundingMode): number {
  const magnitude = Math.abs(x);
  if (!(magnitude < IMAGE_LIMIT)) return NaN;
  const scale = imageScale(magnitude);
  if (digits >= scale) return image(x);
  // Whole numbers below 2 ** 53 throughout: remainder, difference and quotient are exact.
  const units = imageUnits(magnitude, scale);
  const step = power10(scale - digits);
  const rest = units % step;
  const up = mode === 'half-away' && rest * 2 >= step ? 1 : 0;
  const value = ((units - rest) / step + up) / power10(digits);
  if (value === 0) return 0;
  if (value >= IMAGE_LIMIT) return NaN;
  return x < 0 ? -value : value;
}

/** Largest whole number not above the image of `x`. */
export function floor(x: number): number {
  return Math.floor(image(x)) + 0;
}

/** Smallest whole number not below the image of `x`. */
export function ceil(x: number): number {
  return Math.ceil(image(x)) + 0;
}
