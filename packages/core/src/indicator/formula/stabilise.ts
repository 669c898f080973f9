import {
  absolute,
  compare,
  divide,
  field,
  multiply,
  named,
  subtract,
  when,
  type Operand,
} from '../../expression/build.js';
import { lineThrough } from '../../expression/line.js';
import type { Expression } from '../../expression/types.js';

/**
 * ORG-CAP-04, closer is better (*stabilkan*), first step: `100 − |R − T| / |T| × 100`, which is R/T below the target and
 * 200 − R/T above it. Source: KMK 127/2026 (older: KMK 300/KMK.01/2022, KMK 467/KMK.01/2014).
 */
export function closeness(target: Operand = field('target')): Expression {
  const distance = absolute(subtract(field('realisation'), target));
  return subtract(100, multiply(divide(distance, absolute(target)), 100));
}

/** ORG-CAP-04, second step: straight lines through the scale points that the indicator manual prints. */
export function throughPoints(
  points: readonly (readonly [at: number, value: number])[],
  of: Expression = named('closeness', closeness()),
): Expression {
  const lines = points
    .slice(1)
    .map((end, i) => ({ end, line: lineThrough(of, points[i] as readonly [number, number], end) }));
  return lines.reduceRight<Expression | null>(
    (above, { end, line }) => (above === null ? line : when(compare(of, '<=', end[0]), line, above)),
    null,
  ) as Expression;
}
