import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ACTIVITY_PRACTICE, ID, sheetFromCells, type RawCell } from '@takar/core';
import {
  activityCalendar,
  activityRatio,
  activityReached,
  activityTraces,
  readActivity,
  usualMinutes,
  type ActivityCalendarOptions,
  type ActivityMonth,
} from '@takar/core/activity';

const OPTIONS: ActivityCalendarOptions = {
  rules: ACTIVITY_PRACTICE,
  messages: ID,
  calendar: { minutes: 300, holidays: ['2026-03-19'] },
  leave: [{ from: '2026-03-10', to: '2026-03-11' }],
};
const HEAD = ['Tanggal', 'Mulai', 'Selesai', 'Status', 'Jenis', 'Nama', 'Uraian'];
const sheet = (rows: readonly (readonly RawCell[])[], head: readonly string[] = HEAD) => sheetFromCells(head, rows);
const only = (months: readonly ActivityMonth[]): ActivityMonth => {
  assert.equal(months.length, 1);
  return months[0] as ActivityMonth;
};

describe('a table of activities', () => {
  test('is read without anything that names a person or says what was done', () => {
    const reading = readActivity(
      sheet([['02/03/2026', '08:00', '10:00', 'disetujui', '', 'Nama Rahasia', 'Kunjungan rahasia']]),
    );
    assert.doesNotMatch(JSON.stringify(reading), /ahasia/);
    assert.deepEqual(reading.entries, [
      { id: '1', date: '2026-03-02', from: '08:00', to: '10:00', status: 'disetujui' },
    ]);
  });

  test('of several persons is nobody’s calendar', () => {
    const reading = readActivity(
      sheet([
        ['2026-03-02', '08:00', '10:00', 'disetujui', '', 'A', ''],
        ['2026-03-02', '08:00', '10:00', 'disetujui', '', 'B', ''],
      ]),
    );
    assert.equal(reading.fault, 'several-persons');
    assert.deepEqual(reading.entries, []);
    assert.equal(readActivity(sheet([['x']], ['Kegiatan'])).fault, 'no-date');
  });

  test('takes days out by holiday and leave, and keeps no reason', () => {
    const reading = readActivity(
      sheet(
        [
          ['2026-03-10', 'Cuti sakit', '12/03/2026'],
          ['2026-03-13', 'sakit', ''],
          ['2026-03-19', 'Libur nasional', ''],
          ['2026-03-20', 'Cuti bersama', ''],
        ],
        ['Tanggal', 'Jenis', 'Sampai tanggal'],
      ),
    );
    assert.deepEqual(reading.leave, [
      { from: '2026-03-10', to: '2026-03-12' },
      { from: '2026-03-13', to: '2026-03-13' },
    ]);
    assert.deepEqual(reading.holidays, ['2026-03-19', '2026-03-20']);
    assert.doesNotMatch(JSON.stringify(reading), /sakit/i);
  });
});

describe('a calendar of activities', () => {
  const entries = [
    { id: '1', date: '2026-03-02', from: '08:00', to: '13:00', status: 'disetujui' },
    { id: '2', date: '2026-03-03', from: '08:00', to: '10:00', status: 'disetujui' },
    { id: '3', date: '2026-03-03', from: '09:00', to: '11:00', status: 'disetujui' },
  ];

  test('tells working days from free ones and from those that do not count', () => {
    const { days, activity } = only(activityCalendar(entries, '2026-03', OPTIONS));
    const kinds = (kind: string): string[] => days.filter((day) => day.kind === kind).map(({ date }) => date.slice(8));
    assert.deepEqual(kinds('excused'), ['10', '11', '19']);
    assert.deepEqual(kinds('free'), ['01', '07', '08', '14', '15', '21', '22', '28', '29']);
    assert.equal(days[1]?.weekday, 0, '2 March 2026 is a Monday');
    assert.equal(activity.target, 19 * 300);
    assert.deepEqual(activity.rejected, [{ id: '3', row: 2, code: 'activity/overlap', with: '2' }]);
  });

  test('has every month from the first entry to the last, and a date that is none is rejected in the first', () => {
    const months = activityCalendar(
      [{ date: '2025-12-30' }, { date: '2026-02-02' }, { date: 'kapan' }].map((entry) => ({ ...entry, norm: 10 })),
      null,
      OPTIONS,
    );
    assert.deepEqual(
      months.map(({ period, activity }) => [period, activity.rejected.map(({ code }) => code)]),
      [
        ['2025-12', ['activity/date']],
        ['2026-01', []],
        ['2026-02', []],
      ],
    );
    assert.deepEqual(activityCalendar([], null, OPTIONS), []);
  });

  test('gives the ratio of days, weeks and months by one rule, and none where no minutes are due', () => {
    const month = only(activityCalendar(entries, '2026-03', OPTIONS));
    const [, monday, tuesday] = month.days;
    assert.ok(monday && tuesday);
    assert.deepEqual([activityRatio(monday, OPTIONS).value, activityRatio(tuesday, OPTIONS).value], [100, 40]);
    assert.equal(activityRatio(month.activity, OPTIONS).value, month.activity.ratio.value);
    assert.equal(activityRatio({ target: 0, counted: 0 }, OPTIONS).reason, 'target_zero');
  });

  test('explains a target by the days that it rests on, and a day by its minutes', () => {
    const month = only(activityCalendar(entries, '2026-03', OPTIONS));
    const whole = activityTraces(month, new Set(month.days.map(({ date }) => date)), OPTIONS);
    assert.deepEqual(
      whole.map(({ rule, value }) => [rule?.id, value]),
      [['IND-ACT-01', month.activity.target]],
    );
    const day = activityTraces(month, new Set(['2026-03-02']), { ...OPTIONS, dailyCap: 240 });
    assert.deepEqual(
      day.map(({ rule, value }) => [rule?.id, value]),
      [
        ['IND-ACT-01', 300],
        ['IND-ACT-02', 240],
      ],
    );
  });
});

test('a day has 300 minutes where nobody says more: 1,250 hours a year', () => {
  assert.equal(usualMinutes(), 300);
});

test('a target is reached by as many minutes as are due, and not by one less', () => {
  assert.equal(activityReached({ target: 300, counted: 300 }), true);
  assert.equal(activityReached({ target: 300, counted: 299 }), false);
});
