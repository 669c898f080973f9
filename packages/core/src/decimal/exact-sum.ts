import { IMAGE_LIMIT, imageScale, imageUnits, power10 } from './image.js';

const FRACTION_UNITS = 1e10;
/** Partial sums stay far below 2 ** 53, where doubles still count every whole number. */
const CARRY_AT = 2 ** 52;

/**
 * Adds decimal images exactly, as whole numbers and ten-billionths, so that neither the order of rows nor the number
 * of threads or shards can change a sum.
 */
export class ExactSum {
  #whole = 0;
  #fraction = 0;
  #carried = 0n;

  /** Adds the image of `x`, which must have one (`|x| < 1e15`). */
  add(x: number): void {
    const magnitude = Math.abs(x);
    const scale = imageScale(magnitude);
    const units = imageUnits(magnitude, scale);
    const step = power10(scale);
    const rest = units % step;
    const sign = x < 0 ? -1 : 1;
    this.#whole += sign * ((units - rest) / step);
    this.#fraction += sign * rest * power10(10 - scale);
    if (Math.abs(this.#whole) > CARRY_AT || Math.abs(this.#fraction) > CARRY_AT) this.#carry();
  }

  /** Adds what another sum has gathered. */
  merge(other: ExactSum): void {
    other.#carry();
    this.#carry();
    this.#carried += other.#carried;
  }

  /** The sum as the nearest double; NaN when its magnitude is 1e15 or more. */
  value(): number {
    this.#carry();
    return nearestDouble(this.#carried);
  }

  #carry(): void {
    this.#carried += BigInt(this.#whole) * BigInt(FRACTION_UNITS) + BigInt(this.#fraction);
    this.#whole = 0;
    this.#fraction = 0;
  }
}

/** Nearest double of a count of ten-billionths; NaN when its magnitude is 1e15 or more. */
export function nearestDouble(units: bigint): number {
  const digits = (units < 0n ? -units : units).toString().padStart(11, '0');
  const value = Number(`${digits.slice(0, -10)}.${digits.slice(-10)}`);
  if (value >= IMAGE_LIMIT) return NaN;
  return units < 0n ? -value : value;
}
