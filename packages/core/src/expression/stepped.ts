import { compare, when, type Operand } from './build.js';
import type { Expression } from './types.js';

/** One step of a table: the value that holds up to a limit, or below it. */
export type Step = readonly [limit: Operand, value: Operand];

/**
 * The value of the first step whose limit is not passed, else the last. Limits ascend and may be parameters, so that an
 * overlay can move them; `<=` puts a limit into its own step, `<` into the next.
 */
export function stepped(of: Operand, steps: readonly Step[], beyond: Operand, closing: '<=' | '<' = '<='): Expression {
  return steps.reduceRight<Operand>(
    (next, [limit, value]) => when(compare(of, closing, limit), value, next),
    beyond,
  ) as Expression;
}
