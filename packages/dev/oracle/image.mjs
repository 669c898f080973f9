import { decimalToDouble, exactly } from './exact.mjs';
import { Undetermined } from './choices.mjs';

/** Images that a double may have at most, before a row proves nothing. */
const MOST_IMAGES = 8n;
const LIMIT = 10n ** 15n;

/**
 * The decimal image (`docs/security/numbers.md`), from whole numbers alone: the nearest decimal with at most 15 significant
 * and at most 10 fractional digits, ties away from zero. Gives `{ units, scale }` (units of 10 ** -scale), or null when the
 * figure has none. Where the error of the double leaves several, `choose` says which.
 */
export function imageOf({ exact, error }, choose) {
  if (error === 0) return imageOfExact(exact);
  const reach = exactly(error);
  const [least, most] = [imageOfExact(exact.sub(reach)), imageOfExact(exact.add(reach))];
  if (least === null || most === null) {
    if (least === most && exact.abs().gt(reach)) return null;
    throw new Undetermined('at the limit of range');
  }
  return choose(between(least, most));
}

/** The double that holds an image. */
export const doubleOf = ({ units, scale }) => decimalToDouble(units, scale);

function between(least, most) {
  if (least.scale === most.scale && least.units === most.units) return [least];
  // Beside a power of ten the scale changes: the coarser image is one of the finer scale as well.
  const scale = Math.max(least.scale, most.scale);
  const from = least.units * 10n ** BigInt(scale - least.scale);
  const to = most.units * 10n ** BigInt(scale - most.scale);
  if (to - from >= MOST_IMAGES) throw new Undetermined('images too many');
  return Array.from({ length: Number(to - from) + 1 }, (_, i) => ({ units: from + BigInt(i), scale }));
}

function imageOfExact({ s, n, d }) {
  const whole = n / d;
  if (whole >= LIMIT) return null;
  const scale = Math.min(10, 15 - (whole === 0n ? 0 : whole.toString().length));
  const units = nearest(n * 10n ** BigInt(scale), d);
  if (units >= LIMIT * 10n ** BigInt(scale)) return null;
  return { units: s < 0n ? -units : units, scale };
}

/** Quotient to the nearest whole number, ties up. */
const nearest = (n, d) => (2n * n + d) / (2n * d);

/** An image at a digit, half away from zero or cut off. */
export function atDigit({ units, scale }, digits, mode) {
  if (digits >= scale) return { units, scale };
  const step = 10n ** BigInt(scale - digits);
  const magnitude = units < 0n ? -units : units;
  const kept = mode === 'truncate' ? magnitude / step : nearest(magnitude, step);
  return { units: units < 0n ? -kept : kept, scale: digits };
}

/** Largest whole number not above an image. */
export function floorOf({ units, scale }) {
  const step = 10n ** BigInt(scale);
  const quotient = units / step;
  return { units: units < 0n && units % step !== 0n ? quotient - 1n : quotient, scale: 0 };
}

/** Smallest whole number not below an image. */
export function ceilOf({ units, scale }) {
  const below = floorOf({ units: -units, scale });
  return { units: -below.units, scale: 0 };
}
