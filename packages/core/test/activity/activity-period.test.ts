import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  absent,
  ACTIVITY_PRACTICE,
  activityOf,
  ID,
  present,
  ROLL_UP,
  rollUp,
  TakarError,
  type ActivityOptions,
  type ActivityPeriod,
  type RollUpOptions,
} from '@takar/core';

/** March 2026: 22 days from Monday to Friday; Nyepi on the 19th, and 20 and 23 to 24 as holidays of Eid for this test. */
const OPTIONS: ActivityOptions = {
  period: '2026-03',
  rules: ACTIVITY_PRACTICE,
  messages: ID,
  calendar: { minutes: 300, holidays: ['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-23', '2026-03-24'] },
};

const run = (entries: readonly unknown[], more: Partial<ActivityOptions> = {}): ActivityPeriod =>
  activityOf(entries, { ...OPTIONS, ...more });

const codes = ({ issues }: ActivityPeriod): string[] => issues.map(({ code, path }) => `${code} ${path}`);

describe('a month of activity', () => {
  test('has a target of working days less holidays and leave', () => {
    assert.deepEqual([run([]).workingDays, run([]).target], [18, 5400]);
    const away = run([], {
      leave: [
        { from: '2026-03-02', to: '2026-03-03' },
        { from: '2026-03-04', part: 0.5 },
      ],
    });
    assert.deepEqual([away.workingDays, away.target], [15.5, 4650]);
    const onHoliday = run([], { leave: [{ from: '2026-03-18', to: '2026-03-25' }] });
    assert.deepEqual([onHoliday.workingDays, onHoliday.target], [16, 4800]);
  });

  test('follows days of different length and six-day weeks', () => {
    const week = run([], { period: '2026-W10', calendar: { minutes: [390, 390, 390, 390, 270, 420, 0] } });
    assert.deepEqual([week.workingDays, week.target], [6, 2250]);
    const extra = run([], { period: '2026-W10', calendar: { minutes: 300, extraDays: ['2026-03-07'] } });
    assert.equal(extra.target, 1800);
  });

  test('counts approved entries by times or by volume and norm, up to the cap of a day', () => {
    const found = run(
      [
        { id: 'Rapat', date: '2026-03-02', from: '08:00', to: '10:30', approved: true },
        { id: 'Surat', date: '2026-03-02', volume: 10, norm: 45, status: 'disetujui' },
        { id: 'Draf', date: '2026-03-02', volume: 1, norm: 30, status: 'draf' },
        { id: 'Lain', date: '2026-03-03', norm: 60 },
        { id: 'Batal', date: '2026-03-03', norm: 600, status: 'ditolak' },
      ],
      { dailyCap: 450 },
    );
    const [, second, third] = found.days;
    assert.deepEqual(
      [second, third].map((day) => [day?.approved, day?.counted, day?.pending, day?.entries]),
      [
        [600, 450, 30, ['Rapat', 'Surat', 'Draf']],
        [0, 0, 60, ['Lain']],
      ],
    );
    assert.deepEqual([found.counted, found.pending, found.ratio], [450, 90, present(8.3333333333)]);
    assert.deepEqual(codes(found), ['activity/daily-cap /entries']);
  });

  test('rejects overlaps and names both entries', () => {
    const found = run([
      { id: 'Rapat', date: '2026-03-02', from: '08:00', to: '10:00', approved: true },
      { id: 'Laporan', date: '2026-03-02', from: '09:30', to: '11:00', approved: true },
      { id: 'Surat', date: '2026-03-02', from: '10:00', to: '11:00', approved: true },
      { id: 'Lusa', date: '2026-03-04', from: '08:30', to: '09:00', approved: true },
    ]);
    assert.equal(found.counted, 210);
    assert.deepEqual(found.rejected, [{ id: 'Laporan', row: 1, code: 'activity/overlap', with: 'Rapat' }]);
    assert.match(found.issues[0]?.message ?? '', /"Laporan".*30 menit.*"Rapat"/);
  });

  test('rejects entries after the window', () => {
    const entry = { id: 'Surat', date: '2026-03-02', norm: 60, approved: true };
    const late = run([{ ...entry, diisi: '2026-03-10' }], { entryWindow: 7 });
    assert.deepEqual([late.counted, codes(late)], [0, ['activity/late-entry /entries/0']]);
    assert.equal(run([{ ...entry, diisi: '2026-03-09' }], { entryWindow: 7 }).counted, 60);
  });

  test('says what is wrong with an entry, and counts none of it', () => {
    const found = run([
      { id: 'a', date: '2026-02-30', norm: 60, approved: true },
      { id: 'b', date: '2026-04-01', norm: 60, approved: true },
      { id: 'c', date: '2026-03-02', from: '10:00', to: '09:00', approved: true },
      { id: 'd', date: '2026-03-02', approved: true },
      { id: 'e', date: '2026-03-02', norm: 'lama', approved: true },
      { id: 'f', date: '2026-03-21', norm: 60, approved: true },
      { id: 'g', date: '2026-03-02', norm: 60, approved: true, jam: 2 },
      'apa',
    ]);
    assert.equal(found.counted, 120);
    assert.deepEqual(
      codes(found).filter((code) => code.startsWith('activity')),
      [
        'activity/date /entries/0',
        'activity/outside-period /entries/1',
        'activity/interval /entries/2',
        'activity/no-minutes /entries/3',
        'activity/no-minutes /entries/4',
        'activity/date /entries/7',
        'activity/not-a-working-day /entries/5',
      ],
    );
    assert.deepEqual(
      codes(found).filter((code) => code.startsWith('evaluate')),
      [
        'evaluate/unreadable-input /entries/0/date',
        'evaluate/unreadable-input /entries/4/norm',
        'evaluate/unknown-input /entries/6/jam',
      ],
    );
  });

  test('has weeks and months that add up to it', () => {
    const entries = ['2026-03-02', '2026-03-09', '2026-03-31', '2026-02-02', '2026-01-01'].map((date) => ({
      date,
      norm: 100,
      approved: true,
    }));
    const quarter = run(entries, { period: '2026-Q1', calendar: { minutes: 300 } });
    assert.deepEqual(
      quarter.months.map(({ period, counted }) => [period, counted]),
      [
        ['2026-01', 100],
        ['2026-02', 100],
        ['2026-03', 300],
      ],
    );
    assert.equal(quarter.weeks[0]?.period, '2026-W01');
    for (const sums of [quarter.weeks, quarter.months]) {
      assert.equal(
        sums.reduce((sum, { counted }) => sum + counted, 0),
        quarter.counted,
      );
      assert.equal(
        sums.reduce((sum, { target }) => sum + target, 0),
        quarter.target,
      );
    }
  });

  test('has no ratio when nothing is due, unless the agency counts it as full', () => {
    const leave = [{ from: '2026-03-01', to: '2026-03-31' }];
    assert.deepEqual(run([], { leave }).ratio, absent('target_zero'));
    assert.deepEqual(run([], { leave, zeroTarget: 'full' }).ratio, present(100));
  });

  test('does not tell leave from other free days', () => {
    const found = run([], { leave: [{ from: '2026-03-02', reason: 'sakit' } as { from: string }] });
    assert.doesNotMatch(JSON.stringify(found), /sakit|leave|cuti|holiday|libur/i);
    assert.equal(found.days[1]?.working, false);
  });

  test('needs a period', () => {
    assert.throws(() => run([], { period: 'kapan-kapan' }), TakarError);
  });
});

describe('rolling up', () => {
  const months = [
    { period: '2026-01', target: 10, realisation: 8 },
    { period: '2026-03', target: 20, realisation: 20 },
    { period: '2026-02', target: 10, realisation: 12 },
    { period: '2026-04', target: 10, realisation: 5 },
  ];
  const roll = (consolidation: RollUpOptions['consolidation'], grain: RollUpOptions['grain'] = 'quarter') =>
    rollUp(months, { grain, consolidation, rule: ROLL_UP, messages: ID }).rows.map((row) => [
      row.period,
      row.target.value,
      row.realisation.value,
      row.percent.value,
      row.periods,
    ]);

  test('adds, averages or takes the last, as the indicator says', () => {
    assert.deepEqual(roll('sum'), [
      ['2026-Q1', 40, 40, 100, 3],
      ['2026-Q2', 10, 5, 50, 1],
    ]);
    assert.deepEqual(roll('last')[0], ['2026-Q1', 20, 20, 100, 3]);
    assert.deepEqual(roll('average')[0], ['2026-Q1', 13.3333333333, 13.3333333333, 100, 3]);
    assert.deepEqual(roll('max', 'year'), [['2026', 20, 20, 100, 4]]);
    assert.deepEqual(roll('min', 'year'), [['2026', 10, 5, 50, 4]]);
  });

  test('a period without realisation leaves the longer one without', () => {
    const figures = [
      { period: '2026-03-02', target: 1, realisation: 1 },
      { period: '2026-03-03', target: 1, realisation: absent('not_reported') },
    ];
    const { rows } = rollUp(figures, { grain: 'month', consolidation: 'sum', rule: ROLL_UP, messages: ID });
    assert.deepEqual(rows[0]?.realisation, absent('not_reported'));
    assert.deepEqual(rows[0].percent, absent('not_reported'));
  });

  test('a period that is unreadable, repeated or across two longer ones is an issue', () => {
    const figures = ['2026-W05', '2026-01', '2026-01', 'entah', '2025/2029'].map((period) => ({
      period,
      target: 1,
      realisation: 1,
    }));
    const { rows, issues } = rollUp(figures, { grain: 'month', consolidation: 'sum', rule: ROLL_UP, messages: ID });
    assert.deepEqual(
      rows.map(({ period, periods }) => [period, periods]),
      [['2026-01', 1]],
    );
    assert.deepEqual(
      issues.map(({ path }) => path),
      ['/figures/0', '/figures/2', '/figures/3', '/figures/4'],
    );
  });
});
