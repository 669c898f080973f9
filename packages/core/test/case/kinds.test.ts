import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { EN, evaluateCase, ID, type Rule } from '@takar/core';
import { ruleById, RULES } from '@takar/core/registry';

const isNote = ({ expression, procedure }: Rule): boolean => expression === null && procedure === undefined;
const INPUTS: readonly unknown[] = [{}, [], null, 'x', { target: 10, realisation: 9 }, [{ target: 10 }, 7]];

describe('a rule that only tells', () => {
  test('has no value, a reason and one issue that says what to do', () => {
    const rule = ruleById('LKJ-0');
    assert.ok(rule !== undefined && isNote(rule));
    for (const [messages, message, hint] of [
      [ID, 'Aturan LKJ-0 tidak menghitung apa pun.', 'Isinya: takar rules LKJ-0. Pilih aturan yang berumus.'],
      [EN, 'Rule LKJ-0 computes nothing.', 'What it says: takar rules LKJ-0. Choose a rule with a formula.'],
    ] as const) {
      const { result } = evaluateCase(rule, { target: 10 }, { messages });
      assert.deepEqual([result?.value, result?.reason, result?.values], [null, 'not_available', {}]);
      assert.deepEqual(
        result?.issues.map((issue) => [issue.code, issue.severity, issue.path, issue.message, issue.hint]),
        [['evaluate/no-formula', 'error', '', message, hint]],
      );
      assert.deepEqual([result?.trace.value, result?.trace.rule?.id], [null, 'LKJ-0']);
    }
  });

  test('is every note of the registry, and nothing else', () => {
    for (const rule of RULES) {
      const issues = evaluateCase(rule, {}, { messages: ID }).result?.issues ?? [];
      const isTold = issues.some(({ code }) => code === 'evaluate/no-formula');
      assert.equal(isTold, rule.kind === 'note', rule.id);
      assert.equal(isNote(rule), rule.kind === 'note', rule.id);
    }
  });

  test('still says from when it is in force', () => {
    const rule = ruleById('LKJ-0') as Rule;
    const { result, error } = evaluateCase(rule, {}, { messages: ID, asOf: '1990-01-01' });
    assert.deepEqual([result, error?.what], [null, 'LKJ-0']);
  });
});

describe('no kind of rule throws, whatever it is given, and a value that is not there has a reason', () => {
  for (const kind of ['computation', 'policy', 'check', 'note'] as const)
    test(kind, () => {
      const rules = RULES.filter((rule) => rule.kind === kind);
      assert.ok(rules.length > 0);
      for (const rule of rules)
        for (const input of INPUTS) {
          const { result } = evaluateCase(rule, input, { messages: ID });
          assert.ok(result !== null && result.trace.label.length > 0, rule.id);
          assert.equal(result.value === null, result.reason !== null, `${rule.id} ${JSON.stringify(input)}`);
        }
    });
});

test('policies and checks answer as computations do', () => {
  const value = (id: string, input: unknown): unknown =>
    evaluateCase(ruleById(id) as Rule, input, { messages: ID }).result?.value;
  assert.equal(value('pemda-uncapped', { polarity: 'maximise', target: 10, realisation: 9 }), 90);
  assert.equal(value('ORG-DQ-18', { readings: 2 }), 1);
});
