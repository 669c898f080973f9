import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyOverlay, evaluateCase, ID, readOverlay, ruleHash, TakarError, type Rule, type Trace } from '@takar/core';
import { ruleById, RULES } from '@takar/core/registry';

const rule = (id: string): Rule => ruleById(id) ?? assert.fail(id);

const FILE = {
  id: 'kab-contoh-2024',
  title: { id: 'Kabupaten Contoh', en: 'Contoh regency' },
  jurisdiction: 'Kabupaten Contoh',
  citation: { instrument: 'Perbup Contoh 1/2024' },
  from: '2024-01-01',
  overrides: {
    'IND-TPP-05': {
      productivity_weight: { value: 70, article: 'Pasal 5' },
      discipline_weight: 30,
      absence_cut: [
        { from: '2024-01-01', until: '2024-12-31', value: 2 },
        { from: '2025-01-01', value: 3, confidence: 'medium', citation: { instrument: 'Perbup Contoh 9/2024' } },
      ],
    },
  },
};

const CASE = { tpp: 1_000_000, prestasi_pct: 80, disiplin_pct: 100, tmk: 1 };

function leaves(trace: Trace): Trace[] {
  return [trace, ...trace.inputs.flatMap(leaves)];
}

describe('an overlay from JSON', () => {
  const { overlay, issues } = readOverlay(FILE, RULES, 'id');

  test('is read with its dates and sources', () => {
    assert.deepEqual(issues, []);
    assert.equal(overlay?.overrides['IND-TPP-05']?.absence_cut?.[1]?.citation.instrument, 'Perbup Contoh 9/2024');
    assert.deepEqual(overlay.overrides['IND-TPP-05']?.productivity_weight?.[0]?.citation, {
      instrument: 'Perbup Contoh 1/2024',
      article: 'Pasal 5',
    });
  });

  test('makes a computation of its own: id, jurisdiction, hash', () => {
    assert.ok(overlay);
    const base = rule('IND-TPP-05');
    const local = applyOverlay(base, overlay);
    assert.equal(local.id, 'IND-TPP-05/kab-contoh-2024');
    assert.equal(local.jurisdiction, 'Kabupaten Contoh');
    assert.notEqual(ruleHash(local), ruleHash(base));
    assert.equal(ruleHash(local), ruleHash(applyOverlay(base, overlay)));
    assert.equal(applyOverlay(rule('IND-TPP-07'), overlay), rule('IND-TPP-07'));
  });

  test('is computed by the day, and the trace shows its source', () => {
    assert.ok(overlay);
    const local = applyOverlay(rule('IND-TPP-05'), overlay);
    const at = (asOf: string) => evaluateCase(local, CASE, { messages: ID, asOf });
    assert.equal(at('2024-06-30').result?.value, 840_000);
    assert.equal(at('2025-06-30').result?.value, 830_000);
    assert.equal(at('2023-12-31').error?.after, '2024-01-01');
    const { result } = at('2025-06-30');
    assert.ok(result);
    const parameter = leaves(result.trace).find(({ name }) => name === 'absence_cut');
    assert.equal(parameter?.version?.citation.instrument, 'Perbup Contoh 9/2024');
    assert.equal(parameter.version.confidence, 'medium');
    assert.equal(result.trace.rule?.citation.instrument, 'Perbup Contoh 1/2024');
  });
});

describe('an overlay that is wrong', () => {
  const codes = (json: unknown): string[] =>
    readOverlay(json, RULES, 'en').issues.map(({ code, path }) => `${code} ${path}`);

  test('says what and where, and gives no overlay', () => {
    assert.deepEqual(codes(5), ['overlay/invalid ']);
    assert.deepEqual(codes({ ...FILE, id: 'Kab Contoh' }), ['overlay/invalid /id']);
    assert.deepEqual(codes({ ...FILE, citation: undefined }), ['overlay/invalid /citation']);
    assert.deepEqual(codes({ ...FILE, from: '2024-02-30' }), ['overlay/invalid /from']);
    assert.deepEqual(codes({ ...FILE, until: '2023-01-01' }), ['overlay/invalid /until']);
    assert.deepEqual(codes({ ...FILE, extra: 1 }), ['overlay/invalid /extra']);
    assert.deepEqual(codes({ ...FILE, overrides: {} }), ['overlay/invalid /overrides']);
    assert.deepEqual(codes({ ...FILE, overrides: { 'IND-XYZ': { a: 1 } } }), [
      'overlay/unknown-rule /overrides/IND-XYZ',
    ]);
    assert.deepEqual(codes({ ...FILE, overrides: { 'IND-TPP-05': { bonus: 1 } } }), [
      'overlay/unknown-parameter /overrides/IND-TPP-05/bonus',
    ]);
    assert.deepEqual(codes({ ...FILE, overrides: { 'IND-TPP-05': { absence_cut: '2' } } }), [
      'overlay/invalid /overrides/IND-TPP-05/absence_cut',
    ]);
    const versions = [
      { from: '2025-01-01', value: 2 },
      { from: '2024-01-01', value: 3 },
    ];
    assert.deepEqual(codes({ ...FILE, overrides: { 'IND-TPP-05': { absence_cut: versions } } }), [
      'overlay/order /overrides/IND-TPP-05/absence_cut',
    ]);
    assert.equal(readOverlay({ ...FILE, extra: 1 }, RULES, 'id').overlay, null);
  });

  test('a name that a computation has already, and days that end before they begin', () => {
    for (const id of ['sulsel', 'lampung', 'percent'])
      assert.deepEqual(codes({ ...FILE, id }), ['overlay/invalid /id'], id);
    const version = (of: object) =>
      codes({ ...FILE, overrides: { 'IND-TPP-05': { absence_cut: [{ value: 3, ...of }] } } });
    assert.deepEqual(version({ until: '2024-12-31', article: 'Pasal 5' }), []);
    assert.deepEqual(version({ until: '2023-12-31' }), ['overlay/invalid /overrides/IND-TPP-05/absence_cut/0/until']);
    assert.deepEqual(version({ article: 5 }), ['overlay/invalid /overrides/IND-TPP-05/absence_cut/0/article']);
  });

  test('a file full of faults is told of up to a hundred', () => {
    const overrides = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`R${i}`, 1]));
    assert.equal(codes({ ...FILE, overrides }).length, 100);
    for (const key of ['__proto__', 'constructor'])
      assert.equal(codes({ ...FILE, overrides: JSON.parse(`{"${key}": {"a": 1}}`) as unknown }).length, 1);
  });

  test('in code, is a mistake of the programmer', () => {
    const { overlay } = readOverlay(FILE, RULES, 'id');
    assert.ok(overlay);
    const wrong = { ...overlay, overrides: { 'IND-TPP-07': overlay.overrides['IND-TPP-05'] ?? {} } };
    assert.throws(() => applyOverlay(rule('IND-TPP-07'), wrong), TakarError);
  });
});
