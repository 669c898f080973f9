import { evaluate } from '../../expression/evaluate.js';
import type { Expression } from '../../expression/types.js';
import { TARGET_MET } from '../../regulations/rules/status.js';

/** True for an achievement that reaches its target. */
export function isMet(achievement: number): boolean {
  return evaluate(TARGET_MET.expression as Expression, { inputs: { achievement }, parameters: {} }).value === 1;
}
