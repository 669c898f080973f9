import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { computationsOf, RULES } from '@takar/core/registry';
import { differences } from '../case/agrees.js';
import { ask } from '../support/ask.js';

type Example = readonly [id: string, inputs: Readonly<Record<string, unknown>>, expected: unknown, rule?: string];

function examples(title: string, rows: readonly Example[]): void {
  describe(title, () => {
    for (const [id, inputs, expected, rule] of rows) {
      test(`${id} ${JSON.stringify(inputs)}`, () => {
        const result = ask(id, inputs);
        assert.deepEqual(
          result.issues.filter(({ severity }) => severity === 'error'),
          [],
        );
        assert.deepEqual(differences(result, expected), []);
        if (rule !== undefined) assert.equal(result.rule, rule);
      });
    }
  });
}

examples('basic TPP', [
  ['IND-TPP-01', { kelas: 14, indeks_tpp: 0.59112978 }, 13_179_238],
  ['IND-TPP-01', { kelas: '11', indeks: 0.59112978 }, 7_312_275],
  ['IND-TPP-01', { kelas: 8, bpk_rp: 7_523_000, indeks_tpp: 0.59112978 }, 4_447_069],
  ['IND-TPP-01', { kelas: 15, ikfd: 0.7, ikk: 0.844, ippd: 1 }, 17_302_169],
  ['IND-TPP-01', { kelas: 9, tahun: 2022, indeks_fitted_from_class_15: 0.46530001 }, 4_355_208],
]);

examples('indices', [
  ['IND-TPP-02', { kapasitas_fiskal: 'sangat tinggi' }, 1],
  ['IND-TPP-02', { kapasitas_fiskal: 'Tinggi' }, 0.85],
  ['IND-TPP-02', { kapasitas_fiskal: 'sedang' }, 0.7],
  ['IND-TPP-02', { kapasitas_fiskal: 'rendah' }, 0.55],
  ['IND-TPP-02', { kapasitas_fiskal: 'Sangat Rendah' }, 0.4],
  ['IND-TPP-02', { skor_ippd: 813 }, 1, 'IND-TPP-02/ippd'],
  ['IND-TPP-02', { skor_ippd: 801 }, 1],
  ['IND-TPP-02', { skor_ippd: 800.5 }, 0.9],
  ['IND-TPP-02', { skor_ippd: 700 }, 0.8],
  ['IND-TPP-02', { skor_ippd: 501 }, 0.7],
  ['IND-TPP-02', { skor_ippd: 495.5 }, 0.6],
  ['IND-TPP-02', { ikk_daerah: 84.4, ikk_jakarta: 100 }, 0.844, 'IND-TPP-02/ikk'],
  ['IND-TPP-02', { fiscal_ratio: 1.93 }, 'sangat tinggi', 'IND-TPP-02/fiscal-class'],
  ['IND-TPP-02', { fiscal_ratio: 1.92 }, 'tinggi'],
  ['IND-TPP-02', { fiscal_ratio: 0.934 }, 'tinggi'],
  ['IND-TPP-02', { fiscal_ratio: 0.5766 }, 'sedang'],
  ['IND-TPP-02', { fiscal_ratio: 0.277 }, 'rendah'],
  ['IND-TPP-02', { fiscal_ratio: 0.1103 }, 'sangat rendah'],
  ['IND-TPP-03', { variable: 'gini <= 0.35', skor: 1000, bobot_pct: 4 }, 40],
  ['IND-TPP-03', { variable: 'rasio perjalanan dinas', skor: 400, bobot_pct: 2 }, 8],
  [
    'IND-TPP-03',
    {
      items: [
        { skor: 750, bobot: 6 },
        { skor: 1000, bobot: 4 },
      ],
    },
    85,
  ],
  [
    'IND-TPP-03',
    {
      ...{ opini_bpk: 1000, lppd: 1000, kematangan: 1000, inovasi: 1000, prestasi: 1000, rasio_perjalanan_dinas: 400 },
      ...{ indeks_rb: 400, ipm: 750, gini: 1000 },
    },
    961,
    'IND-TPP-03/weighted',
  ],
]);

examples('criteria', [
  ['IND-TPP-04', { basic: 10_000_000, kelangkaan_profesi_pct: 10 }, 1_000_000],
  ['IND-TPP-04', { basic: 5_000_000, beban_kerja_pct: 40, prestasi_kerja_pct: 60 }, 5_000_000],
  [
    'IND-TPP-04',
    { basic: 17_311_827, kelas: 15, pengguna_anggaran: true },
    { tpp: 7_790_322, workload_percent: 25, condition_percent: 20 },
    'IND-TPP-04/lubuklinggau',
  ],
  ['IND-TPP-04', { basic: 17_311_827, kelas: 15 }, 4_327_957],
  ['IND-TPP-04', { basic: 1_684_129, kelas: 4, pengguna_anggaran: true }, 673_652],
  ['IND-TPP-04', { basic: 910_340, kelas: 1 }, 455_170],
  ['IND-TPP-04', { jam: 112.5 }, 1, 'IND-TPP-04/workload-hours'],
  ['IND-TPP-04', { jam: 112.4 }, 0],
]);

examples('TPP paid', [
  ['IND-TPP-05', { tpp: 5_000_000, predikat: 'Butuh Perbaikan', disiplin_pct: 100 }, 4_400_000],
  ['IND-TPP-05', { tpp: 5_000_000, predikat: 'SK', potongan_disiplin_pct: 120 }, 1_200_000],
  ['IND-TPP-05', { tpp: 5_000_000, skp: 85, kehadiran: 90 }, 4_700_000, 'IND-TPP-05/reversed'],
  ['IND-TPP-05', { tpp: 5_000_000, skp: 84.99, kehadiran: 90 }, 4_500_000],
  ['IND-TPP-05', { tpp: 5_000_000, skp: 76, kehadiran: 100 }, 4_800_000],
  ['IND-TPP-05', { tpp: 5_000_000, skp: 60, kehadiran: 100 }, 4_600_000],
  ['IND-TPP-05', { tpp: 5_000_000, skp: 51, kehadiran: 100 }, 4_400_000],
  ['IND-TPP-05', { tpp: 5_000_000, skp: 50, kehadiran: 100 }, 4_200_000],
  ['IND-TPP-05', { tpp: 5_000_000, prestasi_pct: 90, disiplin_deduction_pct: 5, split: '60/40' }, 4_600_000],
  ['IND-TPP-05/achievement-gate', { tpp: 5_000_000, prestasi_pct: 50, disiplin_pct: 100 }, 2_000_000],
  ['IND-TPP-05/achievement-gate', { tpp: 5_000_000, prestasi_pct: 50.01, disiplin_pct: 100 }, 3_500_300],
  ['IND-TPP-05/lampung', { tpp: 1_000_000, predikat: 'Sangat Kurang', deductions: 5, tmk: 1 }, 600_000],
]);

describe('Lampung, the table of the application', () => {
  const rows: readonly (readonly [predicate: string, deductions: number, tmk: number, intended: number])[] = [
    ['Baik', 0, 0, 100],
    ['Butuh Perbaikan', 0, 0, 88],
    ['Kurang', 0, 0, 76],
    ['Sangat Kurang', 5, 1, 60],
    ['Butuh Perbaikan', 2.5, 0, 87],
  ];
  for (const [predicate, deductions, tmk, intended] of rows) {
    test(`${predicate}, ${deductions}, ${tmk}`, () => {
      const result = ask('IND-TPP-05/percent/lampung', { predicate, deductions, tmk });
      assert.deepEqual([result.value, result.issues], [intended, []]);
    });
  }

  test('a missing predicate is paid nothing known, not 100 %', () => {
    assert.deepEqual(
      [
        ask('IND-TPP-05/percent/lampung', { deductions: 0 }).value,
        ask('IND-TPP-05/percent/lampung', { deductions: 0 }).reason,
      ],
      [null, 'missing'],
    );
  });
});

examples('discipline', [
  ['IND-TPP-06', { alpa_days: 1, late: [30, 60] }, { sum_pct: 4.5, 'x0.4': 1.8 }, 'IND-TPP-06'],
  ['IND-TPP-06', { alpa_days: 0, late: [] }, 0],
  ['IND-TPP-06', { apel: 1, pulang_cepat: [91, 0], sakit: 3, izin: 2 }, 3.5],
  ['IND-TPP-06/sulsel', { alpa_days: 2, late: [30, 31, 60, 61, 90, 91] }, { sum_pct: 12.5, 'x0.4': 5 }],
  ['IND-TPP-06/lampung', { alpa_days: 3, late: [15, 16, 30, 31, 60, 61], tma: 1, apel_lain: 1 }, 12.75],
  ['IND-TPP-06/dki-2015', { alpa: 1, terlambat: 2, izin: 1, sakit: 1, cuti_panjang: 12 }, 18.5],
  ['IND-TPP-06', { jenis_cuti: 'melahirkan' }, 50, 'IND-TPP-06/dki-leave'],
  ['IND-TPP-06', { jenis_cuti: 'cuti sakit' }, 20],
]);

test('sickness and permission beyond the free days have no value, for no source says what they cost', () => {
  assert.deepEqual(
    [ask('IND-TPP-06', { sakit: 4 }).value, ask('IND-TPP-06', { sakit: 4 }).reason],
    [null, 'not_available'],
  );
  assert.equal(ask('IND-TPP-06', { izin: 3 }).value, null);
});

test('an unreadable minute leaves the sum without value', () => {
  const result = ask('IND-TPP-06', { late: [30, 'lama'] });
  assert.deepEqual(
    [result.value, result.reason, result.issues.map(({ path }) => path)],
    [null, 'unreadable', ['/late/1']],
  );
});

examples('acting officer', [
  ['IND-TPP-07', { tpp_plt_jabatan: 6_000_000 }, 1_200_000],
  ['IND-TPP-07', { tpp_plt_jabatan: 6_000_000, pct: 100 }, 6_000_000],
  ['IND-TPP-07', { tpp_plt_jabatan: 6_000_000, pct: 0 }, 0],
]);

examples('performance allowance', [
  ['IND-TUK-01', { tukin: 5_079_200, kinerja_pct: 100, potongan_pct: 2.5 }, 4_952_220],
  ['IND-TUK-01', { tukin: 5_079_200, kinerja_pct: 90, potongan_rp: 100_000 }, 4_471_280],
  ['IND-TUK-02', { potongan_5pct_rp: 240_000, implied_base_rp: 4_800_000, pct: 5 }, 240_000, 'IND-TUK-02/amount'],
  ['IND-TUK-02', { absence_days: 1, late: [1, 30.9, 31, 60.9, 61, 91], no_record: 1 }, 12.5],
  ['IND-TUK-02', { tukin: 4_000_000, alpa: 30 }, { pct: 100, rp: 4_000_000 }],
  ['IND-TUK-02/ministry-2013', { tukin: 4_000_000, alpa: 1, late: [30, 31, 61, 91] }, { pct: 9.25, rp: 370_000 }],
  ['IND-TUK-02/simtukin', { alpa: 1 }, 5],
  ['IND-TUK-02/bgn-4-2025', { late: [60, 61], early: [1] }, 2],
  ['IND-TUK-03', { tukin: 5_079_200, capaian_pct: 100, kehadiran_pct: 97.5 }, 5_041_106, 'IND-TUK-03'],
  [
    'IND-TUK-03',
    { tukin: 5_079_200, kinerja_pct: 100, kehadiran_pct: 97.5, cpns: true },
    4_022_726,
    'IND-TUK-03/permentan-20-2025',
  ],
  ['IND-TUK-03', { kinerja_pct: 98, kehadiran_pct: 100, cuti: 2 }, 97.9, 'IND-TUK-03/bps-unit'],
  ['IND-TUK-04', { tukin: 4_000_000, hukuman: 'sedang level 2' }, { pct: 50, months: 8, monthly_rp: 2_000_000 }],
  ['IND-TUK-04', { tukin: 4_000_000, hukuman: 'ringan 1' }, { pct: 20, months: 1, monthly_rp: 800_000 }],
  ['IND-TUK-04', { tukin: 4_000_000, hukuman: 'berat tingkat 3' }, { pct: 80, months: 12, monthly_rp: 3_200_000 }],
  ['IND-TUK-04', { tukin: 4_000_000, hukuman: 'heavy level 4' }, { pct: 100, months: null, monthly_rp: 4_000_000 }],
  ['IND-TUK-05', { tukin: 4_000_000, nilai_tahun_lalu: 'Kurang' }, 2_000_000],
  ['IND-TUK-05', { tukin: 4_000_000, nilai_tahun_lalu: 'Buruk' }, 1_000_000],
  ['IND-TUK-05', { tukin: 4_000_000, nilai_tahun_lalu: 'Sangat Baik' }, 4_000_000],
  ['IND-TUK-06', { tukin: 4_000_000, bad_days: 0 }, 4_000_000],
  ['IND-TUK-06', { tukin: 4_000_000, bad_days: 5 }, 3_600_000],
  ['IND-TUK-06', { tukin: 4_000_000, bad_days: 6 }, 3_400_000],
  ['IND-TUK-06', { tukin: 4_000_000, bad_days: 10 }, 3_400_000],
  ['IND-TUK-06', { tukin: 4_000_000, no_report: true }, 2_600_000],
]);

describe('rules of pay', () => {
  const rules = RULES.filter(({ id }) => /^IND-(TPP|TUK)-/.test(id));

  test('every number of a regulation is dated, cited and has a confidence', () => {
    for (const { id, parameters } of rules) {
      for (const [name, versions] of Object.entries(parameters)) {
        for (const { from, citation, confidence } of versions) {
          assert.ok(from !== '' && citation.instrument !== '' && confidence.length > 0, `${id} ${name}`);
        }
      }
    }
  });

  test('every id of the domain reference is there', () => {
    for (let n = 1; n <= 9; n += 1)
      assert.ok(
        RULES.some(({ id }) => id === `IND-TPP-0${n}`),
        `IND-TPP-0${n}`,
      );
    for (let n = 1; n <= 6; n += 1) assert.ok(computationsOf(`IND-TUK-0${n}`)[0]?.id === `IND-TUK-0${n}`);
  });

  test('a local rule says whose it is', () => {
    for (const id of ['IND-TPP-06/sulsel', 'IND-TPP-06/lampung', 'IND-TPP-06/dki-2015', 'IND-TUK-02', 'IND-TUK-04'])
      assert.ok(computationsOf(id)[0]?.jurisdiction, id);
  });
});
