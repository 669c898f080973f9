import type { RuleInput } from '../regulation/rule-input.js';
import type { Rule } from '../regulation/rule.js';
import { inputNamed } from './input-named.js';

/**
 * Which of several computations of one id the inputs are meant for: the first that has everything it needs and knows
 * every name; failing that, the one with the fewest names unknown or wanting, the earlier first.
 */
export function chooseComputation(rules: readonly Rule[], json: unknown): Rule | undefined {
  const first = Array.isArray(json) ? (json as unknown[])[0] : json;
  if (typeof first !== 'object' || first === null) return rules[0];
  const rows: unknown = 'rows' in first && Array.isArray(first.rows) ? first.rows[0] : undefined;
  const names = Object.keys(typeof rows === 'object' && rows !== null ? { ...first, ...rows } : first);
  let best: Rule | undefined;
  let least = Infinity;
  for (const rule of rules) {
    const misfits = misfitsOf(rule, names);
    if (misfits < least) {
      best = rule;
      least = misfits;
    }
  }
  return best;
}

function misfitsOf({ inputs, gathers = {} }: Rule, names: readonly string[]): number {
  const given = new Set<string>();
  let unknown = 0;
  for (const name of names) {
    const input = inputNamed(inputs, name);
    if (input !== undefined) given.add(input.name);
    else if (name !== 'rows') unknown += 1;
  }
  const needed = (input: RuleInput): boolean =>
    input.optional !== true && input.assumed === undefined && input.shape !== 'note' && !given.has(input.name);
  const gatherable = (name: string): boolean => Object.hasOwn(gathers, name) && given.has(gathers[name]?.list ?? '');
  return unknown + inputs.filter((input) => needed(input) && !gatherable(input.name)).length;
}
