import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { golden } from '../support/golden.js';
import { answerTo, examples } from '../support/examples.js';

const PERCENTS = [93.8, 75, 41.7, 75, 71.9, 68.8, 75, 91.7];
const jf = { jabatan: 'JF', diklat_fungsional: true, diklat_teknis: true, seminar: true };

describe('worked examples of merit assessment, professionalism index and competence', () => {
  examples([
    ['MER-01', { persen: PERCENTS }, { total: 266.5, category: 'Baik', unrounded_total: 266.608 }],
    ['MER-01', { levels: 2.5 }, { total: 250, category: 'Baik' }],
    ['MER-01', { levels: [4, 4, 1, 4, 4, 4, 4, 4] }, { total: 310, category: 'Baik', index: 0.78 }],
    [
      'MER-01',
      {
        ...{ perencanaan_kebutuhan: 4, pengadaan: 4, pengembangan_karier: 4, promosi_mutasi: 4 },
        ...{ manajemen_kinerja: 4, penggajian: 4, perlindungan_pelayanan: 4, sistem_informasi: 4 },
      },
      { total: 400, category: 'Sangat Baik' },
    ],
    ['MER-02', { score: 332.5 }, { category: 'Sangat Baik', index: 0.83 }],
    ['MER-02', { score: 359.5 }, 'Sangat Baik'],
    ['MER-02', { score: 257.5 }, 'Baik'],
    ['MER-02', { score: 283 }, 'Baik'],
    ['MER-02', { score: 329 }, { category: 'Sangat Baik', index: 0.82 }],
    ['MER-02', { score: 324.5 }, 'Baik'],
    ['MER-02', { score: 325 }, 'Sangat Baik'],
    ['MER-02', { score: 174.5 }, 'Buruk'],
    ['MER-02', { score: 175 }, 'Kurang'],
    ['MER-02', { score: 250 }, 'Baik'],
    ['MER-03', { maturity: 0.72, satisfaction: 0.8 }, { index: 0.74, category: 'Menengah' }],
    ['MER-03', { maturity: 0.9, satisfaction: 0.85 }, { index: 0.8875, index_2dp: 0.89, category: 'Tinggi' }],
    [
      'MER-03',
      { maturity: 0.9, satisfaction: 0.85, correction_factor: 1.2 },
      { category: 'Maju', correction_used: 1.2 },
    ],
    [
      'MER-03',
      { aspects: [1, 1, 1, 1, 1, 1, 1, 0.5], bobot: [10, 20, 15, 15, 10, 10, 10, 10], kepuasan: 1 },
      { maturity: 0.95, index: 0.9625 },
    ],
    ['MER-04', { scores: [4, 3, 2] }, 0.75],
    ['MER-04', { scores: [4, 4, 3, 2, 0], applicable: 5 }, 0.65],
    ['IPA-01', { pendidikan: 'S2' }, 20],
    ['IPA-01', { education: 'SLTP' }, 1],
    ['IPA-01', { education: 'D-IV' }, 15],
    ['IPA-02', jf, 40],
    ['IPA-02', { jabatan: 'pelaksana', seminar: true }, 17.5],
    ['IPA-03', { skp: 90.99 }, 25],
    ['IPA-03', { skp: 91 }, 30],
    ['IPA-03', { skp: 60 }, 5],
    ['IPA-03', { skp: 60, variant: 'program' }, 10],
    ['IPA-03', { skp: 50.9, variant: 'program' }, 5],
    ['IPA-03', { predikat: 'Butuh Perbaikan' }, 15],
    ['IPA-04', { hukuman: 'tidak ada' }, 5],
    ['IPA-04', { sanctions: ['light', 'medium'] }, 2],
    ['IPA-04', { sanctions: [] }, 5],
    ['IPA-05', { ...jf, education: 'S2', skp: 88, sanction: 'none' }, { total: 90, category: 'Tinggi' }],
    [
      'IPA-05',
      { jabatan: 'pelaksana', education: 'SLTA', seminar: true, skp: 80, sanction: 'none' },
      { total: 52.5, category: 'Sangat Rendah' },
    ],
    [
      'IPA-05',
      { jabatan: 'pengawas', education: 'S1', technical: true, seminar: true, skp: 92, sanction: 'ringan' },
      { total: 73, category: 'Sedang', competence: 25 },
    ],
    ['IPA-05', { kualifikasi: 1, kompetensi: 0, kinerja: 1, disiplin: 1 }, { total: 3, category: 'Sangat Rendah' }],
    ['IPA-05', { values: [90, 52.5, 73] }, { mean_2dp: 71.83, category: 'Sedang' }],
    ['IPA-05', { ip_asn: 60.5 }, { category: 'Sangat Rendah' }],
    ['IPA-05', { ip_asn: 91 }, { category: 'Sangat Tinggi' }],
    ['IPA-05', { sangat_tinggi: 7, tinggi: 1, sedang: 2, rendah: 3, sangat_rendah: 21 }, { total: 34 }],
    ['COM-01', { jabatan: 'administrator' }, 27],
    ['COM-01', { tier: 'JPT pratama' }, { standard_total: 36, standard_level: 4 }],
    ['COM-02', { achieved: 16, required: 18 }, { jpm_2dp: 88.89, category_b: 'Cukup Optimal', code_a: 'MS' }],
    ['COM-02', { achieved: 28, required: 36 }, { jpm_2dp: 77.78, code_a: 'MMS', category_b: 'Kurang Optimal' }],
    ['COM-02', { achieved: 25, required: 18 }, { jpm_2dp: 138.89 }],
    ['COM-02', { achieved: 25, required: 18, cap: 'total-100' }, { jpm: 100, uncapped: 138.8888888889 }],
    ['COM-02', { achieved: [3, 1], required: [2, 2] }, { uncapped: 100, capped: 75, jpm: 100 }],
    ['COM-02', { achieved: [3, 1], required: [2, 2], cap: 'per-competence' }, 75],
    ['COM-02', { competences: [{ kompetensi: 'integritas', achieved: 3, required: 2 }, ['komunikasi', 3, 2]] }, 150],
    ['COM-03', { jpm: 88.89 }, { category_a: 'Memenuhi Syarat', category_b: 'Cukup Optimal' }],
    ['COM-03', { jpm: 77.78 }, { code_a: 'MMS', category_b: 'Kurang Optimal' }],
    ['COM-03', { jpm: 80 }, 'Memenuhi Syarat'],
    ['COM-03', { jpm: 68 }, { code_a: 'MMS', passed: 1 }],
    ['COM-03', { jpm: 67.99 }, { code_a: 'KMS', passed: 0 }],
    ['COM-03', { jpm: 90, scale: 'B' }, 'Optimal'],
    ['COM-03', { jpm: 78, scale: 'pemetaan' }, 'Cukup Optimal'],
    ['COM-03', { jpm: 90.5, scale: 'C1' }, 'Baik'],
    ['COM-03', { jpm: 84.5, scale: 'C2' }, 'Baik'],
    ['COM-04', { required: 3, achieved: 2 }, -1],
    ['COM-04', { achieved: [1, 1, 2, 3], required: [2, 2, 2, 2] }, { total_gap: -2, net_gap: -1 }],
    ['COM-05', { tier: 'madya', teknis: 70, mansoskul: 75 }, { score: 73, code_a: 'MMS' }],
    ['COM-05', { tier: 'ahli pertama', teknis: 60, mansoskul: 80 }, { score: 68, code_a: 'MMS', passed: 1 }],
    ['COM-06', { weights: [25, 20, 35, 20], scores: [78, 80, 85, 75] }, { total: 80.25, outside_ranges: 0 }],
    ['COM-06', { weights: { panel: 60, assessment: 40 }, scores: { panel: 82, assessment: 74 } }, 78.8],
  ]);
});

interface Fact {
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly recomputed: unknown;
}
const fact = (id: string): Fact => {
  const found = golden<Fact[]>('merit.json').find((each) => each.id === id);
  assert.ok(found, id);
  return found;
};

describe('facts of the golden file that can be checked', () => {
  test('PUB-M-013, the performance axis of a dummy employee is 71.0, not 37.4', () => {
    const { inputs } = fact('PUB-M-013');
    assert.equal(answerTo('TAL-04', inputs).value, 71);
  });

  test('PUB-M-030 and PUB-M-031, weights of JPT selection', () => {
    assert.equal(answerTo('COM-06', fact('PUB-M-030').inputs).values.total, 100);
    const { values } = answerTo('COM-06', fact('PUB-M-031').inputs);
    assert.deepEqual([values.sum_of_minima, values.sum_of_maxima], [80, 100]);
  });

  test('PUB-M-007, a zero for an aspect is impossible on levels 1 to 4', () => {
    const { reason, issues } = answerTo('MER-01', { levels: { sistem_informasi: 0 } });
    assert.notEqual(reason, null);
    assert.deepEqual(
      issues.map(({ code, path }) => [code, path]),
      [['evaluate/out-of-bounds', '/levels/sistem_informasi']],
    );
  });
});

describe('edge cases of assessments', () => {
  test('an aspect that was not assessed holds back the total', () => {
    const { value, reason } = answerTo('MER-01', { levels: [4, 4, 4, 4, null, 4, 4, 4] });
    assert.deepEqual([value, reason], [null, 'missing']);
  });

  test('a score below 100 is no score', () => {
    assert.equal(answerTo('MER-02', { score: 96 }).reason, 'out_of_range');
  });

  test('unknown weights of the new aspects are not guessed', () => {
    const aspects = [1, 1, 1, 1, 1, 1, 1, 1];
    assert.equal(answerTo('MER-03', { aspects, bobot: { perencanaan: 10 }, kepuasan: 1 }).reason, 'missing');
    assert.equal(
      answerTo('MER-03', { aspects, bobot: [10, 1, 1, 1, 1, 1, 1, 10], kepuasan: 1 }).reason,
      'weight_missing',
    );
  });

  test('the category of the index is taken after rounding to two digits', () => {
    const category = (maturity: number) => answerTo('MER-03', { maturity, satisfaction: maturity }).values.category;
    assert.deepEqual([0.404, 0.405, 0.604, 0.605, 1, 1.004].map(category), [
      'Dasar',
      'Lanjutan',
      'Lanjutan',
      'Menengah',
      'Tinggi',
      'Tinggi',
    ]);
  });

  test('a competence without level is no zero, and nothing required has no match', () => {
    assert.equal(answerTo('COM-02', { achieved: [3, null], required: [2, 2] }).reason, 'missing');
    assert.equal(answerTo('COM-02', { achieved: [3], required: [2, 2] }).reason, 'missing');
    assert.equal(answerTo('COM-02', { achieved: [3], required: [0] }).reason, 'division_by_zero');
  });

  test('weights of a selection must make 100; those outside their range are counted', () => {
    const scores = [80, 80, 80, 80];
    assert.equal(answerTo('COM-06', { weights: [25, 20, 35, 19], scores }).reason, 'weight_missing');
    assert.equal(answerTo('COM-06', { weights: [30, 20, 30, 20], scores }).values.outside_ranges, 1);
  });

  test('a sanction that cannot be read is no clean record', () => {
    assert.equal(answerTo('IPA-04', { sanctions: ['light', 'entah'] }).value, null);
    assert.equal(answerTo('IPA-04', {}).reason, 'missing');
  });

  test('the index of persons is averaged, not summed', () => {
    assert.equal(answerTo('IPA-05', { values: [90, 90] }).value, 90);
    assert.equal(answerTo('IPA-05', { values: [90, null] }).reason, 'missing');
  });
});
