import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerTo, examples } from '../support/examples.js';

const X1 = {
  penilaian_kompetensi: 82,
  pengembangan_kompetensi: 100,
  pengalaman_jabatan: 80,
  potensi: 85,
  pendidikan: 90,
  kesesuaian_bidang_ilmu: 100,
  integritas: 100,
};
const X2 = { ...X1, ...{ penilaian_kompetensi: 60, pengembangan_kompetensi: 0, pengalaman_jabatan: 60, potensi: 55 } };
const Y = (kinerja_utama: number, penghargaan: number, penugasan_tim: number, umpan_balik_360: number) => ({
  kinerja_utama,
  penghargaan,
  penugasan_tim,
  umpan_balik_360,
});
const DJBK = { bidang_ilmu: 100, bangkom: 100 };
const CANDIDATES = [
  ['A', 9, 88],
  ['B', 8, 91],
  ['C', 9, 85],
  ['D', 7, 90],
  ['E', 5, 95],
];

describe('worked examples of the talent map', () => {
  examples([
    ['TAL-01', { performance: 'di atas', potential: 'tinggi' }, 9],
    ['TAL-01', { kinerja: 'di bawah ekspektasi', potensi: 'tinggi' }, 6],
    ['TAL-01', { performance: 'sesuai', potential: 'rendah' }, 2],
    [
      'TAL-01',
      { performance: 'di bawah', potential: 'menengah' },
      { box: 3, performance_level: 'di bawah ekspektasi' },
    ],
    ['TAL-02', { box: 5 }, { count: 3, krs: false, krs_national: false }],
    ['TAL-02', { box: 7 }, { krs_agency: true, krs_national: false }],
    ['TAL-02', { kotak: 9 }, { krs_agency: true, krs_national: true, count: 5 }],
    ['TAL-02', { box: 1 }, ['handle-by-law']],
    ['TAL-03', { nkp: 100 }, 'sesuai ekspektasi'],
    ['TAL-03', { nkp: 100.01 }, 'di atas ekspektasi'],
    ['TAL-03', { nkp: 90 }, 'sesuai ekspektasi'],
    ['TAL-03', { nkp: 89.99 }, 'di bawah ekspektasi'],
    ['TAL-03', { predikat: 'Sangat Baik', potensi: 'menengah' }, { box: 7 }],
    ['TAL-03', { predikat: 'Baik', potensi: 'tinggi' }, 8],
    ['TAL-03', { predikat: 'Cukup' }, 'di bawah ekspektasi'],
    [
      'TAL-04',
      { ...Y(80, 0, 60, 80), ...X1 },
      { performance_score: 65, potential_score: 89.65, box: 8, talent_score: 77.325 },
    ],
    ['TAL-04', { ...Y(80, 0, 60, 80), ...X1 }, { Y_level: 'sesuai ekspektasi', X_level: 'tinggi' }],
    [
      'TAL-04',
      { ...Y(100, 100, 100, 100), ...X2, pendidikan: 60, kesesuaian_bidang_ilmu: 50, integritas: 75 },
      { Y: 100, X: 54, box: 4, talent_score: 77 },
    ],
    ['TAL-04', Y(80, 80, 80, 80), { Y: 80, performance_level: 'di atas ekspektasi' }],
    ['TAL-04', Y(80, 0, 0, 0), { Y: 48, performance_level: 'di bawah ekspektasi' }],
    ['TAL-04', Y(100, 0, 0, 0), { Y: 60, performance_level: 'sesuai ekspektasi' }],
    ['TAL-04', Y(80, 0, 0, 100), { Y: 58, performance_level: 'di bawah ekspektasi' }],
    ['TAL-04', { predikat: 'Baik' }, 48],
    ['TAL-05', { Y: 65, X: 89.65 }, { talent_score: 77.325, talent_score_2dp: 77.33, box: 8 }],
    ['TAL-05', { Y: 100, X: 54 }, 77],
    [
      'TAL-05',
      { Y: 65, X: 89.65, teknis: 82, jabatan: 'JPT Pratama' },
      { target_score: 78.7275, target_score_2dp: 78.73 },
    ],
    [
      'TAL-05',
      { talenta: 77.325, teknis: 82, jabatan: 'Administrator' },
      { target_score: 79.195, target_score_2dp: 79.2 },
    ],
    [
      'TAL-06',
      {
        potkom: 93.47,
        jenjang_pendidikan: 'S2',
        ...DJBK,
        pengalaman: [100, 100, 0],
        hukuman: 'tidak ada',
        predikat: 'Baik',
      },
      { potential_axis: 93.5888333, talent_score: 86.7944167, box: 9, talent_score_2dp: 86.79 },
    ],
    [
      'TAL-06',
      { potkom: 76.04, pendidikan: 90, ...DJBK, pengalaman: [80, 80, 0], hukuman: 'sedang', predikat: 'Sangat Baik' },
      { potential_axis: 74.0926667, talent_score: 87.0463333, box: 7 },
    ],
    ['TAL-06', { potential_axis_2dp: 93.59, kinerja_score: 80 }, { talent_score: 86.795, talent_score_2dp: 86.8 }],
    ['TAL-07', { candidates: CANDIDATES }, ['A', 'C', 'B', 'D']],
    ['TAL-07', { candidates: CANDIDATES.map((row) => (row[0] === 'C' ? [...row, 8] : row)) }, ['A', 'B', 'D']],
    ['TAL-08', { performance_score: 75, potential_score: 75 }, 5],
    ['TAL-08', { performance_score: 75, potential_score: 75, thresholds: '90/70' }, { box: 5 }],
    ['TAL-08', { performance_score: 72, potential_score: 72, thresholds: '46/72' }, { box: 9 }],
    ['TAL-08', { potential_score: 75 }, 'rendah'],
    ['TAL-08', { Y: [75, 15, 15], X: [40, 40, 20] }, { Y_total: 105, X_total: 100, excess: 5 }],
    ['TAL-09', { performance: 'sesuai', potential: 'menengah' }, { box: 6, national_box: 5 }],
    ['TAL-09', { performance: 'di atas', potential: 'rendah' }, { box: 5, national_box: 4 }],
    ['TAL-09', { performance: 'di bawah', potential: 'rendah' }, { box: 1, national_box: 1 }],
    ['TAL-09', { performance: 'di atas', potential: 'tinggi' }, { box: 9, national_box: 9 }],
    ['TAL-10', { levels: [3, 3, 2, 2, 2, 3, 2] }, { percent_2dp: 80.95, category: 'Cukup Optimal' }],
    ['TAL-10', { sum: 19 }, { percent_2dp: 90.48, category: 'Optimal' }],
  ]);
});

describe('edge cases of the talent map', () => {
  test('a missing axis gives no box, never box 1', () => {
    for (const id of ['TAL-01', 'TAL-09']) {
      const { value, reason } = answerTo(id, { performance: 'di bawah' });
      assert.deepEqual([value, reason], [null, 'missing'], id);
    }
    assert.equal(answerTo('TAL-01', { performance: 'di bawah', potential: 'entah' }).reason, 'unreadable');
  });

  test('a missing component leaves the axis without score; an empty reinforcement counts 0', () => {
    assert.equal(answerTo('TAL-04', { ...Y(80, 0, 0, 0), ...X1, potensi: null }).reason, 'missing');
    assert.equal(answerTo('TAL-04', { kinerja_utama: 80, penghargaan: null }).reason, 'missing');
    assert.equal(answerTo('TAL-04', { kinerja_utama: 80 }).value, 48);
  });

  test('the group weight is not applied twice', () => {
    assert.equal(answerTo('TAL-04', Y(75, 60, 70, 65)).value, 71);
  });

  test('the sheet of the agency rounds on the way, when asked to', () => {
    const facts = {
      potkom: 93.47,
      pendidikan: 90,
      ...DJBK,
      pengalaman: [100, 100, 0],
      integritas: 100,
      predikat: 'Baik',
    };
    assert.equal(answerTo('TAL-06', { ...facts, rounding: 'potential-2' }).value, 86.795);
  });

  test('time in tier: gaps of the sheet as the program reads them', () => {
    const score = (years: number) =>
      answerTo('TAL-06', {
        ...{ potkom: 80, pendidikan: 80, ...DJBK, integritas: 100, kinerja_score: 80 },
        ...{ years_in_tier: years, keragaman: 'lintas unit', acting: 'none' },
      }).values.experience_score;
    assert.deepEqual([1.9, 2, 4.9, 5].map(score), [46.6666666667, 53.3333333333, 53.3333333333, 60]);
  });

  test('equal candidates share a rank, stand by key, and are reported', () => {
    const result = answerTo('TAL-07', {
      candidates: [
        ['b', 9, 80],
        ['a', 9, 80],
        ['c', 8, 90],
      ],
    });
    assert.deepEqual(result.value, ['a', 'b', 'c']);
    assert.deepEqual(
      (result.values.ranking as { rank: number }[]).map(({ rank }) => rank),
      [1, 1, 3],
    );
    assert.deepEqual(
      result.issues.map(({ code }) => code),
      ['merit/tie'],
    );
  });

  test('a day of retirement needs a day of ranking', () => {
    const candidates = [{ id: 'a', box: 9, score: 80, retirement: '2027-01-01' }];
    assert.equal(answerTo('TAL-07', { candidates }).value, null);
    assert.deepEqual(answerTo('TAL-07', { candidates, as_of: '2026-01-01' }).value, []);
    assert.deepEqual(answerTo('TAL-07', { candidates, as_of: '2025-12-31' }).value, ['a']);
  });

  test('score alone and sanctions are choices', () => {
    const candidates = [['a', 7, 95], { id: 'b', box: 9, score: 80, sanction: 'berat' }];
    assert.deepEqual(answerTo('TAL-07', { candidates, order: 'score' }).value, ['a', 'b']);
    assert.deepEqual(answerTo('TAL-07', { candidates, sanctions: 'medium-heavy' }).value, ['a']);
  });
});
