import { power10 } from '../decimal/image.js';
import { MAGNITUDES } from './cell-patterns.js';
import { normalHeader } from './header-text.js';

/** The power of ten that a unit of measure names, as 6 for `Rp juta`; 0 where it names none. */
export function magnitudeOf(unit: string): number {
  const words = normalHeader(unit).split(' ');
  const named = MAGNITUDES.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1] ?? 0;
  if (named !== 0 || !/^(?:rp|rupiah|idr)$/.test(words[0] as string)) return named;
  return words[1] === 'm' ? 9 : words[1] === 't' ? 12 : 0;
}

/**
 * A figure with a word of magnitude, in the unit that its row states: `2 miliar` where the unit is *Rp juta* is 2,000.
 * Whole numbers below 2^53 over a power of ten: rounded once.
 */
export function inStatedUnit(scaled: number, stated: number): number {
  return scaled / power10(stated);
}
