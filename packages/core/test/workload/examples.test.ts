import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerTo, examples } from '../support/examples.js';

const TASKS = [
  { volume: 240, norm: 120 },
  { volume: 50, norm: 600 },
  { volume: 12, norm: 1500 },
];

describe('worked examples of workload analysis', () => {
  examples([
    ['ABK-01', { hours_per_year: 1250 }, { minutes_per_year: 75000, minutes_per_month: 6250, minutes_per_week: 1500 }],
    ['ABK-01', { scheme: 'permenpanrb-1-2020' }, { wke_minutes: 75000, minutes_per_month: 6250, minutes_per_day: 300 }],
    ['ABK-01', { scheme: 'bkn-19-2011' }, { wke_minutes: 72000, minutes_per_month: 6000 }],
    ['ABK-01', { scheme: 'health' }, 72000],
    ['ABK-01', { scheme: 'teaching-25' }, { hours: 1300 }],
    [
      'ABK-01',
      { five_day: { days: 235, per_day: '5 h 30 min' }, six_day: { days: 287, per_day: '4 h 30 min' } },
      { five_day: 1292.5, six_day: 1291.5, five_day_as_decimals: 1245.5, six_day_as_decimals: 1234.1 },
    ],
    ['ABK-02', { volume: 1000, standard_per_person: 100 }, 10],
    ['ABK-02', { volume: 1000, standard: 50 }, 20],
    ['ABK-02', { volume: 200, standard: 30 }, { need_2dp: 6.67, headcount: 7 }],
    ['ABK-03', { villages: 8, villages_per_person: 8 }, 1],
    ['ABK-03', { objek: 80, objek_per_orang: 25 }, { need: 3.2, headcount: 3 }],
    ['ABK-04', { units: 2, operators_per_unit: 1 }, 2],
    ['ABK-04', { buses: 20, operators_per_unit: 1 }, 20],
    ['ABK-04', { units: 20, operators: 1, per_units: 5 }, 4],
    ['ABK-04', { units: 2, operators_per_unit: 1, shifts: 3 }, 6],
    ['ABK-05', { total_minutes: 54300, wke_minutes: 75000 }, { need: 0.724, headcount: 1 }],
    ['ABK-05', { tasks: TASKS }, { total_minutes: 76800, need: 1.024, headcount: 1 }],
    ['ABK-05', { tasks: TASKS, wke: 72000 }, { need_3dp: 1.067 }],
    ['ABK-05', { volumes: [240, 50, 12], norms: [120, 600, 1500], scheme: 'bkn-19-2011' }, { need_3dp: 1.067 }],
    [
      'ABK-05',
      {
        tugas: [{ volume: 1, norm: 120, period: 'hari' }, { volume: 2, norm: 60, period: 'minggu' }, [1, 600, 'bulan']],
      },
      { total_minutes: 43200, need: 0.576 },
    ],
    ['ABK-06', { need: 1.024 }, 1],
    ['ABK-06', { need: 6.67 }, 7],
    ['ABK-06', { need: 3.2 }, 3],
    ['ABK-06', { need: 2.5 }, 3],
    ['ABK-06', { need: 0.4 }, { headcount: 0, below_half: 1 }],
    ['ABK-06', { need: 0.4, minimum: 1 }, { headcount: 1, below_half: 1 }],
    ['ABK-06', { need: 0, minimum: 1 }, { headcount: 0, below_half: 0 }],
    ['ABK-06', { needs: [0.384, 0.4, 0.24] }, { headcount: 1, need: 1.024 }],
    ['ABK-07', { workload: 76800, incumbents: 1 }, { ej: 1.024, ej_2dp: 1.02, letter: 'A', level: 'sangat baik' }],
    ['ABK-07', { workload: 76800, incumbents: 2 }, { ej: 0.512, ej_2dp: 0.51, letter: 'D' }],
    ['ABK-07', { workload: 480000, staff: 6 }, { eu_2dp: 1.07, letter: 'A' }],
    ['ABK-07', { workload: 480000, staff: 7 }, { eu_2dp: 0.91, letter: 'B' }],
    ['ABK-07', { workload: 480000, staff: 10 }, { eu_2dp: 0.64, letter: 'D' }],
    ['ABK-07', { ej: 0.895 }, { letter: 'B', ratio_2dp: 0.9 }],
    ['ABK-07', { ej: 1 }, { letter: 'B', level: 'baik' }],
    ['ABK-07', { A: 3, B: 4, D: 1, staff: 39 }, 8],
    ['ABK-08', { existing: 2, need: 3 }, -1],
    ['ABK-08', { existing: 5, need: 4 }, 1],
    ['ABK-08', { existing: 1, need: 2.5 }, { difference: -2, headcount: 3 }],
  ]);
});

describe('edge cases of workload analysis', () => {
  test('a vacant post has no job performance', () => {
    const { value, reason, values } = answerTo('ABK-07', { workload: 76800, incumbents: 0 });
    assert.deepEqual([value, reason, values.letter], [null, 'division_by_zero', null]);
  });

  test('a task without norm leaves the post without need, not with a smaller one', () => {
    assert.equal(answerTo('ABK-05', { tasks: [...TASKS, { volume: 5 }] }).reason, 'missing');
    assert.equal(answerTo('ABK-05', { volumes: [1, 2], norms: [10] }).reason, 'missing');
  });

  test('the level is that of the value to two digits, at every edge', () => {
    const letter = (ej: number) => answerTo('ABK-07', { ej }).values.letter;
    assert.deepEqual([0.494, 0.495, 0.694, 0.695, 0.894, 0.895, 1.004, 1.005].map(letter), [...'EDDCCBBA']);
  });

  test('a standard of zero gives no need', () => {
    assert.equal(answerTo('ABK-02', { volume: 10, standard: 0 }).reason, 'division_by_zero');
  });
});
