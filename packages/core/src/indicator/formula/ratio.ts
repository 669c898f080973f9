import { divide, multiply, select } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';

/** A ratio in the unit of its indicator: per cent where that is the unit. */
export function ratioOf(numerator: Expression, denominator: Expression): Expression {
  const ratio = divide(numerator, denominator);
  return select('measure_kind', { percent: multiply(ratio, 100) }, ratio);
}
