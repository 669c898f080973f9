import {
  absent,
  ACTIVITY_PRACTICE,
  activityOf,
  EN,
  ID,
  present,
  ROLL_UP,
  rollUp,
  sheetFromCells,
  type ActivityOptions,
  type RollUpOptions,
} from '@takar/core';
import {
  activityCalendar,
  activityRatio,
  activityTraces,
  readActivity,
  type ActivityMonth,
} from '@takar/core/activity';
import type { Scenarios } from '../kept/scenarios.js';

const WEEK: ActivityOptions = {
  period: '2026-W10',
  rules: ACTIVITY_PRACTICE,
  messages: ID,
  calendar: { minutes: 300, holidays: ['2026-03-03'], extraDays: ['2026-03-07'] },
};

const ENTRIES = [
  { id: 'Rapat', date: '2026-03-02', from: '08:00', to: '10:00', approved: true },
  { date: '2026-03-02', from: '10:00', to: '11.30', status: 'disetujui' },
  { id: 'Ditolak', date: '2026-03-02', from: '13:00', to: '14:00', status: 'ditolak' },
  { id: 'Menunggu', date: '2026-03-04', volume: 3, norm_minutes: 45, status: 'draf' },
  { id: 'Hari libur', date: '2026-03-03', norm_minutes: 30, approved: true },
  { id: 'Lewat batas', date: '2026-03-05', norm_minutes: 400, approved: true },
];

const WRONG = [
  { id: 'tanpa tanggal', from: '08:00', to: '09:00' },
  { id: 'sebelum', date: '2026-03-01', norm_minutes: 5 },
  { id: 'sesudah', date: '2026-03-09', norm_minutes: 5 },
  { id: 'hari pertama', date: '2026-03-02', norm_minutes: 5, approved: true },
  { id: 'hari terakhir', date: '2026-03-08', norm_minutes: 5, approved: true },
  { id: 'terlambat', date: '2026-03-04', entered: '2026-03-08', norm_minutes: 60, approved: true },
  { id: 'tepat waktu', date: '2026-03-04', entered: '2026-03-07', norm_minutes: 60, approved: true },
  { id: 'hanya mulai', date: '2026-03-05', from: '08:00', approved: true },
  { id: 'hanya selesai', date: '2026-03-05', to: '08:00', approved: true },
  { id: 'terbalik', date: '2026-03-05', from: '09:00', to: '08:00', approved: true },
  { id: 'kosong', date: '2026-03-05', from: '09:00', to: '09:00', approved: true },
  { id: 'jam salah', date: '2026-03-05', from: '09:60', to: '24:01', approved: true },
  { id: 'tengah malam', date: '2026-03-05', from: '23:00', to: '24:00', approved: true },
  { id: 'tanpa menit', date: '2026-03-06', approved: true },
  { id: 'berpotongan 1', date: '2026-03-06', from: '08:00', to: '10:00', approved: true },
  { id: 'berpotongan 2', date: '2026-03-06', from: '09:30', to: '11:00', approved: true },
  { id: 'bersambung', date: '2026-03-06', from: '11:00', to: '12:00', approved: true },
  { date: '2026-03-06', from: '11:59', to: '12:30', approved: true },
  'bukan aktivitas',
];

const HEAD = ['Tanggal', 'Mulai', 'Selesai', 'Volume', 'Norma Waktu', 'Status', 'Diisi', 'Jenis', 'Sampai tanggal'];
const SHEET = sheetFromCells(HEAD, [
  ['02/03/2026', '08:00', '10:00', '', '', 'disetujui', '03/03/2026', '', ''],
  ['04/03/2026', '', '', 2, 30, 'menunggu', '', '', ''],
  ['', '', '', '', '', '', '', '', ''],
  ['', '', '', 2, '', '', '', '', ''],
  ['kapan-kapan', '', '', 1, 20, '', '', '', ''],
  ['05/03/2026', '', '', '', '', '', '', 'Libur', ''],
  ['06/03/2026', '', '', '', '', '', '', 'bukan libur', ''],
  ['09/03/2026', '', '', '', '', '', '', 'Cuti', '10/03/2026'],
  ['kapan', '', '', '', '', '', '', 'Sakit', ''],
  ['12/03/2026', '', '', '', '', '', '', 'tidak sakit', ''],
]);

const ROLL: RollUpOptions = { rule: ROLL_UP, consolidation: 'sum', grain: 'quarter', messages: ID };
const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2025-12'].map((period, i) => ({
  period,
  target: 10 + i,
  realisation: i === 1 ? absent('not_reported') : i === 3 ? null : 9 + i,
}));
const BROKEN = ['2026-01', '2026-01', 'kapan', '2026-W14', '2026-S1', '2026'].map((period) => ({
  period,
  target: present(1),
  realisation: 2,
}));

/** A month of each kind of day, as `activityCalendar` takes it. */
const MONTH = {
  ...WEEK,
  leave: [
    { from: '2026-03-05', to: '2026-03-06' },
    { from: '2026-03-09', part: 0.5 },
  ],
};
const months = (period: string | null, more: Partial<ActivityOptions> = {}) =>
  activityCalendar(ENTRIES, period, { ...MONTH, ...more });
const march = () => months('2026-03')[0] as ActivityMonth;

export const SCENARIOS: Scenarios = {
  'a week with a holiday, an extra day and entries of every status': () => activityOf(ENTRIES, WEEK),
  'a cap of the day': () => activityOf(ENTRIES, { ...WEEK, dailyCap: 330, messages: EN }),
  'entries that are wrong, in Indonesian': () => activityOf(WRONG, { ...WEEK, entryWindow: 3 }),
  'entries that are wrong, in English': () => activityOf(WRONG, { ...WEEK, entryWindow: 3, messages: EN }),
  'no entry': () => activityOf([], WEEK),
  'a period of nothing but holidays': () => activityOf([], { ...WEEK, period: '2026-03-03' }),
  'the same, where a target of zero is reached': () =>
    activityOf([], { ...WEEK, period: '2026-03-03', zeroTarget: 'full' }),
  'a week over the turn of the year': () => activityOf([], { ...WEEK, period: '2026-W01' }),
  'no period': () => activityOf([], { ...WEEK, period: 'kapan' }),
  'a day before the rules': () => activityOf([], { ...WEEK, period: '1990-01' }),
  'a table of activities': () => readActivity(SHEET),
  'a table without dates': () => readActivity(sheetFromCells(['Kegiatan'], [['Rapat']])),
  'a table of two persons': () =>
    readActivity(
      sheetFromCells(
        ['Tanggal', 'Nama'],
        [
          ['02/03/2026', 'A'],
          ['02/03/2026', 'B'],
          ['02/03/2026', null],
        ],
      ),
    ),
  'a calendar of the month asked for': () => months('2026-03'),
  'a calendar of the months that there are': () =>
    activityCalendar(
      [{ date: '2026-02-27' }, { date: '2026-04-01' }, { date: 'kapan' }, { date: '2026-05' }],
      null,
      MONTH,
    ).map(({ period, activity }) => [period, activity.rejected]),
  'a calendar over the turn of a year, three years at most': () =>
    activityCalendar([{ date: '2025-12-31' }, { date: '2030-01-01' }], null, MONTH).map(({ period }) => period),
  'a calendar of a quarter': () => months('2026-TW1').map(({ period, days }) => [period, days.length]),
  'a calendar of no period': () => months('kapan').map(({ period }) => period),
  'the ratio of a month': () => activityRatio(march().activity, MONTH),
  'the ratio of nothing': () => activityRatio({ target: 0, counted: 0 }, { ...MONTH, zeroTarget: 'full' }),
  'the traces of a day': () => activityTraces(march(), new Set(['2026-03-02']), { ...MONTH, dailyCap: 330 }),
  'the traces of days': () => activityTraces(march(), new Set(['2026-03-03', '2026-03-06', '2026-03-09']), MONTH),
  'months to quarters, by every kind of consolidation': () =>
    (['sum', 'average', 'last', 'max', 'min'] as const).map((consolidation) =>
      rollUp(MONTHS, { ...ROLL, consolidation }),
    ),
  'months to a year': () => rollUp(MONTHS, { ...ROLL, grain: 'year' }),
  'days to months': () =>
    rollUp([{ period: '2026-03-02', target: 1, realisation: 0 }], { ...ROLL, grain: 'month', messages: EN }),
  'periods that do not fit': () => rollUp(BROKEN, ROLL),
  'periods that do not fit, in English': () => rollUp(BROKEN, { ...ROLL, messages: EN }),
};
