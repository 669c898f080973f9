import { chooseComputation } from '@takar/core';
import { asCase } from '../../../core/dist/case/as-case.js';
import { entriesOf } from '../../../core/dist/case/entries-of.js';

/**
 * The computation that a case is meant for, of several of one id, and the inputs of the case under the names of its form:
 * figures that stand in groups or under other names are found; what is no input stays, for it may say which table is meant.
 */
export function forCase(rules, inputs) {
  const rule = chooseComputation(rules, inputs) ?? rules[0];
  const asked = asCase(inputs, rule.inputs);
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return { rule, given: {} };
  const given = {};
  for (const { name, value, input } of entriesOf(asked, rule.inputs)) {
    const own = input !== undefined && !Object.hasOwn(given, input.name) ? input.name : name;
    given[own] = value;
  }
  return { rule, given };
}
