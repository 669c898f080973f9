import { maximum, select } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { RuleInput } from '../regulation/rule-input.js';

/** Whether a value below 0 stays (`keep`, as the texts have it, for none sets a floor) or becomes 0 (`zero`). */
export const NEGATIVE_POLICY: RuleInput = {
  name: 'negative_policy',
  unit: '',
  categories: ['keep', 'zero'],
  words: { keep: ['none', 'tanpa batas', 'unclamped'], zero: ['floor', 'clamp', 'nol', '0'] },
  assumed: 'keep',
  aliases: ['negativePolicy', 'floor_policy', 'clamp'],
};

/** A value, at least 0 where the policy says so. */
export function flooredAtZero(value: Expression): Expression {
  return select('negative_policy', { zero: maximum(value, 0) }, value);
}
