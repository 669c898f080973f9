import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareYears, compute, PEMDA_UNCAPPED, type YearComparisonOptions } from '@takar/core';
import { ID, tableOf } from '../support/reading.js';
import { answerOf, workedExamples } from '../support/worked-examples.js';

describe('LKJ-1 to LKJ-7, the analyses of PermenPANRB 53/2014', () => {
  workedExamples([
    ['LKJ-1', { T: 73, R: 71.27, polarity: 'maximise' }, { capaian: 97.63, margin: -1.73 }],
    ['LKJ-1', { T: 22.1, R: 18.1, polarity: 'minimise' }, { capaian: 118.1, margin: 4 }],
    ['LKJ-2', { R: 86.14, R0: 85.46, polarity: 'maximise' }, { change: 0.68, change_percent: 0.8, course: 'Membaik' }],
    ['LKJ-2', { R: 9.5, R0: 9, polarity: 'minimise' }, { change: 0.5, course: 'Memburuk' }],
    ['LKJ-2', { R: 9, R0: 9, polarity: 'minimise' }, { change: 0, course: 'Tetap' }],
    ['LKJ-2', { R: 99, R0: 104, polarity: 'stabilkan', T: 100, T0: 100 }, { course: 'Membaik' }],
    ['LKJ-2', { R: 87.92, R0: 86.14, C: 107.18, C0: 105.65 }, { change: 1.78, achievement_change: 1.53 }],
    // Muncar, 2020-2024: the score and its achievement move differently
    [
      'LKJ-2',
      {
        years: [
          [2020, 81.03],
          [2021, 85.46],
          [2022, 86.14],
          [2023, 87.92],
          [2024, 82.32],
        ],
        polarity: 'maximise',
      },
      { yearly_change: 0.3225, changes: [4.43, 0.68, 1.78, -5.6], trend: 'Naik turun' },
    ],
    [
      'LKJ-2',
      {
        years: [
          [2020, 100.62],
          [2021, 105.47],
          [2022, 105.65],
          [2023, 107.18],
          [2024, 99.75],
        ],
        polarity: 'maximise',
      },
      { yearly_change: -0.2175, trend: 'Naik turun' },
    ],
    [
      'LKJ-2',
      {
        years: [
          { tahun: 2022, R: 3 },
          { tahun: 2020, R: 5 },
        ],
        polarity: 'minimise',
      },
      { yearly_change: -1, trend: 'Membaik' },
    ],
    // Provinsi Lampung 2015
    ['LKJ-3', { R: 4.88, T_end: 24, polarity: 'minimise' }, { capaian: 179.67, reached: 'Tercapai', gap: 19.12 }],
    [
      'LKJ-3',
      { R: 80, target_akhir: 90, polarity: 'maximise', tahun_tersisa: 4, baseline: 76, years_passed: 2 },
      {
        against_end: 88.89,
        gap: 10,
        required_pace: 2.5,
        pace: 2,
        projected: 88,
        track: 'Laju tidak memadai',
        reached: 'Belum tercapai',
      },
    ],
    [
      'LKJ-3',
      { R: 30, T_end: 24, polarity: 'minimise', years_left: 3, baseline: 36, years_passed: 2 },
      { against_end: 75, required_pace: -2, pace: -3, projected: 21, track: 'Laju memadai' },
    ],
    ['LKJ-3', { R: 92, T_end: 90, polarity: 'maximise', years_left: 2 }, { required_pace: 0, reached: 'Tercapai' }],
    ['LKJ-4', { R: 21.9, standar: 14, polarity: 'minimise' }, { difference: 7.9, beside_standard: 'Di bawah standar' }],
    ['LKJ-4', { R: 75, standard: 72.5, polarity: 'maximise' }, { C: 103.45, beside_standard: 'Melampaui standar' }],
    ['LKJ-4', { R: 75, standard: 75, polarity: 'maximise' }, { C: 100, beside_standard: 'Setara standar' }],
    ['LKJ-6', { C: 102.5, S: 93 }, { A: 'Efisien', B: 9.27, C: 'Efisien' }],
    ['LKJ-0', { year: 2025, instansi: 'K/L' }, '2026-02-28'],
    ['LKJ-0', { year: 2023, instansi: 'OPD' }, '2024-02-29'],
    ['LKJ-0', { year: 2025, instansi: 'pemda' }, '2026-03-31'],
  ]);

  test('without polarity there is no better and no worse', () => {
    assert.equal(answerOf('LKJ-3', { R: 1, T_end: 2 }).reason, 'polarity_unknown');
    const { value, values } = answerOf('LKJ-2', { R: 86, R0: 85 });
    assert.deepEqual([value, values.course], [1, null]);
  });

  test('a final year that has come leaves no pace to ask for, unless the target is reached', () => {
    const { values } = answerOf('LKJ-3', { R: 80, T_end: 90, polarity: 'maximise', years_left: 0 });
    assert.equal(values.required_pace, null);
  });
});

describe('compareYears', () => {
  const CSV = [
    'Unit;Indikator;Tahun;Polaritas;Target;Realisasi',
    'Dinkes;Stunting;2022;minimize;22,10;18,10',
    'Dinkes;Stunting;2023;minimize;21,10;21,90',
    'Dinkes;Stunting;2021-2026;minimize;14,00;',
    'Muncar;Nilai SAKIP;2020;maximize;80,53;81,03',
    'Muncar;Nilai SAKIP;2022;maximize;81,53;86,14',
    'Muncar;Nilai SAKIP;2024;maximize;82,53;82,32',
    'Bapenda;PAD;2024;maximize;100;',
  ].join('\n');
  const compared = (more: Partial<YearComparisonOptions> = {}) => {
    const table = tableOf(CSV);
    const computation = compute(table, { policy: PEMDA_UNCAPPED, messages: ID });
    return compareYears(computation, { messages: ID, ...more });
  };
  const of = (indicator: string, more: Partial<YearComparisonOptions> = {}) =>
    compared(more).find((each) => each.indicator === indicator) ?? assert.fail(indicator);

  test('each year keeps target, realisation and the achievement of the policy', () => {
    assert.deepEqual(
      of('Stunting').years.map(({ year, achievement }) => [year, achievement]),
      [
        [2022, 118.1],
        [2023, 96.21],
      ],
    );
  });

  test('the year before, by polarity: a higher stunting rate is worse', () => {
    const { lastYear } = of('Stunting');
    assert.deepEqual(
      [lastYear?.value, lastYear?.values.course, lastYear?.values.achievement_change],
      [3.8, 'Memburuk', -21.89],
    );
  });

  test('a year that is not in the table is not compared with', () => {
    assert.equal(of('Nilai SAKIP').lastYear, null);
    assert.deepEqual(of('Nilai SAKIP').series?.values.changes, [5.11, -3.82]);
    assert.equal(of('Nilai SAKIP').series?.value, 0.3225);
  });

  test('the row of the medium-term plan gives the final target and the years left', () => {
    const { mediumTerm } = of('Stunting');
    assert.deepEqual(
      [
        mediumTerm?.value?.toFixed(2),
        mediumTerm?.values.gap,
        mediumTerm?.values.required_pace,
        mediumTerm?.values.track,
      ],
      ['43.57', -7.9, -2.6333333333, 'Laju tidak memadai'],
    );
    assert.equal(of('Nilai SAKIP').mediumTerm, null);
    const given = of('Nilai SAKIP', {
      finalTargets: [{ indicator: 'Nilai SAKIP', unit: 'Muncar', value: 85, year: 2026 }],
    });
    assert.equal(given.mediumTerm?.values.required_pace, 1.34);
  });

  test('a national standard is compared with and keeps its source', () => {
    const standards = [{ indicator: 'Stunting', value: 19.8, source: 'SSGI 2024' }];
    const { standard } = of('Stunting', { standards });
    assert.deepEqual([standard?.values.beside_standard, standard?.source], ['Di bawah standar', 'SSGI 2024']);
  });

  test('a year without realisation has a reason and no comparison', () => {
    const pad = of('PAD', { finalTargets: [{ indicator: 'PAD', value: 200, year: 2026 }] });
    assert.deepEqual([pad.years[0]?.realisation, pad.lastYear, pad.series], [null, null, null]);
    assert.equal(pad.mediumTerm?.value, null);
    assert.equal(pad.mediumTerm?.reason, 'missing');
  });

  test('every comparison can be opened', () => {
    assert.ok((of('Stunting').mediumTerm?.trace.inputs.length ?? 0) > 0);
  });
});
