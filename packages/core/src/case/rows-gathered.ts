import type { Inputs } from '../expression/evaluate.js';
import { listsOf, type RuleGathering } from '../regulation/rule-output.js';

/**
 * Rows that a figure is gathered from: those of its list, or of its lists side by side, where a shorter one leaves its figure
 * missing. Undefined where a list is not given.
 */
export function rowsGathered(
  gathering: RuleGathering,
  lists: Readonly<Record<string, readonly Inputs[]>>,
): readonly Inputs[] | undefined {
  const given = listsOf(gathering).map((list) => lists[list]);
  if (given.includes(undefined)) return undefined;
  const known = given as readonly (readonly Inputs[])[];
  const [first = [], ...rest] = known;
  if (rest.length === 0) return first;
  const length = Math.max(...known.map((list) => list.length));
  return Array.from({ length }, (_, i) => Object.assign({}, ...known.map((list) => list[i])) as Inputs);
}
