import Fraction from 'fraction.js';

const WHOLE_BITS = 52n;
const bytes = new DataView(new ArrayBuffer(8));

/** The rational number that a finite double is. (`new Fraction(0.1)` would guess 1/10, which it is not.) */
export function exactly(x) {
  bytes.setFloat64(0, x);
  const bits = bytes.getBigUint64(0);
  const exponent = (bits >> WHOLE_BITS) & 0x7ffn;
  const digits = bits & ((1n << WHOLE_BITS) - 1n);
  const count = exponent === 0n ? digits : digits | (1n << WHOLE_BITS);
  const places = (exponent === 0n ? 1n : exponent) - 1075n;
  const signed = x < 0 ? -count : count;
  return places >= 0n ? new Fraction(signed << places, 1n) : new Fraction(signed, 1n << -places);
}

/** `units` of `10 ** -scale` as the nearest double, by the parser of the language. */
export function decimalToDouble(units, scale) {
  return Number(`${units}e${-scale}`) + 0;
}

/** Magnitude of a rational as a double, off by less than 2 ** -50 of itself. */
export function magnitudeOf({ n, d }) {
  if (n < FITS && d < FITS) return Number(n) / Number(d);
  const shift = BigInt(bitsOf(d) - bitsOf(n) + 64);
  const quotient = shift >= 0n ? (n << shift) / d : n / (d << -shift);
  return Number(quotient) * 2 ** -Number(shift);
}

/** Largest whole number whose `power`-th power is at most `of`. */
export function wholeRoot(of, power) {
  if (of < 2n) return of;
  const n = BigInt(power);
  let found = 1n << BigInt(Math.ceil(bitsOf(of) / power));
  for (;;) {
    const next = ((n - 1n) * found + of / found ** (n - 1n)) / n;
    if (next >= found) return found;
    found = next;
  }
}

const FITS = 1n << 1000n;

function bitsOf(count) {
  return count.toString(16).length * 4;
}
