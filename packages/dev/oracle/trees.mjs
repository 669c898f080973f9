import { canonical, resolve } from '@takar/core';
import { RULES } from '@takar/core/registry';
import { expressionsOf } from '../../core/dist/regulation/rule-output.js';
import { fieldsNeeded, hasAggregate } from '../parity/fields.mjs';

/**
 * Every tree of every rule that ships: its result, its further outputs, and what it gathers from lists, each with the
 * parameters of the newest version and of every earlier one.
 */
export function treesOfRules() {
  return RULES.flatMap((rule) => {
    const parts = [
      ...(rule.expression === null ? [] : [['', rule.expression]]),
      ...(rule.outputs ?? []).flatMap((output) =>
        expressionsOf(output).map((of, i) => [` ${output.name}${i || ''}`, of]),
      ),
      ...Object.entries(rule.gathers ?? {}).map(([name, { of }]) => [` gathers ${name}`, of]),
    ];
    return parts.flatMap(([part, of]) =>
      versionsOf(rule).map(({ asOf, parameters }) => ({
        rule: rule.id,
        name: `${rule.id}${part}${asOf === null ? '' : ` of ${asOf}`}`,
        expression: shared(of),
        parameters,
        fields: fieldsNeeded(of),
        hasAggregate: hasAggregate(of),
      })),
    );
  });
}

/** The newest version of the parameters (null), and one day in each earlier one. */
function versionsOf(rule) {
  const days = new Set(Object.values(rule.parameters).flatMap((all) => all.slice(0, -1).map(({ from }) => from)));
  return [null, ...days].flatMap((asOf) => {
    const { resolved } = resolve(rule, asOf);
    return resolved === null ? [] : [{ asOf, parameters: resolved.parameters }];
  });
}

/** The same tree in which equal parts are one object, so that each is worked out once. */
function shared(node, known = new Map()) {
  const key = canonical(node);
  const found = known.get(key);
  if (found !== undefined) return found;
  const of = (part) => shared(part, known);
  const made =
    node.kind === 'named' || node.kind === 'aggregate'
      ? { ...node, of: of(node.of) }
      : node.kind === 'apply'
        ? { ...node, args: node.args.map(of) }
        : node.kind === 'select'
          ? {
              ...node,
              cases: Object.fromEntries(Object.entries(node.cases).map(([name, each]) => [name, of(each)])),
              otherwise: of(node.otherwise),
            }
          : node;
  known.set(key, made);
  return made;
}
