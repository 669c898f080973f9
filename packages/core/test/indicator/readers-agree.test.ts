import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { achievementRule, resolve, type Expression } from '@takar/core';
import { POLICIES } from '@takar/core/registry';
import { generatedRows } from '../support/generated-rows.js';
import { compareReaders } from '../support/same-as-scalar.js';

describe('scalar = batch', () => {
  const table = generatedRows(20_000);
  for (const policy of POLICIES) {
    test(`${policy.id}: no difference on 20,000 generated rows`, () => {
      const { resolved } = resolve(achievementRule(policy), null);
      assert.ok(resolved);
      const found = compareReaders(resolved.rule.expression as Expression, resolved.parameters, table);
      assert.deepEqual(found.differences, []);
      assert.ok(found.withValue > 8_000, `only ${found.withValue} rows have a value`);
    });
  }
});
