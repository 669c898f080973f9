import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsOf, parametersOf, walk, wordsOfRule, type Rule } from '@takar/core';
import { RULES } from '@takar/core/registry';
import { EN, ID } from '../support/reading.js';

/** Every key that a trace of a rule can show: inputs, parameters and steps; formulas are shown by title. */
function keysOf(rule: Rule): string[] {
  const expressions = [
    ...(rule.expression === null ? [] : [rule.expression]),
    ...Object.values(rule.gathers ?? {}).map(({ of }) => of),
    ...(rule.outputs ?? []).flatMap(({ of, parts = {} }) => [...(of ? [of] : []), ...Object.values(parts)]),
  ];
  const steps = expressions
    .flatMap((of) => [...walk(of)])
    .flatMap((node) => (node.kind === 'named' ? [node.name] : []));
  return [
    ...expressions.flatMap((of) => [...fieldsOf(of), ...parametersOf(of)]),
    ...steps,
    ...rule.inputs.filter(({ shape }) => shape !== 'note').map(({ name }) => name),
    ...Object.keys(rule.gathers ?? {}),
    ...(rule.outputs ?? []).flatMap(({ name, parts = {} }) => [name, ...Object.keys(parts)]),
  ].filter((key) => !key.startsWith('ORG-'));
}

for (const messages of [ID, EN]) {
  test(`${messages.locale}: everything that an explanation shows has a name`, () => {
    const unnamed = RULES.flatMap((rule) => {
      const { names } = wordsOfRule(rule, messages);
      return [...new Set(keysOf(rule))].filter((key) => !Object.hasOwn(names, key)).map((key) => `${rule.id} ${key}`);
    });
    assert.deepEqual(unnamed, []);
  });
}
