import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseComputation, evaluateCase, ID } from '@takar/core';
import { computationsOf } from '@takar/core/registry';

test('a property that a script leaves undefined is not given: defaults hold, nothing is told, the same rule is chosen', () => {
  const given = { target: 0, realisation: 5, practice: 'bps' };
  const rules = computationsOf('ORG-CAP-07');
  const answers = [given, { ...given, polarity: undefined, worst: undefined, entah: undefined }].map((inputs) => {
    const rule = chooseComputation(rules, inputs);
    assert.ok(rule);
    const { result } = evaluateCase(rule, inputs, { messages: ID });
    return [rule.id, result?.value, result?.issues];
  });
  assert.deepEqual(answers, [
    ['ORG-CAP-07/practice', 120, []],
    ['ORG-CAP-07/practice', 120, []],
  ]);
});
