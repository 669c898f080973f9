import { band, round, type Operand } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { PerformanceScale } from './scale.js';

/** Position of a value's band on a scale, after the scale's own rounding. */
export function bandOnScale(value: Operand, scale: PerformanceScale): Expression {
  return band(scale.roundFirst === null ? value : round(value, scale.roundFirst), scale.edges);
}

/** Position of a value's band when it is not rounded first: where the two differ, rounding decides the band. */
export function bandUnrounded(value: Operand, scale: PerformanceScale): Expression {
  return band(value, scale.edges);
}
