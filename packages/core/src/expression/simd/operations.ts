import { IMAGE_DIGITS, power10 } from '../../decimal/image.js';
import { clearOfTie, ROUNDED, SCALED, WHOLE } from '../batch/kernels/decimal.js';
import { LARGEST } from '../batch/kernels/kernel.js';
import type { Value } from '../batch/values.js';
import type { OperatorOptions, Relation } from '../types.js';
import * as lanes from './lanes.js';
import type { Lanes } from './lanes.js';

/** What an operation is written with. */
export interface Writer {
  /** Works out lanes once, to be read any number of times. */
  readonly keep: (of: Lanes) => Lanes;
  readonly number: (value: number) => Lanes;
  /**
   * Where the mask `odd` holds, a result is not exact: there the argument itself is taken when it is a whole number that
   * has an image, and other rows are left to the typed-array reader.
   */
  readonly orWhole: (result: Lanes, odd: Lanes, x: Lanes) => Lanes;
  /** Leaves rows to the typed-array reader. */
  readonly leave: (odd: Lanes) => void;
}

/** Writes how a value comes from its arguments, which may be read any number of times. */
export type Operation = (to: Writer, x: Lanes, y: Lanes, value: Value) => Lanes;

const { add, subtract, multiply, divide, absolute, less, atMost, atLeast, equal, not, and, or, select } = lanes;

const numberOf = ({ numbers }: Value, i: number): number => numbers[i] as number;

/** Operations of one or two arguments by the name of the value: what the kernels do, for two rows at a time. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  add: (_, x, y) => add(x, y),
  subtract: (_, x, y) => subtract(x, y),
  multiply: (_, x, y) => multiply(x, y),
  divide: (to, x, y) => or(divide(x, y), isZero(to, y)),
  divideMultiply: (to, x, y, value) => or(multiply(divide(x, y), to.number(numberOf(value, 0))), isZero(to, y)),
  divideFreely: (_, x, y) => divide(x, y),
  divideFreelyMultiply: (to, x, y, value) => multiply(divide(x, y), to.number(numberOf(value, 0))),
  scale: (to, x, _, value) => multiply(to.number(numberOf(value, 0)), x),
  scaleSubtract: (to, x, y, value) => subtract(multiply(to.number(numberOf(value, 0)), x), y),
  subtractFrom: (to, x, _, value) => subtract(to.number(numberOf(value, 0)), x),
  squareRoot: (_, x) => lanes.squareRoot(x),
  absolute: (_, x) => absolute(x),
  minimum: (_, x, y) => lanes.min(x, y),
  maximum: (_, x, y) => lanes.max(x, y),
  clamp: (to, x, _, value) => {
    const [least, most, largest] = value.numbers as readonly [number, number, number];
    const above = least === -Infinity ? x : lanes.orAbove(x, to.number(least));
    const limited = most === Infinity ? above : lanes.orBelow(above, to.number(most));
    return largest === Infinity ? limited : or(limited, isBeyond(to, x));
  },
  guard: (to, x) => or(x, isBeyond(to, x)),
  within: (to, x, _, value) => or(and(isWithin(to, x, value.numbers), to.number(1)), hasNoImage(to, x, first(value))),
  band: (to, x, _, value) => {
    const one = to.number(1);
    const steps = value.numbers.map((from) => and(atLeast(x, to.number(from)), one));
    return or(steps.length === 0 ? to.number(0) : steps.reduce(add), hasNoImage(to, x, first(value)));
  },
  compare: (to, x, y, { node, args }) => {
    const [left, right] = args as readonly [Value, Value];
    const none = to.keep(or(hasNoImage(to, x, left), hasNoImage(to, y, right)));
    const reach = add(to.number(2e-10), multiply(absolute(x), to.number(2e-14)));
    const isClear = or(lanes.greater(absolute(subtract(x, y)), reach), equal(x, y));
    to.leave(not(or(isClear, none)));
    return or(and(RELATIONS[node.options.relation ?? '='](x, y), to.number(1)), none);
  },
  image: (to, x) => {
    const { units, odd } = tenBillionths(to, x);
    return to.orWhole(divide(units, to.number(power10(IMAGE_DIGITS))), odd, x);
  },
  floor: (to, x, _, value) => positive(to, lanes.floor(imageOf(to, x, value))),
  ceil: (to, x, _, value) => positive(to, lanes.ceil(imageOf(to, x, value))),
  round: (to, x, _, { node }) => {
    const { digits = 0, mode = 'half-away' } = node.options;
    if (mode !== 'half-away' || digits > 8) return cut(to, x, { digits, mode });
    const power = power10(digits);
    const scaled = to.keep(multiply(x, to.number(power)));
    const units = to.keep(whole(to, scaled));
    const size = to.keep(absolute(scaled));
    const apart = add(absolute(subtract(scaled, units)), multiply(size, to.number(5e-14)));
    const odd = or(atLeast(apart, to.number(clearOfTie(power))), atLeast(size, to.number(ROUNDED)));
    return to.orWhole(power === 1 ? units : divide(units, to.number(power)), odd, x);
  },
  lookup: (to, x, _, value) => {
    const key = to.keep(imageOf(to, x, value));
    return (value.node.options.pairs ?? []).reduce(
      (found, [at, what]) => to.keep(select(equal(key, to.number(at)), to.number(what), found)),
      to.number(NaN),
    );
  },
};

/** Rows whose value lies in a range. */
export function isWithin(to: Writer, x: Lanes, [from, below]: readonly number[]): Lanes {
  const upper = less(x, to.number(below as number));
  if (from === -Infinity) return upper;
  const lower = atLeast(x, to.number(from as number));
  return below === Infinity ? lower : and(lower, upper);
}

/** Rows without value, and those beyond every image. */
export function hasNoImage(to: Writer, x: Lanes, of: Value): Lanes {
  return of.isWithinRange ? lanes.differ(x, x) : not(atMost(absolute(x), to.number(LARGEST)));
}

const first = ({ args }: Value): Value => args[0] as Value;

/** Rows beyond every image; not those without value. */
function isBeyond(to: Writer, x: Lanes): Lanes {
  return lanes.greater(absolute(x), to.number(LARGEST));
}

function isZero(to: Writer, x: Lanes): Lanes {
  return equal(x, to.number(0));
}

/** The nearest whole numbers of magnitudes below 2 ** 51. */
function whole(to: Writer, x: Lanes): Lanes {
  return subtract(add(x, to.number(WHOLE)), to.number(WHOLE));
}

/** Adding zero leaves no minus zero. */
function positive(to: Writer, x: Lanes): Lanes {
  return add(x, to.number(0));
}

/** Images as a count of ten-billionths, and the rows where that is not certain. */
function tenBillionths(to: Writer, x: Lanes): { readonly units: Lanes; readonly odd: Lanes } {
  const scaled = to.keep(multiply(x, to.number(power10(IMAGE_DIGITS))));
  const units = to.keep(whole(to, scaled));
  const size = to.keep(absolute(scaled));
  const apart = add(absolute(subtract(scaled, units)), multiply(size, to.number(2 ** -52)));
  return { units, odd: or(atLeast(apart, to.number(0.5)), atLeast(size, to.number(SCALED))) };
}

const imageOf: (to: Writer, x: Lanes, value: Value) => Lanes = (to, x, value) =>
  (OPERATIONS['image'] as Operation)(to, x, x, value);

/** Rounds or cuts the ten-billionths of an image, as whole numbers, whose quotients and remainders are exact. */
function cut(to: Writer, x: Lanes, { digits = 0, mode }: OperatorOptions): Lanes {
  const { units, odd } = tenBillionths(to, x);
  const step = to.number(power10(IMAGE_DIGITS - digits));
  const size = to.keep(absolute(units));
  const steps = to.keep(lanes.floor(divide(size, step)));
  const rest = subtract(size, multiply(steps, step));
  const isUp = mode === 'half-away' ? atLeast(add(rest, rest), step) : to.number(0);
  const count = add(steps, and(isUp, to.number(1)));
  const signed = or(divide(count, to.number(power10(digits))), and(units, to.number(-0)));
  return to.orWhole(positive(to, signed), odd, x);
}

const RELATIONS: Readonly<Record<Relation, (x: Lanes, y: Lanes) => Lanes>> = {
  '<': less,
  '<=': atMost,
  '=': equal,
  '>=': atLeast,
  '>': lanes.greater,
};
