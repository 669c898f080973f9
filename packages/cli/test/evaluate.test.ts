import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json, takar } from './support/run.js';

interface Answer {
  readonly rule: string;
  readonly hash: string;
  readonly asOf: string | null;
  readonly value: number | null;
  readonly reason: string | null;
  readonly values: Readonly<Record<string, number | null>>;
  readonly trace: { readonly rule: { readonly id: string }; readonly inputs: readonly unknown[] };
  readonly issues: readonly { readonly code: string; readonly path: string }[];
}

const run = (id: string, input: unknown, ...args: string[]) =>
  takar(['evaluate', id, '--input', '-', ...args], { input: JSON.stringify(input) });

test('T = 12 and R = 9.12 give an efficiency of exactly 24', () => {
  const answer = json<Answer>(run('IND-PP46-04/efficiency', { target: 12, realisation: 9.12 }));
  assert.deepEqual(Object.keys(answer), ['rule', 'hash', 'asOf', 'value', 'reason', 'values', 'trace', 'issues']);
  assert.equal(answer.value, 24);
  assert.equal(answer.values.efficiency, 24);
  assert.equal(answer.trace.rule.id, 'IND-PP46-04/efficiency');
});

test('figures may be text in a notation that reads one way', () => {
  assert.equal(json<Answer>(run('ORG-CAP-01', { target: '81,35', realisation: '82,8' })).value, 101.7824216349);
  const ambiguous = run('ORG-CAP-01', { target: '1.234', realisation: 1 });
  assert.equal(ambiguous.code, 1);
  assert.equal(json<Answer>(ambiguous).value, null);
});

test('a missing input gives no value, and the reason', () => {
  const answer = json<Answer>(run('ORG-CAP-01', { target: 80 }));
  assert.equal(answer.value, null);
  assert.equal(answer.reason, 'missing');
});

test('an unknown input is an issue that names the nearest', () => {
  const wrong = run('ORG-CAP-01', { target: 80, realization: 80 });
  assert.equal(wrong.code, 1);
  assert.match(wrong.stderr, /realisation/);
  assert.deepEqual(
    json<Answer>(wrong).issues.map(({ code, path }) => [code, path]),
    [['evaluate/unknown-input', '/realization']],
  );
});

test('a rule over several rows takes an array', () => {
  const rows = [
    { achievement: 100, weight_due: 60, weight_reported: 60 },
    { achievement: 80, weight_due: 40, weight_reported: 40 },
  ];
  assert.equal(json<Answer>(run('ORG-CON-05', rows)).value, 92);
  assert.equal(json<Answer>(run('ORG-CON-05', { rows })).value, 92);
});

test('a policy can be evaluated as a rule', () => {
  const inputs = { target: 80, realisation: 100, polarity: 'maximise', target_kind: 'single' };
  const answer = json<Answer>(run('kemenkeu-2026', inputs, '--as-of', '2026-12-31'));
  assert.equal(answer.value, 120);
  assert.equal(answer.values.achievementRaw, 125);
  assert.equal(answer.asOf, '2026-12-31');
});

test('a day on which the rule is not in force names the nearest', () => {
  const { code, stderr } = run('kemenkeu-2026', {}, '--as-of', '2020-01-01');
  assert.equal(code, 2);
  assert.match(stderr, /mulai berlaku 2026-01-01/);
});

test('input that is no object is unreadable', () => {
  for (const input of ['[1, 2]', '3', '{']) {
    assert.equal(takar(['evaluate', 'ORG-CAP-01', '--input', '-'], { input }).code, 3, input);
  }
});

test('the text shows the result and how it came about', () => {
  const { stdout } = run('ORG-CAP-02', { target: 12, realisation: 9.12 }, '--to', 'table');
  assert.match(stdout, /hasil: 124/);
  assert.match(stdout, /angka: \(2 × 12 − 9,12\) ÷ 12 × 100/);
});
