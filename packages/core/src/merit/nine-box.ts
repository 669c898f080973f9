import { add, lookup, multiply } from '../expression/build.js';
import type { Operand } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { PerformanceLevel, PotentialLevel } from './levels.js';
import { PERFORMANCE_LEVELS, POTENTIAL_LEVELS } from './levels.js';

/** Box numbers by performance level, each for potential *rendah*, *menengah*, *tinggi*. */
export type BoxNumbers = Readonly<Record<PerformanceLevel, readonly [number, number, number]>>;

/**
 * Numbering of PermenPANRB 3/2020: by diagonals, so that no formula of row and column gives it. Six independent programs
 * agree.
 */
export const NATIONAL_BOXES: BoxNumbers = {
  'di-bawah': [1, 3, 6],
  sesuai: [2, 5, 8],
  'di-atas': [4, 7, 9],
};

/** Numbering of the Ministry of Finance (*Kemenkeu*): 1 and 9 are the same everywhere, the rest is not. */
export const KEMENKEU_BOXES: BoxNumbers = {
  'di-bawah': [1, 2, 3],
  sesuai: [4, 6, 7],
  'di-atas': [5, 8, 9],
};

/** Sulawesi Utara 2026: performance lies on X and potential on Y; the national numbers on axes that change places. */
export const SULUT_BOXES: BoxNumbers = {
  'di-bawah': [1, 2, 4],
  sesuai: [3, 5, 7],
  'di-atas': [6, 8, 9],
};

/** Box of two levels given by position. Without one of the two there is no box, never box 1. */
export function boxAt(performance: Operand, potential: Operand, numbers: BoxNumbers): Expression {
  const pairs = PERFORMANCE_LEVELS.flatMap((level, row) =>
    numbers[level].map((box, column) => [row * 3 + column, box] as const),
  );
  return lookup(add(multiply(performance, 3), potential), pairs);
}

/** Box number of two levels under a numbering. */
export function boxOf(performance: PerformanceLevel, potential: PotentialLevel, numbers: BoxNumbers): number {
  return numbers[performance][POTENTIAL_LEVELS.indexOf(potential)] as number;
}
