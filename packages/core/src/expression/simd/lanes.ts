import { vector, VECTOR, type Code } from './opcodes.js';

/** Code that gives two lanes: the figures of two rows, or a mask of them. */
export type Lanes = Code;

const unary =
  (instruction: number) =>
  (x: Lanes): Lanes => [...x, ...vector(instruction)];
const binary =
  (instruction: number) =>
  (x: Lanes, y: Lanes): Lanes => [...x, ...y, ...vector(instruction)];

export const add = binary(VECTOR.add);
export const subtract = binary(VECTOR.subtract);
export const multiply = binary(VECTOR.multiply);
export const divide = binary(VECTOR.divide);
export const squareRoot = unary(VECTOR.sqrt);
export const absolute = unary(VECTOR.abs);
export const floor = unary(VECTOR.floor);
export const ceil = unary(VECTOR.ceil);
/** The nearest whole number. */
export const nearest = unary(VECTOR.nearest);
/** The smaller one; NaN where one is NaN. */
export const min = binary(VECTOR.min);
/** The larger one; NaN where one is NaN. */
export const max = binary(VECTOR.max);
/** The second where it is below the first, else the first: NaN at first stays. */
export const orBelow = binary(VECTOR.pmin);
/** The second where it is above the first, else the first: NaN at first stays. */
export const orAbove = binary(VECTOR.pmax);

export const equal = binary(VECTOR.eq);
export const differ = binary(VECTOR.ne);
export const less = binary(VECTOR.lt);
export const greater = binary(VECTOR.gt);
export const atMost = binary(VECTOR.le);
export const atLeast = binary(VECTOR.ge);

export const not = unary(VECTOR.not);
export const and = binary(VECTOR.and);
/** The first mask without the second. */
export const without = binary(VECTOR.andNot);
/** Both masks; a figure with a mask is NaN where the mask holds. */
export const or = binary(VECTOR.or);

/** The first where the mask holds, else the second. */
export function select(mask: Lanes, then: Lanes, otherwise: Lanes): Lanes {
  return [...then, ...otherwise, ...mask, ...vector(VECTOR.bitSelect)];
}

/** The first two bytes, each as a whole number of its lane. */
export function spread(bytes: Lanes): Lanes {
  return [...bytes, ...vector(VECTOR.bytesToShorts), ...vector(VECTOR.shortsToWords), ...vector(VECTOR.wordsToLongs)];
}
/** The bytes of a table at places; 0 where a place is 16 or more. */
export const bytesAt = binary(VECTOR.swizzle);

/** Whole numbers less than nothing: as figures and masks of figures they are NaN, and zero is nothing. */
export const negative = unary(VECTOR.negateLongs);
export const equalLongs = binary(VECTOR.equalLongs);

/** 1 where a lane of a mask holds. */
export function anyTrue(mask: Lanes): Code {
  return [...mask, ...vector(VECTOR.anyTrue)];
}

/** One bit a lane of a mask. */
export function bitsOf(mask: Lanes): Code {
  return [...mask, ...vector(VECTOR.bitMask)];
}
