import { divide, field, multiply, named, round } from '../expression/build.js';
import { evaluate } from '../expression/evaluate.js';
import { ExactSum } from '../decimal/exact-sum.js';
import type { PredicateScale } from './predicate-scale.js';

/** How many of a set of agencies have each predicate. */
export interface PredicateDistribution {
  readonly count: number;
  /** From the highest predicate to the lowest; shares in per cent, each rounded to two digits. */
  readonly predicates: readonly { readonly key: string; readonly count: number; readonly percent: number | null }[];
  /** What the rounded shares add to: 99.99 or 100.01 is rounding and not an error. */
  readonly percentSum: number;
}

const SHARE = /* @__PURE__ */ named('percent', round(multiply(divide(field('count'), field('of')), 100), 2));

/** Counts agencies by predicate, from the letters that they have. Letters that the scale lacks are counted as they stand. */
export function predicateDistribution(letters: readonly string[], scale: PredicateScale): PredicateDistribution {
  const own = [...scale.predicates].reverse().map(({ key }) => key);
  const keys = [...own, ...new Set(letters.filter((letter) => !own.includes(letter)))];
  const sum = new ExactSum();
  const predicates = keys.map((key) => {
    const count = letters.filter((letter) => letter === key).length;
    const inputs = { count, of: letters.length };
    const percent = evaluate(SHARE, { inputs, parameters: {} }).value;
    sum.add(percent ?? 0);
    return { key, count, percent };
  });
  return { count: letters.length, predicates, percentSum: sum.value() };
}
