import { aggregate, compare, divide, field, multiply, named, when, type Operand } from '../expression/build.js';
import type { Expression } from '../expression/types.js';

/** Whether one criterion without answer leaves the mean without value, or earns nothing yet. */
export type Unanswered = 'strict' | 'earned';

/** What a criterion is worth in per cent of its best answer. */
export const CRITERION_VALUE: Expression = /* @__PURE__ */ named(
  'criterion_value',
  multiply(divide(field('answer'), field('best')), 100),
);

/**
 * Mean of criteria in per cent, by their weights within the subcomponent. Criteria that do not apply give their weight to
 * the others.
 */
export function criteriaMean(unanswered: Unanswered, value: Operand = field('criterion_value')): Expression {
  const earned = aggregate(unanswered === 'strict' ? 'sum' : 'sumReported', multiply(field('criterion_weight'), value));
  return named('mean', divide(earned, aggregate('sum', field('criterion_weight'))));
}

/** Points of a weight that a value in per cent earns. */
export function pointsOfWeight(value: Operand): Expression {
  return divide(multiply(field('weight'), value), 100);
}

/** Score of a subcomponent: its weight times a value in per cent. */
export function subcomponentScore(value: Operand): Expression {
  return named('subcomponent_score', pointsOfWeight(value));
}

/** Share of a component's weight that was scored, in per cent. */
export const PERCENT_OF_WEIGHT: Expression = /* @__PURE__ */ named(
  'percent_of_weight',
  multiply(divide(field('score'), field('weight')), 100),
);

/** Sum of the scores of the parts; without answer they have earned nothing yet. */
export function sumOfScores(name: string): Expression {
  return named(name, aggregate('sumReported', field('score')));
}

/** Points of the answers of a subcomponent, for sheets whose answers carry points. */
export const SUM_OF_POINTS: Expression = /* @__PURE__ */ named(
  'subcomponent_score',
  aggregate('sumReported', field('answer')),
);

/**
 * A mean taken down to the step at or below it. Steps ascend from that of nothing; a mean above nothing and below the second
 * step gives the second, also where it is less: near zero the step may rise.
 */
export function snappedDown(mean: Operand, steps: readonly [Operand, Operand, ...Operand[]]): Expression {
  const [nothing, lowest, ...upper] = steps;
  return named(
    'step',
    upper.reduce<Expression>(
      (below, step) => when(compare(mean, '>=', step), step, below),
      when(compare(mean, '>', nothing), lowest, nothing),
    ),
  );
}
