import { add, divide, multiply, subtract, type Operand } from './build.js';
import type { Expression } from './types.js';

/** The straight line through two points, at x: `y0 + (x − x0) ÷ (x1 − x0) × (y1 − y0)`. */
export function lineThrough(
  x: Operand,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
): Expression {
  const rise = multiply(divide(subtract(x, x0), x1 - x0), y1 - y0);
  return y0 === 0 ? rise : add(y0, rise);
}
