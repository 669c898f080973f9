import assert from 'node:assert/strict';
import { chooseComputation, evaluateCase, ID, type CaseResult } from '@takar/core';
import { computationsOf } from '@takar/core/registry';

/** The answer of the computation of an id that the inputs are meant for, as `takar evaluate` gives it. */
export function ask(id: string, inputs: unknown): CaseResult {
  const rule = chooseComputation(computationsOf(id), inputs);
  assert.ok(rule, `no computation of ${id}`);
  const { result } = evaluateCase(rule, inputs, { messages: ID });
  assert.ok(result);
  return result;
}
