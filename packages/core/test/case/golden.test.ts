import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { chooseComputation, evaluateCase, ID, type CaseResult } from '@takar/core';
import { computationsOf, RULES } from '@takar/core/registry';
import { differences } from './agrees.js';
import { goldenCases, type GoldenCase } from './golden-cases.js';
import { PENDING } from './pending.js';
import { WITHOUT_GOLDEN } from './without-golden.js';

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

test('every rule has a golden case, or a line that says why not and where it is asked', (t) => {
  const golden = new Set(goldenCases().map(({ rule }) => rule));
  const computing = RULES.filter((rule) => rule.expression !== null || rule.procedure !== undefined);
  const ids = new Set(computing.map(({ id }) => id.split('/', 1)[0] ?? id));
  const used = new Set<string>();
  for (const id of [...ids].filter((each) => !golden.has(each)).sort()) {
    const [beginning] = Object.keys(WITHOUT_GOLDEN)
      .filter((each) => id.startsWith(each))
      .sort((a, b) => b.length - a.length);
    assert.ok(beginning !== undefined, `${id} has no golden case, and nothing says why`);
    const { because, test: file } = WITHOUT_GOLDEN[beginning] ?? assert.fail();
    used.add(beginning);
    t.diagnostic(`${id}: ${because} (${file})`);
    assert.ok(existsSync(new URL(`../../../test/${file}`, import.meta.url)), `${file} does not exist`);
  }
  assert.deepEqual(
    Object.keys(WITHOUT_GOLDEN).filter((each) => !used.has(each)),
    [],
    'lines that nothing needs',
  );
});
