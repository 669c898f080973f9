import { STATUS } from '@takar/core';
import { sql, type Text } from '../text/text.js';
import type { Program } from './program.js';
import { isAlways, type Step } from './step.js';
import { IMAGED, strict } from './strict.js';

/** From here on the nearest whole number is 1e15, which has no image. */
const IMAGE_END = 999_999_999_999_999.5;

/** 2 ** 27 + 1: the product with it parts a double into two halves of 26 bits. */
const SPLIT = 134_217_729;

/**
 * The decimal image of a double in the four operations, as `core/src/decimal/image.ts` has it: whole units of
 * `10 ** -places`, nearest, ties away from zero, decided by the exact value of the double. No dialect's CAST or ROUND
 * does this (some cut, some round ties to even, some round the shortest digits instead of the value).
 */
export function imageStep(program: Program, of: Step, label?: string): Step {
  const { scale, units } = unitsOf(program, of);
  return imaged(program, of, sql`${units} / ${scale}`, label);
}

/** Image of a step rounded or cut at a digit below its own. */
export function roundedStep(program: Program, of: Step, digits: number, mode: 'half-away' | 'truncate'): Step {
  if (digits >= 10) return program.image(of);
  const { number } = program.dialect;
  const { scale, units } = unitsOf(program, of);
  const ten = power10(digits);
  // Whole numbers below 2 ** 53 throughout, and quotients whose fraction no rounding can carry over to the next number.
  const kept = mode === 'truncate' ? sql`${units}` : sql`(${units} + ${scale} / ${number(2 * ten)})`;
  const cut = sql`floor(${kept} / (${scale} / ${number(ten)})) / ${number(ten)}`;
  return imaged(program, of, sql`CASE WHEN ${scale} > ${number(ten)} THEN ${cut} ELSE ${units} / ${scale} END`);
}

function imaged(program: Program, of: Step, magnitude: Text, label?: string): Step {
  const { number } = program.dialect;
  // Adding zero makes minus zero zero.
  const text = sql`CASE WHEN ${of} < ${number(0)} THEN ${number(-1)} ELSE ${number(1)} END * (${magnitude}) + ${number(0)}`;
  return strict(program, text, [of], mayLeave(of) ? STATUS.outOfRange : null, {
    ...IMAGED,
    ...(label === undefined ? {} : { label }),
  });
}

/** Units of the image of a magnitude, and how many of them make one. */
export interface Units {
  readonly scale: Step;
  readonly units: Step;
}

/** `scale` is NULL where there is no image. */
export function unitsOf(program: Program, of: Step): Units {
  const { number, overflow } = program.dialect;
  const magnitude = sql`abs(${of})`;
  const inRange = mayLeave(of) || !isAlways(of);
  const scale = scaleOf(program, of);
  const split = sql`${magnitude} * ${number(SPLIT)}`;
  const half = sql`${split} - (${split} - ${magnitude})`;
  const guarded = overflow === 'raises' && of.magnitude.most > 1e290;
  const upper = program.column(guarded ? sql`CASE WHEN ${magnitude} < ${number(IMAGE_END)} THEN ${half} END` : half);
  const product = sql`${magnitude} * ${scale}`;
  // What the product lost in rounding, exactly, and how far it lies above the half: their sum has the right sign.
  const lost = sql`(${upper} * ${scale} - ${product}) + (${magnitude} - ${upper}) * ${scale}`;
  const above = sql`${product} - floor(${product}) - ${number(0.5)}`;
  const units = sql`floor(${product}) + CASE WHEN (${lost}) + (${above}) >= ${number(0)} THEN ${number(1)} ELSE ${number(0)} END`;
  // PostgreSQL would raise an error for the product of a huge magnitude before anything says that it has no scale.
  return { scale, units: program.column(inRange ? sql`CASE WHEN ${scale} IS NOT NULL THEN ${units} END` : units) };
}

/** Units of an image to one; NULL where there is no image. */
export function scaleOf(program: Program, of: Step): Step {
  const inRange = mayLeave(of) || !isAlways(of);
  return program.column(scaleText(program, of), {
    magnitude: { most: 1e10, least: 1 },
    missing: inRange ? { kind: 'strict', args: [of], status: STATUS.outOfRange } : { kind: 'never' },
  });
}

/** Units to one: 1e10 below 1e5, then a tenth for each decade. */
function scaleText(program: Program, of: Step): Text {
  const { number } = program.dialect;
  let arms = sql`CASE WHEN abs(${of}) < ${number(1e5)} THEN ${number(1e10)}`;
  for (let places = 9; places >= 0; places -= 1) {
    const end = places === 0 ? IMAGE_END : power10(15 - places);
    arms = sql`${arms} WHEN abs(${of}) < ${number(end)} THEN ${number(power10(places))}`;
  }
  return sql`${arms} END`;
}

/** Powers read from text: engines differ in the last digit of `**`. */
export function power10(exponent: number): number {
  return Number(`1e${exponent}`);
}

function mayLeave(of: Step): boolean {
  return !of.imaged && of.magnitude.most >= IMAGE_END;
}
