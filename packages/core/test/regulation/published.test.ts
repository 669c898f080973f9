import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { caseSchema, ruleHash } from '@takar/core';
import { RULES } from '@takar/core/registry';
import { CONSTANTS } from '../support/constants.js';
import { LABELS, RULE_OUTPUTS } from '../support/rule-outputs.js';
import { RULE_SOURCES } from '../support/rule-sources.js';
import { WORDS_READ } from '../support/words.js';

// What others rely on: names and values that an input may have stand in the schemas that are published with the package,
// version ids of rules stand in permalinks and exports, names of outputs in scripts, and headers and words in the files of
// portals. None changes by accident: the files are committed, and `rule-schemas.mjs`, `rule-versions.mjs` and
// `published-names.mjs` in `packages/dev/scripts/generate/` write them anew where a change is meant.
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as unknown;

describe('published inputs and versions of rules', () => {
  const computing = RULES.filter(({ expression, procedure }) => expression !== null || procedure !== undefined);

  for (const rule of computing)
    test(`${rule.id} takes the inputs of its published schema`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(caseSchema(rule))), read(`schema/${rule.id}.json`));
    });

  const versions = read('test/golden/rule-versions.json') as Readonly<Record<string, unknown>>;

  for (const rule of RULES)
    test(`${rule.id} has the kind and the version id that links and exports of the last commit carry`, () => {
      assert.deepEqual({ kind: rule.kind, version: ruleHash(rule) }, versions[rule.id]);
    });

  test('no rule of the last commit is gone', () => {
    assert.deepEqual(new Set(RULES.map(({ id }) => id)), new Set(Object.keys(versions)));
  });

  test('every rule gives back what it gave back, under the same names, for the same days', () => {
    assert.deepEqual(RULE_OUTPUTS, read('test/golden/rule-outputs.json'));
  });

  test('every name is called as it was', () => assert.deepEqual(LABELS, read('test/golden/labels.json')));

  test('every rule and every value of it has the source it had, as sure as it was', () => {
    assert.deepEqual(RULE_SOURCES, read('test/golden/rule-sources.json'));
  });

  test('every policy, instrument, scale and scheme is as it was', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(CONSTANTS)), read('test/golden/constants.json'));
  });

  test('every header and word that was read is read', () => {
    assert.deepEqual(WORDS_READ, read('test/golden/words.json'));
  });
});
