import {
  absolute,
  add,
  aggregate,
  all,
  coalesce,
  compare,
  field,
  multiply,
  named,
  subtract,
  when,
} from '../expression/build.js';
import type { Expression } from '../expression/types.js';

/** What may be wrong with the weights of a group, by the value of `weightFault`. */
export const WEIGHT_FAULTS = [null, 'score/weights-mixed', 'score/weight-sum'] as const;

/** Weights in two ways: no score can be made of them. */
export const MIXED = 1;
/** It cannot be told what they are: the score is of what is written. */
const UNTOLD = 2;

/** How far rounded weights may lie from 100 together. */
const NEAR = 0.5;

/** The weight of a row that applies: named, so that its image is taken once. */
const WEIGHT = /* @__PURE__ */ named('weight', /* @__PURE__ */ field('weight_due'));

/** What is said of the weights of a group, with the sums that it rests on. */
export const WEIGHTS = /* @__PURE__ */ weights();

/**
 * `weightSum`: the weights of the rows that apply, added up as they are written. `weightParts`: those below 1 among them.
 * `weightFault`: what is wrong with weights of which some are below 1 and some above, as `50%` and `0,5`. They are two ways of
 * writing (1) where, with the small ones as parts of one, they come to 100 and as they stand they do not. Where neither comes
 * to 100, it cannot be told (2). Else 0, also where nothing can be added up.
 */
function weights() {
  const weightSum = named('weightSum', aggregate('sumReported', WEIGHT));
  const weightParts = named('weightParts', aggregate('sumReported', when(compare(WEIGHT, '<', 1), WEIGHT, 0)));
  const areBoth = all(compare(weightParts, '>', 0), compare(aggregate('largest', coalesce(WEIGHT, 0)), '>', 1));
  const fault = when(isWhole(add(weightSum, multiply(weightParts, 99))), MIXED, UNTOLD);
  return {
    weightFault: named('weightFault', coalesce(when(isWhole(weightSum), 0, when(areBoth, fault, 0)), 0)),
    weightSum,
    weightParts,
  };
}

function isWhole(sum: Expression): Expression {
  return compare(absolute(subtract(sum, 100)), '<=', NEAR);
}
