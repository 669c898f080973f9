import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  achievementRule,
  defineRule,
  field,
  KEMENKEU_2026,
  multiply,
  parameter,
  resolve,
  TakarError,
  type Rule,
} from '@takar/core';
import { POLICIES, RULES, SCALES } from '@takar/core/registry';

const citation = { instrument: 'Perbup Contoh 1/2024' };

/** A rule whose cap changed in mid-2025. */
const twoVersions = (): Rule =>
  defineRule({
    id: 'TEST-01',
    kind: 'computation',
    title: { id: 'Contoh', en: 'Example' },
    citation,
    confidence: 'high',
    from: '2024-01-01',
    date: 'period-end',
    inputs: [{ name: 'x', unit: '*' }],
    parameters: {
      cap: [
        { from: '2024-01-01', until: '2025-06-30', value: 110, citation, confidence: 'high' },
        { from: '2025-07-01', value: 120, citation, confidence: 'high' },
      ],
    },
    expression: multiply(field('x'), parameter('cap')),
  });

describe('resolve', () => {
  test('gives exactly one version for a day', () => {
    const at = (day: string | null) => resolve(twoVersions(), day).resolved?.parameters.cap;
    assert.deepEqual(['2024-01-01', '2025-06-30', '2025-07-01', '2030-01-01', null].map(at), [110, 110, 120, 120, 120]);
  });

  test('says which versions come nearest when none was in force', () => {
    const { resolved, error } = resolve(achievementRule(KEMENKEU_2026), '2025-12-31');
    assert.equal(resolved, null);
    assert.deepEqual(error, { what: 'kemenkeu-2026', asOf: '2025-12-31', before: null, after: '2026-01-01' });
  });

  test('refuses versions that overlap, fields that are not inputs and names used twice', () => {
    const rule = twoVersions();
    const broken: Rule[] = [
      {
        ...rule,
        parameters: {
          cap: [
            { ...(rule.parameters.cap?.[0] as object), until: '2025-07-01' } as never,
            rule.parameters.cap?.[1] as never,
          ],
        },
      },
      { ...rule, inputs: [] },
      { ...rule, parameters: {} },
    ];
    for (const wrong of broken) assert.throws(() => defineRule(wrong), TakarError);
  });
});

describe('registry', () => {
  test('every id is there once, in order, and every rule that computes has an expression or a procedure', () => {
    const ids = RULES.map((rule) => rule.id);
    assert.deepEqual(
      ids,
      [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)),
    );
    for (const rule of RULES) {
      const computes = rule.expression !== null || rule.procedure !== undefined;
      assert.equal(computes, rule.kind !== 'note', rule.id);
    }
  });

  test('holds every rule of ORG-CAP-00 to ORG-CAP-15 and ORG-CON-01 to ORG-CON-05', () => {
    const bases = new Set(RULES.map((rule) => rule.id.split('/')[0]));
    for (let n = 0; n <= 15; n += 1) assert.ok(bases.has(`ORG-CAP-${String(n).padStart(2, '0')}`), `ORG-CAP-${n}`);
    for (let n = 1; n <= 5; n += 1) assert.ok(bases.has(`ORG-CON-0${n}`), `ORG-CON-0${n}`);
    for (let n = 1; n <= 4; n += 1) assert.ok(bases.has(`ORG-SCL-0${n}`), `ORG-SCL-0${n}`);
  });

  test('every rule, policy choice and scale names its source', () => {
    for (const rule of RULES)
      assert.ok(rule.citation.instrument.length > 0 && rule.title.id !== rule.title.en, rule.id);
    for (const policy of POLICIES) assert.ok(policy.zeroTarget.citation.instrument);
    for (const scale of SCALES) assert.equal(scale.bands.length, scale.edges.length + 1);
  });
});
