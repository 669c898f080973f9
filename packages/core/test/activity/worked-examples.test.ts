import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { RULES } from '@takar/core/registry';
import { differences } from '../case/agrees.js';
import { ask } from '../support/ask.js';

type Example = readonly [id: string, inputs: Readonly<Record<string, unknown>>, expected: unknown, rule?: string];

const EXAMPLES: readonly Example[] = [
  ['IND-ACT-01', { jam: 5.5, hari: 20 }, 6600],
  ['IND-ACT-01', { menit: 300, hari: 25 }, 7500],
  ['IND-ACT-01', { menit_per_hari: 300, hari: 5 }, 1500],
  ['IND-ACT-01', { menit_per_hari: 450, hari: 5 }, 2250],
  ['IND-ACT-01', { jam_per_hari: 7.5, hari: 22 }, { menit: 9900, jam: 165 }],
  ['IND-ACT-01', { jam_per_hari: 7.5, hari: 250 }, { target_hours: 1875 }],
  ['IND-ACT-01', { menit_per_hari: 300, hari: 22, libur: 2, cuti: 3 }, 5100],
  ['IND-ACT-01', { menit_per_tahun: 75000, pembagi: 250 }, 300, 'IND-ACT-01/part'],
  ['IND-ACT-01', { menit: 120870, allowance: 30450 }, 90420, 'IND-ACT-01/effective'],
  ['IND-ACT-01', { menit: 120870, allowance_pct: 25.2 }, { effective_minutes: 90410.76 }],
  ['IND-ACT-01', { hari_kalender: 365, sabtu_minggu: 104, libur: 12, cuti: 12 }, 237, 'IND-ACT-01/days'],
  ['IND-ACT-01', { senin_kamis_menit: 450, jumat_menit: 450 }, 2250, 'IND-ACT-01/week'],
  ['IND-ACT-01/perka-bkn-19-2011', { hari: 240 }, 72000],
  ['IND-ACT-01/permenpanrb-1-2020', { hari: 250 }, 75000],
  ['IND-ACT-01/tpp-5-5-hours', { hari: 22 }, 7260],
  ['IND-ACT-01/dki', { hari: 21 }, 6300],
  ['IND-ACT-01/kemenag-kanwil', { hari: 5 }, 2250],
  ['IND-ACT-01/kemenkeu-2009', { hari: 237 }, 120870],
  ['IND-ACT-02', { entries: [{ volume: 10, minutes: 50, approved: true }], cap: 450 }, 450],
  ['IND-ACT-02', { entries: [{ volume: 4, minutes: 60, approved: false }] }, 0],
  ['IND-ACT-02', { entries: [] }, 0],
  ['IND-ACT-02', { minutes: 500, cap_per_day: 450 }, 450],
  [
    'IND-ACT-02',
    {
      entries: [
        { from: '08:00', to: '09:30' },
        { from: '09:30', to: '10.00' },
      ],
    },
    120,
    'IND-ACT-02/overlap',
  ],
  ['IND-ACT-02', { hari_mundur: 7 }, 1, 'IND-ACT-02/window'],
  ['IND-ACT-02', { hari_mundur: 8 }, 0],
  ['IND-ACT-03', { approved_minutes: 5500, target: 6600 }, 83.33],
  ['IND-ACT-03', { approved_minutes: 0, target: 0, zero_target: 'full' }, 100],
  ['IND-ACT-04', { minutes: 7259 }, 0],
  ['IND-ACT-04', { minutes: 7560 }, 50],
  ['IND-ACT-04', { minutes: 7760 }, 70],
  ['IND-ACT-04', { minutes: 7960 }, 80],
  ['IND-ACT-04', { minutes: 7961 }, 90],
  ['IND-ACT-04', { minutes: 8160 }, 90],
  ['IND-ACT-04', { minutes: 8161 }, 100],
  ['IND-ACT-04', { minutes: 8000, pagu: 5_000_000 }, { step_percent: 90, payment: 2_700_000 }],
  ['IND-ACT-05/pergub-193-2015', { aktivitas: 92, perilaku: 85, serapan: 80 }, 89.75],
  ['IND-ACT-05', { kpi: 95, serapan: 80 }, 92, 'IND-ACT-05/pergub-193-2015-jpt'],
  ['IND-ACT-06', { nilai_jabatan: 1500, prestasi_pct: 49.99 }, 0],
  ['IND-ACT-06', { nilai_jabatan: 1500, prestasi_pct: 50 }, 13_500_000],
  [
    'IND-ACT-07',
    {
      monthly: [
        { target: 80, real: 70 },
        { target: 90, real: 81 },
      ],
      type: 'last',
    },
    { target: 90, real: 81, pct: 90 },
  ],
  [
    'IND-ACT-07',
    {
      monthly: [
        { target: 80, real: 70 },
        { target: 90, real: 81 },
      ],
      type: 'mean',
    },
    { target: 85, real: 75.5 },
  ],
  [
    'IND-ACT-07',
    {
      monthly: [
        { target: 80, real: 70 },
        { target: 90, real: 81 },
      ],
      type: 'max',
    },
    { real: 81 },
  ],
  [
    'IND-ACT-07',
    {
      monthly: [
        { target: 80, real: 70 },
        { target: 90, real: 81 },
      ],
      type: 'min',
    },
    { real: 70 },
  ],
];

describe('worked examples of activity monitoring', () => {
  for (const [id, inputs, expected, rule] of EXAMPLES) {
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

test('a target of zero has no ratio unless the agency says so', () => {
  const { value, reason } = ask('IND-ACT-03', { approved_minutes: 10, target: 0 });
  assert.deepEqual([value, reason], [null, 'target_zero']);
});

test('overlapping entries: the later is rejected and both are named', () => {
  const result = ask('IND-ACT-02', {
    entries: [
      { id: 'Rapat', from: '08:00', to: '10:00' },
      { id: 'Laporan', from: '09:30', to: '11:00' },
      { id: 'Surat', from: '10:00', to: '11:00' },
      { id: 'Rapat besok', date: '2026-03-03', from: '08:00', to: '09:00' },
    ],
  });
  assert.equal(result.value, 240);
  assert.deepEqual(result.values.overlaps, [['Rapat', 'Laporan']]);
  assert.equal(result.values.valid, false);
  assert.deepEqual(
    result.issues.map(({ code, path }) => [code, path]),
    [['activity/overlap', '/intervals/1']],
  );
  assert.match(result.issues[0]?.message ?? '', /"Laporan".*30 menit.*"Rapat"/);
});

test('an interval that ends before it begins has no minutes', () => {
  const result = ask('IND-ACT-02', { entries: [{ from: '10:00', to: '09:00' }] });
  assert.deepEqual([result.value, result.reason, result.issues[0]?.code], [null, 'unreadable', 'activity/interval']);
});

test('an interval that cannot be read is told by what is there of it', () => {
  const told = (from: unknown, to: unknown): string =>
    ask('IND-ACT-02', { entries: [{ id: 'Rapat', from, to }] }).issues[0]?.message ?? '';
  assert.match(told('10:00', '09:00'), /10:00 – 09:00/);
  assert.match(told('10:00', 'nanti'), /10:00 – nanti/);
  assert.doesNotMatch(told('10:00', null), /–|null|undefined|object/);
  assert.doesNotMatch(told(null, '9:00'), /–|null|undefined|object/);
});

test('a missing month leaves the year without value', () => {
  const result = ask('IND-ACT-07', { monthly: [{ target: 10, real: 8 }, { target: 10 }], type: 'sum' });
  assert.deepEqual([result.value, result.reason], [null, 'missing']);
});

test('every id of the domain reference is there', () => {
  for (let n = 1; n <= 7; n += 1)
    assert.ok(
      RULES.some(({ id }) => id === `IND-ACT-0${n}`),
      `IND-ACT-0${n}`,
    );
});
