import { power10 } from '../decimal/image.js';
import { BYTE } from './byte-classes.js';

/** Digits that a double holds exactly, so that one division by a power of ten gives the nearest double. */
const EXACT_DIGITS = 15;

/**
 * The number in `bytes[start, end)` when it is digits with at most a leading minus and one decimal sign, and reads one
 * way; NaN otherwise. `1.234` reads two ways (group or decimal sign), `0.234`, `1.23` and `1234.567` read one way.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number, decimal: number): number {
  const negative = bytes[start] === BYTE.minus;
  const first = negative ? start + 1 : start;
  const length = end - first;
  if (length < 1 || length > EXACT_DIGITS + 1) return NaN;
  let units = 0;
  let sign = -1;
  for (let i = first; i < end; i++) {
    const digit = (bytes[i] as number) - BYTE.zero;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (digit === decimal - BYTE.zero && sign === -1 && i > first) sign = i;
    else return NaN;
  }
  if (sign === -1) return length > EXACT_DIGITS ? NaN : negative ? 0 - units : units;
  const places = end - sign - 1;
  if (places === 0) return NaN;
  if (places === 3 && sign - first <= 3 && bytes[first] !== BYTE.zero) return NaN;
  const value = units / power10(places);
  return negative ? 0 - value : value;
}

/** Whether the decimal sign stands in a cell, as it does in a whole number printed with decimals (`100,00`). */
export function hasSign(bytes: Uint8Array, start: number, end: number, decimal: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] === decimal) return true;
  return false;
}
