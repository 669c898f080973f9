import { STATUS } from '@takar/core';
import type { Dialect } from '../dialects/dialect.js';
import { mayOverflow, mayUnderflow, ofProduct, ofQuotient, ofSum, type Magnitude } from '../program/magnitude.js';
import type { Program } from '../program/program.js';
import { isAlways, type Step } from '../program/step.js';
import { strict } from '../program/strict.js';
import { sql, type Text } from '../text/text.js';

/**
 * The four operations as doubles have them, also in databases that raise an error where a double overflows: there an
 * operation that can overflow says infinity itself, and one that can vanish says zero. Powers of two keep the conditions
 * themselves within reach of a double, and exact.
 */
export function sum(program: Program, x: Step, y: Step, sign: '+' | '-'): Step {
  const { dialect } = program;
  const magnitude = ofSum(x.magnitude, y.magnitude);
  const plain = sql`${x} ${sign} ${y}`;
  const bothInfinite = mayOverflow(x.magnitude) && mayOverflow(y.magnitude);
  const arms = new Arms();
  if (dialect.overflow === 'raises' && mayOverflow(magnitude)) {
    missingFirst(arms, dialect, [x, y]);
    const same =
      sign === '+'
        ? sql`${signOf(dialect, x)} = ${signOf(dialect, y)}`
        : sql`${signOf(dialect, x)} = -${signOf(dialect, y)}`;
    if (bothInfinite)
      arms.add(sql`NOT (${same}) AND ${isInfinite(dialect, x)} AND ${isInfinite(dialect, y)}`, sql`${dialect.nothing}`);
    standIns(arms, dialect, [
      [x, sql`${x}`],
      [y, sign === '+' ? sql`${y}` : sql`-${y}`],
    ]);
    arms.add(
      sql`${same} AND ${size(dialect, x)} > ${most(dialect)} - ${size(dialect, y)}`,
      sql`${signOf(dialect, x)} * ${dialect.infinity}`,
    );
  }
  return finish(program, arms, plain, [x, y], magnitude, bothInfinite);
}

export function product(program: Program, x: Step, y: Step): Step {
  const { dialect } = program;
  const magnitude = ofProduct(x.magnitude, y.magnitude);
  const infinite = [x, y].filter((step) => mayOverflow(step.magnitude));
  const arms = new Arms();
  if (isGuarded(dialect, magnitude, [x, y])) {
    missingFirst(arms, dialect, [x, y]);
    if (infinite.length > 0)
      arms.add(
        sql`(${x} = ${dialect.number(0)} AND ${isInfinite(dialect, y)}) OR (${y} = ${dialect.number(0)} AND ${isInfinite(dialect, x)})`,
        sql`${dialect.nothing}`,
      );
    standIns(arms, dialect, [
      [x, sql`${x} * ${signOf(dialect, y)}`],
      [y, sql`${signOf(dialect, x)} * ${y}`],
    ]);
    if (mayOverflow(magnitude))
      arms.add(
        sql`${size(dialect, x)} >= ${most(dialect)} / ${upward(dialect, y)}`,
        sql`${signOf(dialect, x)} * ${signOf(dialect, y)} * ${dialect.infinity}`,
      );
    if (guardsUnderflow(dialect, magnitude)) {
      for (const of of [x, y])
        if (of.known === undefined) arms.add(sql`${of} = ${dialect.number(0)}`, sql`${dialect.number(0)}`);
      arms.add(
        sql`${downward(dialect, x)} * ${dialect.number(2 ** 1000)} <= ${dialect.number(2 ** -75)} / ${downward(dialect, y)}`,
        sql`${dialect.number(0)}`,
      );
    }
  }
  return finish(program, arms, sql`${x} * ${y}`, [x, y], magnitude, infinite.length > 0);
}

/** Division by zero has no result, for a reason of its own. */
export function quotient(program: Program, x: Step, y: Step): Step {
  const { dialect } = program;
  const magnitude = ofQuotient(x.magnitude, y.magnitude);
  const bothInfinite = mayOverflow(x.magnitude) && mayOverflow(y.magnitude);
  const mayBeZero = y.known === undefined || y.known === 0;
  const arms = new Arms();
  if (isGuarded(dialect, magnitude, [x, y])) {
    missingFirst(arms, dialect, [x, y]);
    if (mayBeZero) arms.add(sql`${y} = ${dialect.number(0)}`, sql`${dialect.nothing}`);
    if (bothInfinite) arms.add(sql`${isInfinite(dialect, x)} AND ${isInfinite(dialect, y)}`, sql`${dialect.nothing}`);
    standIns(arms, dialect, [
      [x, sql`${x} * ${signOf(dialect, y)}`],
      [y, sql`${dialect.number(0)}`],
    ]);
    if (mayOverflow(magnitude))
      arms.add(
        sql`${size(dialect, x)} >= ${most(dialect)} * ${downward(dialect, y)}`,
        sql`${signOf(dialect, x)} * ${signOf(dialect, y)} * ${dialect.infinity}`,
      );
    if (guardsUnderflow(dialect, magnitude))
      arms.add(
        sql`${downward(dialect, x)} * ${dialect.number(2 ** 100)} <= ${dialect.number(2 ** -975)} * ${upward(dialect, y)}`,
        sql`${dialect.number(0)}`,
      );
  }
  const divisor = mayBeZero && arms.empty ? sql`nullif(${y}, ${dialect.number(0)})` : sql`${y}`;
  const status = mayBeZero || bothInfinite ? STATUS.divisionByZero : null;
  return finish(program, arms, sql`${x} / ${divisor}`, [x, y], magnitude, bothInfinite, status);
}

function finish(
  program: Program,
  arms: Arms,
  plain: Text,
  args: readonly Step[],
  magnitude: Magnitude,
  mayBeNaN: boolean,
  status: number | null = mayBeNaN ? STATUS.outOfRange : null,
): Step {
  const { dialect } = program;
  const text = arms.empty ? (mayBeNaN ? dialect.notNaN(plain) : plain) : arms.text(plain);
  return strict(program, text, args, status, { magnitude });
}

/** The magnitude of a step; its sign; its magnitude, but at least, and at most, 1. Folded where the step is known. */
function size(dialect: Dialect, step: Step): Text {
  return step.known === undefined ? sql`abs(${step})` : sql`${dialect.number(Math.abs(step.known))}`;
}

function signOf(dialect: Dialect, step: Step): Text {
  return step.known === undefined ? sql`sign(${step})` : sql`${dialect.number(Math.sign(step.known))}`;
}

function upward(dialect: Dialect, step: Step): Text {
  if (step.known !== undefined) return sql`${dialect.number(Math.max(1, Math.abs(step.known)))}`;
  return sql`greatest(abs(${step}), ${dialect.number(1)})`;
}

function downward(dialect: Dialect, step: Step): Text {
  if (step.known !== undefined) return sql`${dialect.number(Math.min(1, Math.abs(step.known)))}`;
  return sql`least(abs(${step}), ${dialect.number(1)})`;
}

class Arms {
  #text = sql``;
  empty = true;

  add(when: Text, then: Text): void {
    this.#text = sql`${this.#text} WHEN ${when} THEN ${then}`;
    this.empty = false;
  }

  text(otherwise: Text): Text {
    return sql`CASE${this.#text} ELSE ${otherwise} END`;
  }
}

function isInfinite(dialect: Dialect, step: Step): Text {
  return sql`abs(${step}) >= ${dialect.infinity}`;
}

/** Whether an operation says itself what comes of some arguments, as its result or they themselves may be no doubles there. */
function isGuarded(dialect: Dialect, magnitude: Magnitude, args: readonly Step[]): boolean {
  if (dialect.overflow !== 'raises') return false;
  const stoodFor = hasStandIn(dialect) && args.some((arg) => mayOverflow(arg.magnitude));
  return stoodFor || mayOverflow(magnitude) || guardsUnderflow(dialect, magnitude);
}

/** Whether the greatest double stands for infinity, where it is no number to calculate with. */
function hasStandIn(dialect: Dialect): boolean {
  return dialect.infinity === most(dialect);
}

function standIns(arms: Arms, dialect: Dialect, args: readonly (readonly [of: Step, then: Text])[]): void {
  if (!hasStandIn(dialect)) return;
  for (const [of, then] of args) if (mayOverflow(of.magnitude)) arms.add(isInfinite(dialect, of), then);
}

function most(dialect: Dialect): string {
  return dialect.number(Number.MAX_VALUE);
}

/** LEAST and GREATEST pass over a NULL in most databases, and zero is zero beside any. */
function missingFirst(arms: Arms, dialect: Dialect, args: readonly Step[]): void {
  const [first, ...rest] = args.filter((arg) => !isAlways(arg));
  if (first === undefined) return;
  const when = rest.reduce((all, arg) => sql`${all} OR ${arg} IS NULL`, sql`${first} IS NULL`);
  arms.add(when, sql`${dialect.nothing}`);
}

function guardsUnderflow(dialect: Dialect, magnitude: Magnitude): boolean {
  return dialect.underflow === 'raises' && mayUnderflow(magnitude);
}
