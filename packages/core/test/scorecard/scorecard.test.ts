import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerOf, workedExamples } from '../support/worked-examples.js';

describe('ORG-NKO-01, structural limits', () => {
  const iku = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ name: `IKU ${i}`, goal: `SS ${Math.floor(i / 3)}` }));
  const codes = (inputs: unknown, id = 'ORG-NKO-01') => answerOf(id, inputs).issues.map(({ code }) => code);

  test('a structure within the limits is true', () => {
    const result = answerOf('ORG-NKO-01', { indicators: iku(15), level: 'UPK-Three' });
    assert.deepEqual([result.value, result.values.findings, result.values.most], [true, [], 15]);
  });

  test('more than three IKU of a goal, one IKU under two goals, activities alone', () => {
    const four = [1, 2, 3, 4].map((n) => ({ name: `IKU ${n}`, goal: 'SS 1' }));
    assert.deepEqual(codes({ indicators: four }), ['scorecard/too-many-for-goal']);
    assert.deepEqual(
      codes({
        indicators: [
          { name: 'IKM', goal: 'SS 1' },
          { name: 'IKM', goal: 'SS 2' },
        ],
      }),
      ['scorecard/several-goals'],
    );
    assert.deepEqual(
      codes({ indicators: [{ name: 'Rapat', goal: 'SS 1', validity: 'activity', control: 'moderate' }] }),
      ['scorecard/activity-only'],
    );
  });

  test('forbidden pairs: exact-high, activity-low, and activity-high for owners of a strategy map', () => {
    const one = (validity: string, control: string, more = {}) => ({
      indicators: [
        { name: 'IKU', goal: 'SS', validity, control },
        { name: 'IKU 2', goal: 'SS', validity: 'exact', control: 'low' },
      ],
      ...more,
    });
    assert.deepEqual(codes(one('exact', 'high')), ['scorecard/forbidden-combination']);
    assert.deepEqual(codes(one('activity', 'low')), ['scorecard/forbidden-combination']);
    assert.deepEqual(codes(one('activity', 'high')), []);
    assert.deepEqual(codes(one('activity', 'high', { map_owner: true })), ['scorecard/forbidden-combination']);
  });

  test('the limit of a unit belongs to its decree: 20 for echelon III in 2014, 15 since 2026', () => {
    assert.deepEqual(codes({ indicators: iku(16), level: 'three' }), ['scorecard/too-many']);
    assert.deepEqual(codes({ indicators: iku(16), level: 'eselon III' }, 'ORG-NKO-01/2014'), []);
    assert.deepEqual(codes({ indicators: iku(11), level: 'lainnya' }, 'ORG-NKO-01/2014'), ['scorecard/too-many']);
  });

  test('no IKU at all is no result', () => assert.equal(answerOf('ORG-NKO-01', { indicators: [] }).reason, 'no_rows'));
});

describe('ORG-NKO-02, weights by validity and control', () => {
  workedExamples([
    ['ORG-NKO-02', { validity: 'exact', control: 'low' }, 0.25],
    ['ORG-NKO-02', { validitas: 'proxy', kendali: 'moderate' }, 0.09],
    [
      'ORG-NKO-02',
      {
        iku: [
          { validity: 'exact', control: 'low' },
          { validity: 'proxy', control: 'moderate' },
        ],
      },
      { bobot: [73.5, 26.5], raw_weights: [0.25, 0.09] },
    ],
    [
      'ORG-NKO-02/goal',
      {
        iku: [
          [100, 'exact', 'low'],
          [150, 'proxy', 'moderate'],
        ],
      },
      105.29,
    ],
  ]);

  test('one IKU without validity leaves all weights unknown', () => {
    const result = answerOf('ORG-NKO-02', {
      iku: [
        { validity: 'exact', control: 'low' },
        { validity: null, control: 'low' },
      ],
    });
    assert.deepEqual([result.value, result.reason], [null, 'unknown_category']);
  });
});

describe('ORG-NKO-03, KMK 127/2026', () => {
  workedExamples([
    ['ORG-NKO-03', { validity: 'exact', control: 'low' }, 1.2],
    ['ORG-NKO-03', { validity: 'exact', control: 'moderate' }, 1.15],
    ['ORG-NKO-03', { validity: 'proxy', control: 'low' }, 1.1],
    ['ORG-NKO-03', { validity: 'proxy', control: 'moderate' }, 1],
    ['ORG-NKO-03', { validity: 'proxy', control: 'high' }, 0.9],
    ['ORG-NKO-03', { validity: 'activity', control: 'moderate' }, 0.8],
    ['ORG-NKO-03', { validity: 'activity', control: 'high' }, 0.6],
    ['ORG-NKO-03', { T: 80, T0: 80, R0: 75 }, 1],
    ['ORG-NKO-03', { T: 80, T0: 80, R0: 80 }, 1],
    ['ORG-NKO-03', { T: 80, T0: 80, R0: 85 }, 0.9],
    ['ORG-NKO-03', { T: 75, T0: 80, R0: 70 }, 0.8],
    ['ORG-NKO-03', { T: 85, T0: 80, R0: 85 }, 1.1],
    ['ORG-NKO-03', { T: 90, T0: 80, R0: 85 }, 1.2],
    ['ORG-NKO-03', { T: 82, T0: 80, R0: 85 }, 1],
    // minimise: the mirror image
    ['ORG-NKO-03', { T: 10, T0: 12, R0: 11, polarity: 'minimise' }, 1.2],
    ['ORG-NKO-03', { T: 13, T0: 12, R0: 11, polarity: 'minimise' }, 0.8],
    ['ORG-NKO-03', { T: 12, T0: 12, R0: 11, polarity: 'minimise' }, 0.9],
    ['ORG-NKO-03/target-quality', { T: 80 }, 1],
    ['ORG-NKO-03/target-quality', { T: 75, T0: 80, R0: 70, polarity: 'stabilise' }, 1],
    ['ORG-NKO-03/target-quality', { T: 75, T0: 80, R0: 70, mandatory: true }, 1],
    ['ORG-NKO-03/target-quality', { T: 90, T0: 80, R0: 85, mandatory: true }, 1.2],
    ['ORG-NKO-03/target-quality', { T: 100, legal_maximum: true }, 1.2],
    ['ORG-NKO-03', { quality: 1.2, target_quality: 0.9 }, 1.05],
    ['ORG-NKO-03/k3', { validity: 'exact', control: 'low', T: 80, T0: 80, R0: 85 }, 1.05],
    ['ORG-NKO-03', { C: 120, K3: 0.9 }, 108],
    ['ORG-NKO-03', { C: 120, K3: 1.1 }, 120],
    ['ORG-NKO-03', { k3: [1, 1.1, 0.85] }, { bobot: [33.9, 37.29, 28.81] }],
    // the encoding's own fixture, citing pp. 70-75
    [
      'ORG-NKO-03',
      {
        indicators: [
          [80, 1.05],
          [120, 0.9],
          [104.69, 1],
          [120, 1],
          [100, 1.1],
        ],
      },
      { nhk: 105.17, predicate: 'Baik' },
    ],
    [
      'ORG-NKO-03/iku',
      {
        iku: [
          { C: 80, validity: 'exact', control: 'low', T: 80, T0: 80, R0: 85 },
          { C: 120, validity: 'proxy', control: 'moderate', T: 5, T0: 5, R0: 5 },
        ],
      },
      101.56,
    ],
    [
      'ORG-NKO-03',
      {
        contracts: [
          { nhk: 100, days: 181 },
          { nhk: 110, days: 184 },
        ],
      },
      105.04,
    ],
  ]);

  test('pairs that are not allowed have no quality', () => {
    assert.equal(answerOf('ORG-NKO-03', { validity: 'exact', control: 'high' }).value, null);
    assert.equal(answerOf('ORG-NKO-03', { validity: 'activity', control: 'low' }).value, null);
  });

  test("half a history is not no history: last year's result alone leaves no quality", () => {
    assert.equal(answerOf('ORG-NKO-03/target-quality', { T: 80, R0: 70 }).reason, 'missing');
  });
});

describe('ORG-NKO-04 to 06, perspectives, traffic light, predicate', () => {
  workedExamples([
    [
      'ORG-NKO-04',
      { stakeholder: 110, customer: 104, internal_process: 98, learning_growth: 102 },
      {
        nko: 103.1,
        part_stakeholder: 27.5,
        part_customer: 15.6,
        part_internal_process: 29.4,
        part_learning_growth: 30.6,
        status: 'Hijau',
      },
    ],
    [
      'ORG-NKO-04',
      {
        perspectives: [
          ['stakeholder', 110],
          ['customer', 104],
          ['internal_process', 98],
          ['learning_growth', 102],
        ],
      },
      103.1,
    ],
    [
      'ORG-NKO-04',
      {
        perspectives: [
          { perspective: 'customer', value: 100 },
          { perspective: 'learning', value: 70 },
        ],
      },
      { nko: 80, status: 'Kuning' },
    ],
    ['ORG-NKO-04/perspective', { goals: [{ value: 100 }, { value: 110 }] }, 105],
    [
      'ORG-NKO-04/perspective',
      {
        goals: [
          { value: 100, weight: 3 },
          { value: 110, weight: 1 },
        ],
      },
      102.5,
    ],
    ['ORG-NKO-05', { value: 79.995 }, 'Merah'],
    ['ORG-NKO-05', { C: 80 }, 'Kuning'],
    ['ORG-NKO-05', { capaian: 99.999 }, 'Kuning'],
    ['ORG-NKO-05', { capaian: 100 }, 'Hijau'],
    ['ORG-NKO-06', { value: 109.99 }, 'Baik'],
    ['ORG-NKO-06', { value: 110 }, 'Sangat Baik'],
    ['ORG-NKO-06', { value: 100 }, 'Baik'],
    ['ORG-NKO-06', { value: 90 }, 'Cukup'],
    ['ORG-NKO-06', { value: 80 }, 'Kurang'],
    ['ORG-NKO-06', { value: 79.9999999999 }, 'Buruk'],
  ]);

  test('a perspective without value leaves no NKO', () => {
    assert.equal(answerOf('ORG-NKO-04', { stakeholder: 110, customer: 104, internal_process: 98 }).reason, 'missing');
  });
});

describe('ORG-CAP-14, performance of BPS offices', () => {
  const zeros = Array.from({ length: 15 }, () => ({ target: 100, realisation: 0 }));

  workedExamples([
    // BPS Tapin, first quarter of 2026
    [
      'ORG-CAP-14/quarter-mean',
      { iku: [{ a: 2.22, R: 2.22 }, { a: 19.2, R: 58.53 }, ...zeros.map(() => ({ a: 0, R: 0 }))] },
      110,
    ],
    ['ORG-CAP-14/progress', { iku: [{ T: 4.44, R: 2.22 }, { T: 100, R: 58.53 }, ...zeros] }, 6.38],
    ['ORG-CAP-14', { a: 0, R: 5 }, 120],
    ['ORG-CAP-14', { a: 19.2, R: 58.53 }, 120],
    ['ORG-CAP-14/goal-average', { achievements: [100, 0, 'tidak dinilai'] }, 50],
    ['ORG-CAP-14', { norm: 104, predicate: 'BB' }, { value: 93.6, predicate: 'Baik' }],
    ['ORG-CAP-14', { T: 100, R: 104, predikat_sakip: 'BB' }, { value: 93.6, predicate: 'Baik' }],
    [
      'ORG-CAP-14',
      {
        iku: [
          { T: 100, R: 104 },
          { T: 50, R: 80 },
        ],
        predikat: 'A',
      },
      { nko: 107, predicate: 'Istimewa' },
    ],
    ['ORG-CAP-14/predicate', { value: 100 }, 'Baik'],
    ['ORG-CAP-14/predicate', { value: 80 }, 'Butuh perbaikan'],
    ['ORG-CAP-14/predicate', { value: 60 }, 'Buruk'],
  ]);

  test('nothing allocated and nothing realised is "-"', () => {
    assert.equal(answerOf('ORG-CAP-14', { a: 0, R: 0 }).reason, 'not_applicable');
    assert.equal(answerOf('ORG-CAP-14', { a: 5, R: 0 }).reason, 'not_applicable');
  });
});

describe('status words and other scales', () => {
  workedExamples([
    ['ORG-CAP-12', { achievement: 100, quarter: 1 }, 'TERCAPAI'],
    ['ORG-CAP-12', { achievement: 99.99, quarter: 3 }, 'BELUM TERCAPAI'],
    ['ORG-CAP-12', { achievement: 99.99, triwulan: 4 }, 'TIDAK TERCAPAI'],
    ['ORG-CAP-12/banjarnegara', { value: 70 }, 'Kuning'],
    ['ORG-CAP-12/banjarnegara', { value: 90 }, 'Kuning'],
    ['ORG-CAP-12/pringsewu', { value: 59.995 }, 'Di bawah 60'],
    ['ORG-CAP-12/pringsewu', { value: 105.005 }, 'Di atas 105'],
    ['ORG-SCL-01', { value: 90 }, 'Tinggi'],
    ['ORG-SCL-01', { value: 90.005 }, 'Sangat tinggi'],
    ['ORG-SCL-01', { capaian: 50.5 }, 'Rendah'],
    ['ORG-SCL-01', { capaian: 184.75 }, 'Sangat tinggi'],
    ['ORG-SCL-01/sampang', { capaian: 90 }, 'Baik'],
    ['ORG-SCL-02', { capaian: 95 }, 'Istimewa'],
    ['ORG-SCL-03', { capaian: 85 }, 'Sangat baik'],
    ['ORG-SCL-04/bpom', { capaian: 79.86 }, 'Cukup'],
    ['ORG-SCL-04/bpom', { capaian: 82.39 }, 'Cukup'],
    ['ORG-SCL-04/bpom', { capaian: 120.01 }, 'Tidak dapat disimpulkan'],
    ['ORG-SCL-04/karantina-pangkalpinang', { capaian: 100.5 }, 'Sangat berhasil'],
    ['ORG-SCL-04/kaltim-2017', { capaian: 99.996 }, 'Tercapai'],
    ['ORG-SPBE', { indeks: 3.42 }, 'Baik'],
    ['ORG-SPBE', { value: 3.5 }, 'Sangat Baik'],
    ['ORG-SPBE', { value: 4.2 }, 'Memuaskan'],
    ['ORG-SPBE', { value: 2.6 }, 'Baik'],
    ['ORG-SPBE', { value: 1.79 }, 'Kurang'],
    ['ORG-RB', { value: 50 }, 'C', { asOf: '2022-12-31' }],
    ['ORG-RB', { value: 80.01 }, 'A', { asOf: '2022-12-31' }],
  ]);
});
