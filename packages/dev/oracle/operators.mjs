import { absolute, add, best, divide, geometricMean, multiply, ofDouble, squareRoot, subtract } from './enclosure.mjs';
import { atDigit, ceilOf, doubleOf, floorOf, imageOf } from './image.mjs';
import { Undetermined } from './choices.mjs';
import { exactly, magnitudeOf } from './exact.mjs';

/** What an operator gives: a figure, or the reason why there is none. */
export const some = (value) => ({ value, reason: null });
export const none = (reason) => ({ value: null, reason });

const HOLDS = {
  '<': (x, y) => x < y,
  '<=': (x, y) => x <= y,
  '=': (x, y) => x === y,
  '>=': (x, y) => x >= y,
  '>': (x, y) => x > y,
};

/** A figure by its image, given to `of` as decimal; out of range where it has none. */
const byImage = (x, choose, of) => {
  const image = imageOf(x, choose);
  return image === null ? none('out_of_range') : of(image);
};

const decimal = (image) => some(ofDouble(doubleOf(image)));

/** The strict operators of the algebra, from their description in `docs/security/numbers.md` alone. */
export const OPERATORS = {
  add: ([x, y]) => some(add(x, y)),
  subtract: ([x, y]) => some(subtract(x, y)),
  multiply: ([x, y]) => some(multiply(x, y)),
  divide: ([x, y]) => {
    if (isZero(y)) return none('division_by_zero');
    return some(divide(x, y));
  },
  squareRoot: ([x]) => {
    const sign = signOf(x);
    return sign < 0 ? none('out_of_range') : some(sign === 0 ? ofDouble(0) : squareRoot(x));
  },
  absolute: ([x]) => some(absolute(x)),
  minimum: (args) => some(best(args, (x, y) => x.lt(y))),
  maximum: (args) => some(best(args, (x, y) => x.gt(y))),
  floor: ([x], _, choose) => byImage(x, choose, (image) => decimal(floorOf(image))),
  ceil: ([x], _, choose) => byImage(x, choose, (image) => decimal(ceilOf(image))),
  round: ([x], { digits = 0, mode = 'half-away' }, choose) =>
    byImage(x, choose, (image) => {
      const found = atDigit(image, digits, mode);
      return Math.abs(doubleOf(found)) < 1e15 ? decimal(found) : none('out_of_range');
    }),
  compare: ([x, y], { relation = '=' }, choose) =>
    byImage(x, choose, (left) =>
      byImage(y, choose, (right) => some(ofDouble(HOLDS[relation](doubleOf(left), doubleOf(right)) ? 1 : 0))),
    ),
  band: ([x], { edges = [] }, choose) =>
    byImage(x, choose, (image) => {
      const figure = doubleOf(image);
      const next = edges.findIndex(({ at, closed }) => (closed ? figure < at : figure <= at));
      return some(ofDouble(next === -1 ? edges.length : next));
    }),
  lookup: ([x], { pairs = [] }, choose) =>
    byImage(x, choose, (image) => {
      const found = pairs.find(([key]) => key === doubleOf(image));
      return found === undefined ? none('unknown_category') : some(ofDouble(found[1]));
    }),
  geometricMean: (args, _, choose) => {
    const signs = args.map(signOf);
    if (signs.includes(-1)) return none('out_of_range');
    if (signs.includes(0)) return some(ofDouble(0));
    return byImage(args.length === 1 ? args[0] : geometricMean(args), choose, decimal);
  },
};

/** Whether a figure is 0; not known where its double may be and need not. */
export function isZero(x) {
  return signOf(x) === 0;
}

function signOf({ exact, error }) {
  if (error === 0) return exact.n === 0n ? 0 : Number(exact.s);
  if (magnitudeOf(exact) <= error * 2 && exact.abs().lte(exactly(error))) throw new Undetermined('sign');
  return Number(exact.s);
}
