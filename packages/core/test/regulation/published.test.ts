import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { caseSchema, ruleHash } from '@takar/core';
import { RULES } from '@takar/core/registry';

// What others rely on: names and values that an input may have stand in the schemas that are published with the package,
// and version ids of rules stand in permalinks and exports. Neither changes by accident: both files are committed, and
// `packages/dev/scripts/generate/rule-schemas.mjs` and `rule-versions.mjs` write them anew where a change is meant.
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as unknown;

describe('published inputs and versions of rules', () => {
  const computing = RULES.filter(({ expression, procedure }) => expression !== null || procedure !== undefined);

  for (const rule of computing)
    test(`${rule.id} takes the inputs of its published schema`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(caseSchema(rule))), read(`schema/${rule.id}.json`));
    });

  test('every rule has the kind and the version id that links and exports of the last commit carry', () => {
    const now = Object.fromEntries(RULES.map((rule) => [rule.id, { kind: rule.kind, version: ruleHash(rule) }]));
    assert.deepEqual(now, read('test/golden/rule-versions.json'));
  });
});
