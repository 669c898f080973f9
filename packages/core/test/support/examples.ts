import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseComputation, evaluateCase, ID, type CaseResult } from '@takar/core';
import { computationsOf } from '@takar/core/registry';
import { differences } from '../case/agrees.js';

/** A worked example of a rule: what goes in, and what must come out, as a result or by name. */
export type Example = readonly [id: string, inputs: unknown, expected: unknown];

/** What the computation that the inputs are meant for answers. */
export function answerTo(id: string, inputs: unknown): CaseResult {
  const rule = chooseComputation(computationsOf(id), inputs);
  assert.ok(rule, `no computation of ${id}`);
  const { result, error } = evaluateCase(rule, inputs, { messages: ID });
  assert.ok(result, JSON.stringify(error));
  return result;
}

/** One test for each example: the figures that it prints, and no error. */
export function examples(list: readonly Example[]): void {
  for (const [id, inputs, expected] of list) {
    test(`${id} ${JSON.stringify(inputs)}`, () => {
      const result = answerTo(id, inputs);
      const errors = result.issues.filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, []);
      assert.deepEqual(differences(result, expected), [], result.rule);
    });
  }
}
