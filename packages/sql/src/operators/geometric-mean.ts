import { rootGuess, rootSteps, STATUS } from '@takar/core';
import { mayOverflow } from '../program/magnitude.js';
import type { Program } from '../program/program.js';
import { isAlways, type Step } from '../program/step.js';
import { strict } from '../program/strict.js';
import { sql, type Text } from '../text/text.js';
import { product, quotient } from './arithmetic.js';

/**
 * The geometric mean by the same operations, in the same order, as `core/src/expression/geometric-mean.ts`; but for its way
 * through roots, which the lists of hundreds of factors need that only procedures read.
 */
export function geometricMean(program: Program, args: readonly Step[]): Step {
  const { number, nothing } = program.dialect;
  const positive = args.map((arg) => positiveOf(program, arg));
  const mean = args.length === 1 ? program.image(positive[0] as Step) : meanOf(program, positive);
  const zero = number(0);
  const none = anyOf(args.filter((arg) => !isAlways(arg)).map((arg) => sql`${arg} IS NULL`));
  const negative = anyOf(args.map((arg) => sql`${arg} < ${zero}`));
  const nil = anyOf(args.map((arg) => sql`${arg} = ${zero}`));
  const first = none === null ? sql`CASE` : sql`CASE WHEN ${none} THEN ${nothing}`;
  const text = sql`${first} WHEN ${negative as Text} THEN ${nothing} WHEN ${nil as Text} THEN ${zero} ELSE ${mean} END`;
  return strict(program, text, args, STATUS.outOfRange, { magnitude: mean.magnitude, imaged: true });
}

/** Zero and less are decided apart; nothing divides by them here. */
function positiveOf(program: Program, x: Step): Step {
  return strict(program, sql`CASE WHEN ${x} > ${program.dialect.number(0)} THEN ${x} END`, [x], STATUS.outOfRange, {
    magnitude: x.magnitude,
    imaged: x.imaged,
  });
}

function meanOf(program: Program, args: readonly Step[]): Step {
  const largest = args.reduce((x, y) => program.dialect.operators.maximum(program, [x, y], {}));
  const ratios = args.map((arg) => atMostOne(quotient(program, arg, largest)));
  const all = ratios.reduce((x, y) => atMostOne(product(program, x, y)));
  const root = args.length === 2 ? squareRoot(program, all) : rootOf(program, all, args.length);
  return program.image(product(program, root, largest));
}

function atMostOne(step: Step): Step {
  return {
    ...step,
    magnitude: { ...step.magnitude, most: mayOverflow(step.magnitude) ? 1 : Math.min(1, step.magnitude.most) },
  };
}

function squareRoot(program: Program, x: Step): Step {
  return strict(program, sql`sqrt(${x})`, [x], null, { magnitude: { most: 1, least: Math.sqrt(x.magnitude.least) } });
}

function rootOf(program: Program, of: Step, n: number): Step {
  const taken = rootGuess(n);
  let part = of;
  let found: Step | null = null;
  for (let halving = 1; halving <= Math.max(...taken); halving += 1) {
    part = squareRoot(program, part);
    if (taken.includes(halving)) found = found === null ? part : atMostOne(product(program, found, part));
  }
  let guess = found ?? program.number(1);
  for (let step = 0; step < rootSteps(n); step += 1) guess = closer(program, of, guess, n);
  return guess;
}

/** One step of Newton's method, taken where it falls. */
function closer(program: Program, of: Step, found: Step, n: number): Step {
  let power = found;
  for (let i = 2; i < n; i += 1) power = atMostOne(product(program, power, found));
  const by = quotient(program, of, power);
  const next = program.column(sql`${found} - (${found} - ${by}) / ${program.dialect.number(n)}`);
  return program.column(sql`CASE WHEN ${next} < ${found} THEN ${next} ELSE ${found} END`, {
    magnitude: found.magnitude,
  });
}

function anyOf(conditions: readonly Text[]): Text | null {
  if (conditions.length === 0) return null;
  return conditions.reduce((all, condition) => sql`${all} OR ${condition}`);
}
