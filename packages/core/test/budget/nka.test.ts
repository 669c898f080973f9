import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerOf, workedExamples } from '../support/worked-examples.js';

describe('ORG-BUD-03, PMK 249/2011 and PMK 214/2017', () => {
  workedExamples([
    // printed in the annex of PMK 214/2017
    ['ORG-BUD-03', { RA: 734_881_464_333, PA: 855_830_897_000 }, 85.87],
    ['ORG-BUD-03', { outputs: [{ RA: 734_881_464_333, PA: 855_830_897_000 }] }, 85.87],
    ['ORG-BUD-03', { ck: [1.22, 0.8, 1.42] }, 111.49],
    ['ORG-BUD-03', { ck: [122, 80, 142], satuan: 'persen' }, 111.49],
    ['ORG-BUD-03', { pak_ck: 12_780, RAK: 9500 }, { E: 25.67, NE: 100, efficiency_limited: 20 }],
    [
      'ORG-BUD-03/efficiency-outputs',
      {
        outputs: [
          { PAK: 4000, CK: 1.22, RAK: 3800 },
          { PAK: 1000, CK: 0.8, RAK: 975 },
          { PAK: 5000, CK: 1.42, RAK: 4725 },
        ],
      },
      25.67,
    ],
    ['ORG-BUD-03', { E: 8 }, 70],
    ['ORG-BUD-03', { E: -5 }, 37.5],
    ['ORG-BUD-03', { E: -20 }, 0],
    ['ORG-BUD-03', { E: -35 }, 0],
    ['ORG-BUD-03', { E: 20 }, 100],
    // LAKIP Itjen 2019
    ['ORG-BUD-03', { efficiencies: [98.4, 98.8, 98.91, 0] }, { E: 74.03, NE: 100 }],
    ['ORG-BUD-03', { RVK: 8, TVK: 10, capaian_indikator: 110 }, 88],
    ['ORG-BUD-03', { RVK: 8, TVK: 10 }, 80],
    [
      'ORG-BUD-03/efficiency-2011',
      {
        outputs: [
          { RAK: 90, RVK: 10, PAK: 100, TVK: 10 },
          { RAK: 100, RVK: 10, PAK: 100, TVK: 10 },
        ],
      },
      { E: 5, NE: 62.5 },
    ],
    [
      'ORG-BUD-03',
      {
        months: [
          { rpd: 100, R: 90 },
          { rpd: 200, R: 220 },
        ],
      },
      90,
    ],
    [
      'ORG-BUD-03',
      {
        monthly: [
          { rpd: 100, R: 90 },
          { rpd: 100, R: 130 },
        ],
      },
      90,
    ],
    ['ORG-BUD-03', { P: 100, K: 100, CK: 100, NE: 100 }, { I: 100, category: 'Sangat Baik' }],
    ['ORG-BUD-03', { P: 85.87, K: 90, CK: 111.49, E: 25.67 }, 101.81],
    ['ORG-BUD-03/ministry', { I: 90, hasil: 60 }, 69.99],
  ]);

  test('the annex prints 111.60 and LAKIP Itjen 2019 prints NE 235: neither follows from its inputs', () => {
    assert.notEqual(answerOf('ORG-BUD-03', { ck: [1.22, 0.8, 1.42] }).values.CK, 111.6);
    assert.equal(answerOf('ORG-BUD-03', { E: 74.03 }).value, 100);
  });

  test('one output without volume zeroes the mean, one without value leaves it missing', () => {
    assert.equal(answerOf('ORG-BUD-03', { ck: [1.2, 0] }).value, 0);
    assert.equal(answerOf('ORG-BUD-03', { ck: [1.2, null] }).reason, 'missing');
    const unreadable = answerOf('ORG-BUD-03', { ck: [1.2, 'baik'] });
    assert.deepEqual([unreadable.reason, unreadable.issues[0]?.code], ['unreadable', 'budget/not-a-factor']);
    assert.equal(answerOf('ORG-BUD-03', { ck: [] }).value, null);
  });

  test('without NE and without E there is no value', () => {
    assert.equal(answerOf('ORG-BUD-03', { P: 100, K: 100, CK: 100 }).reason, 'missing');
  });
});

describe('ORG-BUD-04, PMK 22/2021', () => {
  const first = [100, 90];
  const second = [200 / 3, 200 / 3, 100];

  workedExamples([
    ['ORG-BUD-04', { tree: first }, 94.87],
    ['ORG-BUD-04', { tree: second }, 76.31],
    ['ORG-BUD-04', { tree: [first, second] }, 85.09],
    ['ORG-BUD-04', { tree: [[first, second], 100] }, 92.24],
    ['ORG-BUD-04', { tree: [[first, [0, 100]], 100] }, 0],
    ['ORG-BUD-04', { tree: [150, 120] }, 120],
    ['ORG-BUD-04', { tree: [150, 96], uncapped: true }, 120],
    [
      'ORG-BUD-04',
      {
        tree: {
          name: 'Unit',
          children: [
            { name: 'Program 1', children: [81] },
            { name: 'Program 2', value: 100 },
          ],
        },
      },
      90,
    ],
    ['ORG-BUD-04', { evaluation: 80, ikpa: 90 }, 84],
  ]);

  test('the printed 66.67 gives 76.32, not the printed 76.31: the annex works with two thirds', () => {
    assert.equal((answerOf('ORG-BUD-04', { tree: [66.67, 66.67, 100] }).value as number).toFixed(2), '76.32');
  });

  test('the trace opens every mean to its factors, by name', () => {
    const { trace } = answerOf('ORG-BUD-04', {
      tree: { name: 'Unit', children: [{ name: 'Program 1', children: first }, 100] },
    });
    const unit = trace.inputs[0];
    assert.deepEqual([unit?.label, unit?.inputs[0]?.label, unit?.inputs[0]?.inputs.length], ['Unit', 'Program 1', 2]);
  });

  test('a factor that does not apply leaves the mean', () => {
    assert.equal(answerOf('ORG-BUD-04', { tree: [90, 'tidak berlaku'] }).value, 90);
  });
});

describe('ORG-BUD-05, PMK 62/2023', () => {
  workedExamples([
    [
      'ORG-BUD-05',
      { perencanaan: 84.63, pelaksanaan: 95.56 },
      { nka: 90.095, nka_rounded: 90.1, category: 'Sangat Baik' },
    ],
    ['ORG-BUD-05', { nkpa: 18.7, ikpa: 99.27 }, { nka: 58.985, nka_rounded: 58.99, category: 'Kurang' }],
    ['ORG-BUD-05', { effectiveness: 90, efficiency: 80 }, 87.5],
    ['ORG-BUD-05/category', { value: 90 }, 'Baik'],
    ['ORG-BUD-05/category', { value: 90.004 }, 'Baik'],
    ['ORG-BUD-05/category', { value: 90.005 }, 'Sangat Baik'],
    ['ORG-BUD-05/category', { value: 80 }, 'Cukup'],
    ['ORG-BUD-05/category', { value: 60 }, 'Kurang'],
    ['ORG-BUD-05/category', { value: 50 }, 'Sangat Kurang'],
  ]);

  test('a missing half leaves no value', () => {
    assert.equal(answerOf('ORG-BUD-05', { perencanaan: 84.63 }).reason, 'missing');
  });
});
