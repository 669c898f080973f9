import { field, named, subtract } from '../expression/build.js';
import { evaluate } from '../expression/evaluate.js';
import type { Predicate, PredicateScale } from './predicate-scale.js';

/** What parts a total from the predicate above its own. */
export interface PredicateGap {
  readonly next: Predicate;
  /** Total above which the next predicate is given. */
  readonly above: number;
  /** Points up to that bound, 0 for a total that was rounded down to it; the predicate takes more than these. */
  readonly points: number;
}

const POINTS = /* @__PURE__ */ named('points', subtract(field('above'), field('total')));

/** How far a total is from the predicate above its own; null for the highest predicate. */
export function gapToNextPredicate(
  total: number,
  predicate: Predicate,
  { predicates }: PredicateScale,
): PredicateGap | null {
  const next = predicates[predicates.findIndex(({ key }) => key === predicate.key) + 1];
  const above = next?.above;
  if (next === undefined || above === undefined) return null;
  const points = evaluate(POINTS, { inputs: { above, total }, parameters: {} }).value;
  return points === null ? null : { next, above, points: Math.max(0, points) };
}
