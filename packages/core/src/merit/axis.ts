import { add, band, divide, multiply, named, parameter, type Operand } from '../expression/build.js';
import type { BandEdge, Expression } from '../expression/types.js';
import type { RuleOutput } from '../regulation/rule-output.js';
import { PERFORMANCE_TERMS, POTENTIAL_TERMS } from './levels.js';
import { boxAt, NATIONAL_BOXES, type BoxNumbers } from './nine-box.js';

/** Edges of two bounds, lower ones included: below, from the first, from the second. */
export const fromBounds = (first: number, second: number): readonly BandEdge[] => [
  { at: first, closed: true },
  { at: second, closed: true },
];

/** Bounds of Kepka BKN 411/2025 on both axes: 60 and 80. */
export const BKN_EDGES = /* @__PURE__ */ fromBounds(60, 80);

/** Sum of components in hundredths of their weights: `(w1 × c1 + w2 × c2 + …) ÷ 100`. */
export function weightedSum(components: readonly (readonly [weight: Operand, component: Operand])[]): Expression {
  return divide(add(...components.map(([weight, component]) => multiply(weight, component))), 100);
}

/** The weight of a component as a parameter. */
export const weightOf = (component: string): Expression => parameter(`weight_${component}`);

/** Level of the performance axis, banded on the unrounded score. */
export const performanceLevel = (score: Operand, edges: readonly BandEdge[]): Expression =>
  named('performance_level', band(score, edges));

/** Level of the potential axis, banded on the unrounded score. */
export const potentialLevel = (score: Operand, edges: readonly BandEdge[]): Expression =>
  named('potential_level', band(score, edges));

/** The performance level as an output. */
export const performanceOutput = (of: Expression, ...aliases: string[]): RuleOutput => ({
  name: 'performance_level',
  of,
  categories: PERFORMANCE_TERMS,
  aliases: ['Y_level', 'level_kinerja', ...aliases],
});

/** The potential level as an output. */
export const potentialOutput = (of: Expression, ...aliases: string[]): RuleOutput => ({
  name: 'potential_level',
  of,
  categories: POTENTIAL_TERMS,
  aliases: ['X_level', 'level_potensial', 'level_potensi', ...aliases],
});

/** Levels and box beside the scores of both axes. */
export const boxOutputs = (
  performance: Expression,
  potential: Expression,
  numbers: BoxNumbers = NATIONAL_BOXES,
): readonly RuleOutput[] => [
  performanceOutput(performance),
  potentialOutput(potential),
  { name: 'box', of: boxAt(performance, potential, numbers), aliases: ['kotak'] },
];
