import { coalesce, compare, missing, named, when } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import { MIXED, WEIGHTS } from './mixed-weights.js';
import { COVERAGE, SCORE_REPORTED, SCORE_RULE } from './score-rule.js';

/** What is said of the score of a group. */
export type UnitScore = 'score' | 'scoreReported' | 'coverage' | 'weightFault' | 'weightSum' | 'weightParts';

/**
 * The score of a group (ORG-CON-05), the same over the reported rows, and the share of weight that is reported, by the fields of
 * `SCORE_RULE`. Weights in two ways, as `50` beside `0.5` for a half, leave the three without value (`unreadable`): nothing is
 * converted, for who wrote two things may have meant a third. `weightFault` is 1 there, and 2 where it cannot be told whether
 * they stand in two ways; `weightSum` and `weightParts` (those below 1) are the sums by which it is told. Every reader of groups
 * takes these trees, so that a script, a page and a database say the same.
 */
export const UNIT_SCORES: Readonly<Record<UnitScore, Expression>> = /* @__PURE__ */ unitScores();

/** All of them as one tree, whose steps share their sums, and the names of those steps. */
export const UNIT_SCORES_AT_ONCE = /* @__PURE__ */ coalesce(.../* @__PURE__ */ Object.values(UNIT_SCORES));
export const UNIT_SCORE_NAMES = /* @__PURE__ */ Object.keys(UNIT_SCORES);

function unitScores(): Readonly<Record<UnitScore, Expression>> {
  return Object.freeze({
    score: unlessMixed('score', SCORE_RULE.expression as Expression),
    scoreReported: unlessMixed('scoreReported', SCORE_REPORTED),
    coverage: unlessMixed('coverage', COVERAGE),
    ...WEIGHTS,
  });
}

function unlessMixed(name: UnitScore, of: Expression): Expression {
  return named(
    name,
    when(compare(WEIGHTS.weightFault, '=', MIXED), missing('unreadable'), of.kind === 'named' ? of.of : of),
  );
}
