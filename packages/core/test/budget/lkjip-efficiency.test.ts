import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerOf, workedExamples } from '../support/worked-examples.js';

describe('ORG-BUD-01, efficiency in the performance report', () => {
  workedExamples([
    ['ORG-BUD-01', { C: 102.5, S: 93 }, { A: 'Efisien', B: 9.27, C: 'Efisien' }],
    ['ORG-BUD-01', { capaian: 90, penyerapan: 97 }, { A: 'Tidak efisien', B: -7.78, C: 'Tidak efisien' }],
    ['ORG-BUD-01/A', { C: 93, S: 93 }, 'Efisien'],
    ['ORG-BUD-01/A', { C: 92.9999999999, S: 93 }, 'Tidak efisien'],
    ['ORG-BUD-01/B', { C: 102.5, S: 93 }, 9.27],
    ['ORG-BUD-01/C', { C: 100, S: 95 }, 'Cukup efisien'],
    ['ORG-BUD-01/C', { C: 90, S: 95 }, 'Cukup efisien'],
    ['ORG-BUD-01/C', { C: 100.01, S: 95 }, 'Efisien'],
    ['ORG-BUD-01/C', { C: 89.99, S: 95 }, 'Tidak efisien'],
    // Luwu Utara 2025; Banyuwangi, published as a ratio
    ['ORG-BUD-01', { budget: 8_189_493_807, realised: 4_565_922_776 }, 55.75],
    ['ORG-BUD-01', { anggaran: 169_426_136_800, realisasi_anggaran: 150_660_055_532 }, 88.92],
    [
      'ORG-BUD-01',
      {
        budgets: [
          { budget: 100, realised: 50 },
          { budget: 300, realised: 300 },
        ],
      },
      87.5,
    ],
  ]);

  test('nothing achieved leaves rule B undefined, a budget of zero leaves no absorption', () => {
    assert.equal(answerOf('ORG-BUD-01/B', { C: 0, S: 50 }).reason, 'division_by_zero');
    assert.equal(answerOf('ORG-BUD-01', { budget: 0, realised: 5 }).reason, 'division_by_zero');
    assert.equal(answerOf('ORG-BUD-01', { budgets: [] }).reason, 'no_rows');
    assert.equal(answerOf('ORG-BUD-01', { budgets: [{ budget: 10, realised: null }] }).reason, 'missing');
  });

  test('state budgets are added to the rupiah, beyond what a decimal image holds', () => {
    const result = answerOf('ORG-BUD-01', {
      budgets: [
        { budget: 3_500_000_000_000_001, realised: 1_750_000_000_000_000 },
        { budget: 3_500_000_000_000_001, realised: 1_750_000_000_000_001 },
      ],
    });
    assert.equal(result.value, 50);
    assert.equal(result.values.budget_sum, 'Rp7.000.000.000.000.002');
    assert.equal(result.values.realised_sum, 'Rp3.500.000.000.000.001');
  });
});
