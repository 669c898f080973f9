import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseComputation, evaluateCase, ID, type CaseResult } from '@takar/core';
import { computationsOf } from '@takar/core/registry';
import { differences } from './agrees.js';
import { goldenCases, type GoldenCase } from './golden-cases.js';
import { PENDING } from './pending.js';

const pending = new Set(PENDING);

function answer({ rule: id, inputs }: GoldenCase): CaseResult {
  const rule = chooseComputation(computationsOf(id), inputs);
  assert.ok(rule, `no computation of ${id}`);
  const { result } = evaluateCase(rule, inputs, { messages: ID });
  assert.ok(result);
  return result;
}

for (const each of goldenCases()) {
  if (pending.has(each.rule)) continue;
  test(`${each.id}, ${each.rule}`, () => {
    const result = answer(each);
    assert.deepEqual(
      result.issues.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.deepEqual(differences(result, each.expected), []);
    if (each.reproduces === true && each.published !== undefined) {
      assert.deepEqual(differences(result, each.published), [], 'what was printed');
    }
    if (each.reproduces === false)
      assert.notDeepEqual(differences(result, each.published), [], 'what was printed is no longer wrong');
  });
}

test('an id is pending only while it has no computation', () => {
  const ids = new Set(goldenCases().map(({ rule }) => rule));
  for (const id of PENDING) {
    assert.ok(ids.has(id), `${id} is in no golden file`);
    assert.deepEqual(
      computationsOf(id).filter((rule) => rule.expression ?? rule.procedure),
      [],
      `${id} is built`,
    );
  }
});
