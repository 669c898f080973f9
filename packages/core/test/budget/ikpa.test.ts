import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerOf, workedExamples } from '../support/worked-examples.js';

const MAKASSAR = { revision: 100, deviation: 59.5, absorption: 93.06, contract: 100, billing: 100, up_tup: 89.53 };
const ALL_95 = { revision: 95, deviation: 95, absorption: 95, contract: 95, billing: 95, up_tup: 95 };

describe('ORG-BUD-06, IKPA', () => {
  workedExamples([
    // Balai Jasa Konstruksi VI Makassar, July 2026: output empty
    ['ORG-BUD-06', MAKASSAR, { ikpa: 66.49, planning_aspect: 79.75, execution_aspect: 95.65, category: 'Kurang' }],
    ['ORG-BUD-06', { ...MAKASSAR, output: 0 }, 66.49],
    ['ORG-BUD-06', { ...ALL_95, output: 80 }, 91.25],
    ['ORG-BUD-06', { ...ALL_95, output: 80, dispensasi: 0.5 }, { ikpa: 90.75, category: 'Baik' }],
    [
      'ORG-BUD-06',
      { revisi: 100, deviasi: 100, penyerapan: 100, kontrak: 120, tagihan: 100, up: 100, capaian_output: 100 },
      102,
    ],
    ['ORG-BUD-06', { ...ALL_95, revision: 110, contract: 115, output: 100, cap_at: 'indicator' }, 97.25],
    [
      'ORG-BUD-06',
      { ...ALL_95, revision: 120, contract: 120, billing: 120, up_tup: 120, output: 120, cap_at: 'total' },
      100,
    ],
    ['ORG-BUD-06', { ...ALL_95, deviation: 94.996, output: 80, rounded_at: 'indicator' }, 91.25],
    ['ORG-BUD-06', { ...ALL_95, deviation: 94.963, output: 80, rounded_at: 'total' }, 91.24],
    [
      'ORG-BUD-06/applicable',
      {
        indicators: [
          { indicator: 'revisi', value: 100 },
          { indicator: 'output', value: 80 },
        ],
      },
      85.71,
    ],
    [
      'ORG-BUD-06/applicable',
      {
        indicators: [
          ['revisi', 100],
          ['kontrak', 'tidak berlaku'],
          ['output', 80],
        ],
        deduction: 0.25,
      },
      85.46,
    ],
    ['ORG-BUD-06/2022', { ...ALL_95, dispensation: 100, output: 80 }, 91.5],
    ['ORG-BUD-06', { kepatuhan: 100, akselerasi: 50 }, 70],
  ]);

  test('an empty output counts 0 as published, or leaves no value where that is asked', () => {
    const strict = answerOf('ORG-BUD-06', { ...MAKASSAR, empty_output: 'missing' });
    assert.equal(strict.reason, 'missing');
    assert.equal(answerOf('ORG-BUD-06', { ...MAKASSAR, output: null }).value, 66.49);
  });

  test('any other indicator without value leaves no value, also where weights are shared out', () => {
    assert.equal(answerOf('ORG-BUD-06', { ...MAKASSAR, billing: null }).reason, 'missing');
    const rows = [
      { indicator: 'revisi', value: 100 },
      { indicator: 'output', value: null },
    ];
    assert.equal(answerOf('ORG-BUD-06/applicable', { indicators: rows }).reason, 'missing');
  });
});

describe('ORG-BUD-06-S, the indicators of IKPA', () => {
  workedExamples([
    ['ORG-BUD-06-S', { s1: 0, s2: 1 }, 110],
    ['ORG-BUD-06-S', { s1: 2, s2: 3 }, 75],
    ['ORG-BUD-06-S', { s1: 1, s2: 3 }, 80],
    ['ORG-BUD-06-S', { revisions: 2 }, 100],
    ['ORG-BUD-06-S', { deviations: [5, 5] }, { deviation_score: 100, mean_deviation: 5 }],
    ['ORG-BUD-06-S', { mean_deviation: 5 }, 100],
    ['ORG-BUD-06-S', { mean_deviation: 5.01 }, 94.99],
    ['ORG-BUD-06-S', { mean_deviation: 120 }, 0],
    [
      'ORG-BUD-06-S/deviation-month',
      {
        types: [
          { plan: 100, real: 90, ceiling: 3000 },
          { plan: 0, real: 5, ceiling: 1000 },
        ],
      },
      32.5,
    ],
    [
      'ORG-BUD-06-S/deviation-month',
      {
        types: [
          { plan: 0, real: 0, ceiling: 10 },
          { plan: 10, real: 40, ceiling: 30 },
        ],
      },
      75,
    ],
    [
      'ORG-BUD-06-S',
      {
        quarter: 'TW II',
        types: [
          { type: 51, ceiling: 4000, absorbed: 2100 },
          { type: 52, ceiling: 5000, absorbed: 2000 },
          { type: 53, ceiling: 1000, absorbed: 300 },
        ],
      },
      87.5,
    ],
    ['ORG-BUD-06-S', { type: 51, quarter: 2, ceiling: 4000, absorbed: 2100 }, 100],
    ['ORG-BUD-06-S', { type: 'barang', quarter: 'II', ceiling: 5000, absorbed: 2000 }, 80],
    ['ORG-BUD-06-S', { type: 53, quarter: 2, ceiling: 1000, absorbed: 300 }, 75],
    ['ORG-BUD-06-S', { distribution: 80, early: 115, capital: 100 }, 102],
    ['ORG-BUD-06-S', { contract_share: 0 }, 0],
    ['ORG-BUD-06-S', { contract_share: 0.005 }, 50],
    ['ORG-BUD-06-S', { contract_share: 25 }, 50],
    ['ORG-BUD-06-S', { contract_share: 25.005 }, 60],
    ['ORG-BUD-06-S', { contract_share: 75 }, 80],
    ['ORG-BUD-06-S', { contract_share: 75.01 }, 100],
    ['ORG-BUD-06-S', { before_year: 1, first_quarter: 1 }, 115],
    ['ORG-BUD-06-S', { done_by_march: 3, capital_contracts: 4 }, 75],
    ['ORG-BUD-06-S', { on_time: 45, bills: 50 }, 90],
    ['ORG-BUD-06-S/billing-days', { days: [3, 17, 18, 20] }, 50],
    ['ORG-BUD-06-S', { timeliness: 100, turnover: 95, deposit: 100, card_met: true }, 99.875],
    ['ORG-BUD-06-S', { timeliness: 100, turnover: 95, deposit: 100, card_met: false }, 98.875],
    ['ORG-BUD-06-S', { timeliness: 100, turnover: 95, deposit: 100, card_share: 12.5, quarter: 'IV' }, 99.875],
    ['ORG-BUD-06-S', { timeliness: 100, turnover: 95, deposit: 100, card_share: 12.49, quarter: 'IV' }, 98.875],
    ['ORG-BUD-06-S', { on_time: true, achievement: 92 }, 94.4],
    ['ORG-BUD-06-S', { on_time: false, achievement: 92 }, 64.4],
    ['ORG-BUD-06-S', { reported_in: 5, achievement: 92 }, 94.4],
    ['ORG-BUD-06-S', { reported_in: 6, achievement: 92 }, 64.4],
    ['ORG-BUD-06-S', { n: 1, N: 1500 }, { deduction: 0.5, rate: 0.667 }],
    ['ORG-BUD-06-S', { n: 1, N: 400 }, 0.75],
    ['ORG-BUD-06-S', { n: 2, N: 400 }, 1],
    ['ORG-BUD-06-S', { n: 0, N: 400 }, 0],
    ['ORG-BUD-06-S', { rate: 0.0995 }, 0.25],
    ['ORG-BUD-06-S', { rate: 0.1 }, 0.5],
    ['ORG-BUD-06-S', { rate: 0.995 }, 0.5],
    ['ORG-BUD-06-S', { rate: 4.995 }, 0.75],
    ['ORG-BUD-06-S/category', { value: 95 }, 'Sangat Baik'],
    ['ORG-BUD-06-S/category', { value: 94.99 }, 'Baik'],
    ['ORG-BUD-06-S/category', { value: 89 }, 'Baik'],
    ['ORG-BUD-06-S/category', { value: 70 }, 'Cukup'],
    ['ORG-BUD-06-S/category', { value: 69.99 }, 'Kurang'],
  ]);

  test('a year of deviations: months are weighted by ceiling, December does not count', () => {
    const month_types = [
      { month: 1, plan: 100, real: 92, ceiling: 1000 },
      { month: 2, plan: 100, real: 96, ceiling: 1000 },
      { month: 12, plan: 100, real: 0, ceiling: 1000 },
    ];
    const result = answerOf('ORG-BUD-06-S', { month_types });
    assert.deepEqual([result.value, result.values.mean_deviation, result.values.months], [94, 6, [8, 4]]);
    assert.deepEqual(
      result.issues.map(({ code }) => code),
      ['budget/month-outside'],
    );
  });

  test('no SPM, no bills and no capital contracts leave no value', () => {
    for (const inputs of [
      { n: 0, N: 0 },
      { on_time: 0, bills: 0 },
      { done_by_march: 0, capital_contracts: 0 },
    ]) {
      assert.equal(answerOf('ORG-BUD-06-S', inputs).reason, 'division_by_zero');
    }
  });
});
