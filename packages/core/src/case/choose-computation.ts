import type { RuleInput } from '../regulation/rule-input.js';
import { listsOf } from '../regulation/rule-output.js';
import type { Rule } from '../regulation/rule.js';
import { misfitsOfValue } from './fits.js';
import { inputNamed } from './input-named.js';

/**
 * Which of several computations of one id the inputs are meant for: the first that has everything it needs, knows every
 * name and has a place for what stands there; failing that, the one with the fewest misfits, the earlier first.
 */
export function chooseComputation(rules: readonly Rule[], json: unknown): Rule | undefined {
  const first = Array.isArray(json) ? (json as unknown[])[0] : json;
  if (typeof first !== 'object' || first === null) return rules[0];
  const rows: unknown = 'rows' in first && Array.isArray(first.rows) ? first.rows[0] : undefined;
  const given = Object.entries(typeof rows === 'object' && rows !== null ? { ...first, ...rows } : first);
  let best: Rule | undefined;
  let least = Infinity;
  for (const rule of rules) {
    const misfits = misfitsOf(rule, given);
    if (misfits < least) {
      best = rule;
      least = misfits;
    }
  }
  return best;
}

function misfitsOf({ inputs, gathers = {} }: Rule, entries: readonly (readonly [string, unknown])[]): number {
  const given = new Set<string>();
  let unknown = 0;
  for (const [name, value] of entries) {
    const input = inputNamed(inputs, name);
    if (input !== undefined) {
      given.add(input.name);
      unknown += misfitsOfValue(input, value);
    } else if (name !== 'rows') unknown += 1;
  }
  const needed = (input: RuleInput): boolean =>
    input.optional !== true && input.assumed === undefined && input.shape !== 'note' && !given.has(input.name);
  const gatherable = (name: string): boolean => {
    const gathering = Object.hasOwn(gathers, name) ? gathers[name] : undefined;
    return gathering !== undefined && listsOf(gathering).every((list) => given.has(list));
  };
  return unknown + inputs.filter((input) => needed(input) && !gatherable(input.name)).length;
}
