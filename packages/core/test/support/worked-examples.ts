import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseComputation, evaluateCase, ID, type CaseResult } from '@takar/core';
import { computationsOf } from '@takar/core/registry';
import { differences } from '../case/agrees.js';

/** One worked example: a rule, the inputs of a case, and what comes of it, as a figure, a term, or values by name. */
export type WorkedExample = readonly [
  rule: string,
  inputs: unknown,
  expected: unknown,
  more?: { readonly asOf?: string },
];

/** The answer of the computation that the inputs are meant for, as `takar evaluate` gives it. */
export function answerOf(id: string, inputs: unknown, asOf: string | null = null): CaseResult {
  const rule = chooseComputation(
    computationsOf(id).filter(({ expression, procedure }) => expression !== null || procedure !== undefined),
    inputs,
  );
  assert.ok(rule, `no computation of ${id}`);
  const { result, error } = evaluateCase(rule, inputs, { messages: ID, asOf });
  assert.ok(result, JSON.stringify(error));
  return result;
}

/** A test for each example. `null` stands for no result. */
export function workedExamples(examples: readonly WorkedExample[]): void {
  for (const [id, inputs, expected, { asOf = null } = {}] of examples) {
    test(`${id} ${JSON.stringify(inputs).slice(0, 120)} is ${JSON.stringify(expected)}`, () => {
      const result = answerOf(id, inputs, asOf);
      const misread = result.issues.filter(({ code }) => code.startsWith('evaluate/'));
      assert.deepEqual(misread, []);
      assert.deepEqual(differences(result, expected), [], result.rule);
    });
  }
}
