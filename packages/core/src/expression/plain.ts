import { image } from '../decimal/image.js';
import { atDigit } from '../decimal/round.js';
import type { MissingReason } from '../outcome/reason.js';
import { bandOf, divided, RELATIONS, relationOf } from './scalars.js';
import type { BandEdge, Relation } from './types.js';

// What rules call that were written out as code when Takar was built (`packages/dev/scripts/lib/rule-code.mjs`): the
// operators of `operators.ts` that they use, for one row. Pages load these and not the algebra; tests hold both equal.

/** A value, or the reason why there is none. */
export type Figure = number | MissingReason;

/** The first argument without value gives its reason; a NaN result is none, for the reason `undefinedAs`. */
const strict =
  <Option>(
    scalar: (x: number, y: number, option: Option) => number,
    undefinedAs: MissingReason = 'out_of_range',
  ): ((x: Figure, y?: Figure, option?: Option) => Figure) =>
  (x, y = 0, option) => {
    if (typeof x === 'string') return x;
    if (typeof y === 'string') return y;
    const value = scalar(x, y, option as Option);
    return value !== value ? undefinedAs : value;
  };

export const subtract = /* @__PURE__ */ strict((x, y) => x - y);
export const multiply = /* @__PURE__ */ strict((x, y) => x * y);
export const divide = /* @__PURE__ */ strict(divided, 'division_by_zero');
export const minimum = /* @__PURE__ */ strict((x, y) => Math.min(x, y));
export const maximum = /* @__PURE__ */ strict((x, y) => Math.max(x, y));
export const absolute = /* @__PURE__ */ strict(Math.abs);
/** Half away from zero. */
export const round = /* @__PURE__ */ strict((x, digits) => atDigit(x, digits, 'half-away'));
export const compare = /* @__PURE__ */ strict((x, y, relation: Relation) => relationOf(x, y, RELATIONS[relation]));
export const band = /* @__PURE__ */ strict((x, _, edges: readonly BandEdge[]) => bandOf(x, edges));
/** A step: its image. */
export const named = /* @__PURE__ */ strict(image);

/** The second where the first is not 0, else the third; a condition without value gives its reason. */
export function when(condition: Figure, then: Figure, otherwise: Figure): Figure {
  return typeof condition === 'string' ? condition : condition !== 0 ? then : otherwise;
}

/** The first that has a value; the reason of the last where neither has. */
export function coalesce(first: Figure, last: Figure): Figure {
  return typeof first === 'string' ? last : first;
}
