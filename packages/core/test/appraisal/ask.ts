import assert from 'node:assert/strict';
import { chooseComputation, evaluateCase, type CaseResult } from '@takar/core';
import { computationsOf } from '@takar/core/registry';
import { ID } from '../support/reading.js';

/** The answer of the computation of an id that the inputs are meant for. */
export function ask(id: string, inputs: unknown): CaseResult {
  const rules = computationsOf(id).filter(({ expression, procedure }) => expression ?? procedure);
  const rule = chooseComputation(rules, inputs);
  assert.ok(rule, id);
  const { result } = evaluateCase(rule, inputs, { messages: ID });
  assert.ok(result, id);
  return result;
}
