import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsOf, parametersOf, walk, type Expression } from '@takar/core';
import { RULES } from '@takar/core/registry';
import { EN, ID } from '../support/reading.js';

/** Every key that a trace of a rule can show: fields, categories, parameters and steps; formulas are shown by title. */
function keysOf(expression: Expression): string[] {
  const steps = [...walk(expression)].flatMap((node) => (node.kind === 'named' ? [node.name] : []));
  return [...fieldsOf(expression), ...parametersOf(expression), ...steps].filter((key) => !key.startsWith('ORG-'));
}

for (const messages of [ID, EN]) {
  test(`${messages.locale}: everything that an explanation shows has a name`, () => {
    const keys = new Set(RULES.flatMap((rule) => (rule.expression === null ? [] : keysOf(rule.expression))));
    const unnamed = [...keys].filter((key) => !Object.hasOwn(messages.names, key));
    assert.deepEqual(unnamed, []);
  });
}
