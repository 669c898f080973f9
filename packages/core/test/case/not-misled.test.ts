import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerOf, workedExamples } from '../support/worked-examples.js';

describe('lists, tables, schemes and decrees under the names that sheets use', () => {
  workedExamples([
    // TAL-04: scores are no weights, even where they add up to 100
    ['TAL-04', { Y: [80, 0, 60, 80], X: [82, 100, 80, 85, 90, 100, 100] }, { Y: 65, X: 89.65, box: 8 }],
    ['TAL-04', { Y: [100, 100, 100, 100], X: [60, 0, 60, 55, 60, 50, 75] }, { Y: 100, X: 54, box: 4 }],
    ['TAL-04', { Y: [100, 0, 0, 0] }, 60],
    ['TAL-04', { Y: { kinerja_utama: 100, penghargaan: 0, penugasan_tim: 0, umpan_balik_360: 0 } }, 60],
    ['TAL-04', { scores: [80, 0, 60, 80] }, 65],
    ['TAL-04', { scores: [82, 100, 80, 85, 90, 100, 100] }, 89.65],
    ['TAL-04', { scores: { Y: [80, 80, 80, 80], X: [82, 100, 80, 85, 90, 100, 100] } }, { Y: 80, X: 89.65 }],
    ['TAL-04', { weights: { Y: [60, 15, 15, 10], X: [20, 10, 10, 25, 10, 10, 15] } }, { Y_total: 100, X_total: 100 }],
    // IND-TPP-06 and IND-TUK-02: events by class, and the table that is named
    ['IND-TPP-06', { table: 'sulsel', late: { '1-30': 2, '31-60': 1 } }, 2],
    ['IND-TPP-06', { late: { '<= 30 menit': 1, '61 sd 90': 1, '91+': '2' }, alpa: 1 }, 7.75],
    ['IND-TPP-06', { table: 'lampung', late: { '<=15': 2, '16-30': 1, '> 60': 1 } }, 3.5],
    ['IND-TPP-06', { table: 'Lampung forestry', late: [10, 20], absent: 1 }, 0.75],
    ['IND-TPP-06', { table: 'lampung', late: { '1-30': 2 } }, null],
    ['IND-TPP-06', { table: 'DKI 2015', late: 2, absent: 1 }, 11],
    ['IND-TUK-02', { table: 'BGN 4/2025', late: [31, 61] }, { pct: 1.5 }],
    ['IND-TUK-02', { peraturan: 'Permentan 68/2012', late: [31] }, { pct: 1 }],
    // IND-ACT-05: the decree, the post and the weights that are given
    ['IND-ACT-05', { pergub: '193/2015', role: 'JA/JF', activity: 90, behaviour: 80, absorption: 70 }, 86.5],
    ['IND-ACT-05', { pergub: '193/2015', jabatan: 'JPT', kpi: 90, absorption: 70 }, 86],
    ['IND-ACT-05', { pergub: '108/2016', activity: 90, behaviour: 80, absorption: 70 }, 85],
    ['IND-ACT-05', { year: 2015, activity: 90, behaviour: 80, absorption: 70 }, 86.5],
    ['IND-ACT-05', { weights: [75, 15, 10], scores: [90, 80, 70] }, 86.5],
    ['IND-ACT-05', { weights: { activity: 75, behaviour: 25 }, activity: 90, behaviour: 80, absorption: 70 }, 87.5],
    ['IND-ACT-05', { weights: { activity: 75, behaviour: 15 }, activity: 90, behaviour: 80 }, null],
    ['IND-ACT-05', { weights: { activity: 75, kpi: 25 }, activity: 90 }, null],
    // TAL-08: bounds that are named; a score alone has no level
    ['TAL-08', { score: 72, scheme: '46/72' }, 'tinggi'],
    ['TAL-08', { score: 71.99, thresholds: [46, 72] }, { level: 'menengah', kinerja: 'sesuai ekspektasi' }],
    ['TAL-08', { score: 75, scheme: 'kemenkeu' }, 'rendah'],
    ['TAL-08', { score: 100, scheme: 'kemenkeu' }, { level: 'tinggi', kinerja: 'sesuai ekspektasi' }],
    ['TAL-08', { score: 75 }, null],
    // IND-ACT-02: an entry that does not say whether it is approved
    [
      'IND-ACT-02',
      {
        entries: [
          { volume: 3, norm: 30, approved: true },
          { volume: 2, norm: 60, approved: false },
        ],
      },
      90,
    ],
    [
      'IND-ACT-02',
      {
        entries: [
          [3, 30, true],
          [2, 60],
        ],
      },
      null,
    ],
    ['IND-PP30-01', { skp: 110, behaviour: 115, split: '60/40' }, 112],
    ['IND-TPP-03', { scores: [750, 1000], weights: [6, 4] }, 85],
    ['IND-8-21-05', { C: 100, max: true }, 120],
    ['EMP-03', { kode: 45 }, 'IV/e'],
    ['ABK-03', { objects: 80, standard: 25 }, { orang: 3 }],
  ]);
});

describe('by rule, list, scale and word', () => {
  workedExamples([
    ['ORG-BUD-01', { C: 102.5, S: 93, rule: 'A' }, 'Efisien'],
    ['ORG-BUD-01', { C: 102.5, S: 93, rule: 'B' }, 9.27],
    ['ORG-BUD-01', { C: 90, S: 97, aturan: 'rule C' }, 'Tidak efisien'],
    ['LKJ-6', { C: 90, S: 97, rule: 'A' }, 'Tidak efisien'],
    ['LKJ-6', { C: 102.5, S: 93, rule: 'B' }, 9.27],
    ['LKJ-1', { T: 73, R: 71.27 }, null],
    ['ORG-BUD-05', [84.63, 95.56], { NKA_2dp: 90.1, kategori: 'Sangat Baik' }],
    ['ORG-BUD-06', [100, 59.5, 93.06, 100, 100, 89.53, null], 66.49],
    ['ORG-BUD-06', { values: [95, 95, 95, 95, 95, 95, 80] }, 91.25],
    ['ORG-BUD-06', { nilai: [100, 100, 100, 100, 100, 100, 100, 0] }, 75],
    ['ORG-LKE-2021', { all: 'B' }, { total: 70, predikat: 'B' }],
    ['ORG-LKE-2021', { grades: { all: 'AA' } }, 100],
    ['ORG-LKE-BAND', [90, 90.005, 90.004, 0], ['A', 'AA', 'A', 'D']],
    ['ORG-LKE-BAND', { values: [80, null] }, ['BB', null]],
    ['ORG-LKE-BAND', { nilai: [90.004], rounding: 'none' }, ['AA']],
    ['ORG-LKE-BAND', { values: [] }, null],
    ['ORG-NKO-01', { level: 'UPK-One', iku: 26 }, false],
    ['ORG-NKO-01', { level: 'UPK-Two', iku: 20 }, true],
    ['ORG-NKO-01', { level: 'eselon III', iku: 20, regulation: 'KMK 467/2014' }, true],
    ['ORG-NKO-01', 20, { by_level: { one: 1, two: 1, three: 0 } }],
    ['ORG-NKO-03', { quality: 'exact-low' }, 1.2],
    ['ORG-NKO-03', 'eksak sedang', 1.15],
    ['ORG-NKO-03', { text: 'aktivitas tinggi' }, 0.6],
    ['ORG-NKO-03', { text: 'exact-high' }, null],
    ['ORG-NKO-03', { case: 'T = T0, R0 <= T0' }, 1],
    ['ORG-NKO-03', { case: 'T = T0, R0 > T0' }, 0.9],
    ['ORG-NKO-03', { case: 'T < T0' }, 0.8],
    ['ORG-NKO-03', { kondisi: 'T > T0 dan T = R0' }, 1.1],
    ['ORG-NKO-03', { kasus: 'T > T0, T > R0' }, 1.2],
    ['ORG-NKO-03', { kasus: 'T > T0, T < R0' }, 1],
    ['ORG-NKO-03', { kasus: 'legal maximum' }, 1.2],
    ['ORG-NKO-03', { kasus: 'stabilise' }, 1],
    ['ORG-NKO-03', { kasus: 'entah' }, null],
    ['ORG-SCL-04', { scale: 'BPOM', value: 79.86 }, 'Cukup'],
    ['ORG-SCL-04', { skala: 'Karantina', capaian: 101 }, 'Sangat berhasil'],
    ['ORG-SCL-04', { instansi: 'Kaltim', C: 100 }, 'Tercapai'],
    ['ORG-SCL-04', { value: 79.86 }, null],
    ['ORG-SPBE', '3,42', 'Baik'],
    ['ORG-CON-05', [87.1, 96.54, 72.52], 85.387],
    ['IND-8-21-06', ['SB', 'SB', 'K'], 80],
    ['LKJ-2', { C: [100.62, 105.47], years: [2020, 2021] }, { yearly_change: 4.85, trend: 'Membaik' }],
    [
      'LKJ-2',
      { R: [81.03, 85.46], C: [100.62, 105.47], years: [2020, 2021], polarity: 'maximise' },
      { changes: [4.43], perubahan_capaian: [4.85], trend: 'Membaik' },
    ],
  ]);
});

describe('the match of a published figure', () => {
  workedExamples([
    ['ORG-CAP-13', { computed: 97.6301, published: '97.63' }, 'exact'],
    ['ORG-CAP-13', { computed: 97.638, published: 97.63 }, { match: 'truncated', kelas: 'truncated_not_rounded' }],
    ['ORG-CAP-13', { computed: 97.6, published: 98.7 }, { match: 'unexplained', kelas: 'mismatch' }],
    ['ORG-CAP-13', { computed: 97.6, published: '-' }, { kelas: 'no_published_figure' }],
    ['ORG-CAP-13', { computed: 88.92, published: '0,89' }, 'exact'],
    ['ORG-CAP-13', { T: 73, R: 71.27, published: '97,63' }, { match: 'exact', formula: 'ORG-CAP-01' }],
    ['ORG-CAP-13', { T: 80, R: 107.784, published: '134' }, 'truncated'],
    ['ORG-CAP-13', { T: 22.1, R: 18.1, polarity: 'minimise', published: '118.10' }, { formula: 'ORG-CAP-02' }],
    ['ORG-CAP-13', { T: 80, R: 92.84, published: 100 }, { match: 'capped', kelas: 'capped_100' }],
    ['ORG-CAP-13', { T: '8,5', R: '9,1', published: '107,4' }, { kelas: 'explained_by_rounded_inputs' }],
    ['ORG-CAP-13', { T: 162, R: 186, polarity: 'minimise', published: '87.10' }, { kelas: 'other_formula:T/R' }],
    ['ORG-CAP-13', { T: 0, R: 5, published: '0' }, { match: 'notComputable', kelas: 'target_zero' }],
    ['ORG-CAP-13', { T: 10, R: null, published: '0' }, { kelas: 'not_computable_missing_input' }],
    ['ORG-CAP-13', { T: 10, R: 9, published: null }, { kelas: 'no_published_figure' }],
    ['ORG-CAP-13', 58.985, 58.99],
  ]);
});

describe('what a rule does not know is not passed over', () => {
  const refused: readonly (readonly [rule: string, inputs: unknown, code: string])[] = [
    [
      'TAL-04',
      { weights: { kinerja_utama: 60, penghargaan: 15, penugasan_tim: 15, umpan_balik_360: 10 } },
      'unknown-input',
    ],
    ['TAL-04', { predikat: 'Baik', weights: [50, 50, 0, 0] }, 'unknown-input'],
    ['TAL-01', { performance: 'di bawah', potential: 'menengah', scheme: 'Kemenkeu' }, 'unknown-input'],
    ['TAL-05', { Y: 65, X: 89.65, weights: [60, 40] }, 'unknown-input'],
    ['TAL-08', { Y: 75, X: 75, scheme: 'Jawa Timur' }, 'unreadable-input'],
    ['IND-TPP-06', { late: 3, absent: 1 }, 'unreadable-input'],
    ['IND-TPP-06', { late: { TL1: 2 } }, 'unreadable-input'],
    ['IND-TPP-06', { late: { '60-31': 2 } }, 'unreadable-input'],
    ['IND-TPP-06', { late: { '1-30': 1.5 } }, 'unreadable-input'],
    ['IND-TPP-06', { table: 'Bekasi', late: [10] }, 'unknown-input'],
    ['IND-ACT-05', { pergub: '1/2001', activity: 90, behaviour: 80, absorption: 70 }, 'unknown-input'],
    ['IND-ACT-05', { year: 2014, activity: 90, behaviour: 80, absorption: 70 }, 'unknown-input'],
    ['IND-PP46-10', { skp: 94.58, perilaku: 82, weights: [70, 30] }, 'unknown-input'],
    ['IND-TPP-05', { TPP: 1_000_000, productivity: 100, discipline: 90, weights: [50, 50] }, 'unknown-input'],
    ['ORG-CAP-01', { T: 73, R: 71.27, policy: 'truncate' }, 'unknown-input'],
    ['ORG-CAP-01', { T: 73, R: 71.27, cap: 'tinggi' }, 'unknown-input'],
    ['ORG-SPBE', { index: 3.42, value: 4.5 }, 'given-twice'],
    ['ORG-BUD-05', [84.63, 95.56, 12], 'not-a-case'],
  ];
  for (const [id, inputs, code] of refused) {
    test(`${id} ${JSON.stringify(inputs)}: ${code}`, () => {
      const { value, values, issues } = answerOf(id, inputs);
      assert.equal(value, null);
      assert.deepEqual(
        issues.filter((each) => each.code.startsWith('evaluate/')).map((each) => each.code),
        [`evaluate/${code}`],
      );
      assert.deepEqual(
        Object.entries(values).filter(([, each]) => typeof each === 'number'),
        [],
      );
    });
  }
});
