import assert from 'node:assert/strict';
import { test } from 'node:test';
import { achievementRule, resolve, type Expression } from '@takar/core';
import { POLICIES } from '@takar/core/registry';
import { generatedRows } from '../support/generated-rows.js';
import { compareReaders } from '../support/same-as-scalar.js';

test('scalar = batch on 1,000,000 generated rows, for every policy', () => {
  const table = generatedRows(1_000_000);
  for (const policy of POLICIES) {
    const { resolved } = resolve(achievementRule(policy), null);
    assert.ok(resolved);
    const found = compareReaders(resolved.rule.expression as Expression, resolved.parameters, table);
    assert.deepEqual(found.differences, [], policy.id);
    assert.ok(found.withValue > 400_000, `${policy.id}: only ${found.withValue} rows have a value`);
  }
});
