import type { RuleInput } from '../regulation/rule-input.js';
import { membersOf } from './entries-of.js';
import { misfitsOfValue } from './fits.js';

/** Name under which a bare list stands for the inputs of a rule in their order. */
const BARE_LIST = 'values';
const TAKES_LISTS: ReadonlySet<string> = new Set(['list', 'rows', 'parts', 'any', 'range']);

/**
 * A case as an object, where it is a bare figure, word or list of them: what a rule needs is given by it, if that is one
 * thing only, or the inputs that a list of values fills in their order. Everything else comes back as it is.
 */
export function asCase(json: unknown, inputs: readonly RuleInput[]): unknown {
  if (Array.isArray(json)) {
    if (json.length === 0 || json.some(isObject)) return json;
    if (membersOf(BARE_LIST, json, inputs) !== null) return { [BARE_LIST]: json };
    return givenTo(
      inputs.filter(({ shape }) => TAKES_LISTS.has(shape ?? '')),
      json,
    );
  }
  if (typeof json !== 'number' && typeof json !== 'string') return json;
  return inputs.some(({ shape }) => shape === 'any') ? json : givenTo(inputs, json);
}

function givenTo(inputs: readonly RuleInput[], json: unknown): unknown {
  const needed = inputs.filter(
    ({ optional, assumed, shape }) => optional !== true && assumed === undefined && shape !== 'note',
  );
  const [only, ...others] = needed.length === 0 ? inputs.filter(({ shape }) => shape !== 'note') : needed;
  if (only === undefined || others.length > 0 || misfitsOfValue(only, json) >= 1) return json;
  return { [only.name]: json };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
