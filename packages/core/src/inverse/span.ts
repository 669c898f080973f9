import type { Inputs } from '../expression/evaluate.js';
import type { RuleInput } from '../regulation/rule-input.js';

/** Ends of a search: as asked, else the bounds of the input, else from 0 to four times the largest figure given. */
export function span(
  input: RuleInput | undefined,
  fields: Inputs,
  asked: { readonly from?: number; readonly to?: number },
): { readonly from: number; readonly to: number } {
  const figures = Object.values(fields).filter((value) => typeof value === 'number');
  const wide = 4 * Math.max(50, ...figures.map(Math.abs));
  return { from: asked.from ?? input?.least ?? 0, to: asked.to ?? input?.most ?? wide };
}
