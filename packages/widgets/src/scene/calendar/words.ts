import type { Locale } from '@takar/core';

/** Words of a calendar of activities. */
export interface CalendarWords {
  readonly title: string;
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly week: string;
  readonly minutes: (counted: string, target: string) => string;
  readonly sum: (name: string, minutes: string, ratio: string | null) => string;
  readonly weekOf: (number: string) => string;
  readonly free: string;
  readonly excused: string;
  readonly noTarget: string;
  readonly pending: (minutes: string) => string;
  readonly capped: (approved: string, counted: string) => string;
  readonly rejected: (count: string) => string;
  /** Why entries are rejected, by code of the issue. */
  readonly codes: Readonly<Record<string, string>>;
  readonly overlap: (row: string, other: string) => string;
  readonly summary: (months: readonly string[], rejected: string | null) => string;
  readonly assumed: (minutes: string) => string;
  readonly full: string;
  readonly part: string;
  readonly columns: readonly string[];
}

/** Words of each language. */
export const WORDS: Readonly<Record<Locale, CalendarWords>> = {
  id: {
    title: 'Kalender aktivitas',
    weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
    shortWeekdays: ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'],
    week: 'Mgg',
    minutes: (counted, target) => `${counted} dari ${target} menit`,
    sum: (name, minutes, ratio) => `${name}: ${minutes}${ratio === null ? '' : ` (${ratio})`}`,
    weekOf: (number) => `Minggu ${number}`,
    free: 'bukan hari kerja',
    excused: 'tidak dihitung',
    noTarget: 'tanpa target',
    pending: (minutes) => `${minutes} menit menunggu persetujuan`,
    capped: (approved, counted) => `${approved} menit disetujui, dihitung ${counted}`,
    rejected: (count) => `${count} entri ditolak`,
    codes: {
      'activity/overlap': 'bertumpang tindih',
      'activity/interval': 'jam tidak terbaca',
      'activity/date': 'tanggal tidak terbaca',
      'activity/outside-period': 'di luar periode',
      'activity/late-entry': 'terlambat diisi',
      'activity/no-minutes': 'tanpa jam dan norma waktu',
    },
    overlap: (row, other) => `baris ${row} dengan baris ${other}`,
    summary: (months, rejected) => `${months.join('; ')}.${rejected === null ? '' : ` ${rejected}.`}`,
    assumed: (minutes) =>
      `Target ${minutes} menit setiap hari kerja (1.250 jam setahun, PermenPANRB 1/2020), karena halaman tidak menyebut yang lain.`,
    full: 'target hari tercapai',
    part: 'sebagian dari target hari',
    columns: ['Hari', 'Minggu', 'Menit', 'Target', 'Persentase', 'Menunggu', 'Keterangan'],
  },
  en: {
    title: 'Activity calendar',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    week: 'Wk',
    minutes: (counted, target) => `${counted} of ${target} minutes`,
    sum: (name, minutes, ratio) => `${name}: ${minutes}${ratio === null ? '' : ` (${ratio})`}`,
    weekOf: (number) => `Week ${number}`,
    free: 'no working day',
    excused: 'not counted',
    noTarget: 'no target',
    pending: (minutes) => `${minutes} minutes wait for approval`,
    capped: (approved, counted) => `${approved} minutes approved, ${counted} count`,
    rejected: (count) => `${count} entries rejected`,
    codes: {
      'activity/overlap': 'overlapping',
      'activity/interval': 'times unreadable',
      'activity/date': 'date unreadable',
      'activity/outside-period': 'outside the period',
      'activity/late-entry': 'entered too late',
      'activity/no-minutes': 'no times and no norm minutes',
    },
    overlap: (row, other) => `row ${row} with row ${other}`,
    summary: (months, rejected) => `${months.join('; ')}.${rejected === null ? '' : ` ${rejected}.`}`,
    assumed: (minutes) =>
      `A target of ${minutes} minutes each working day (1,250 hours a year, PermenPANRB 1/2020), because the page names none.`,
    full: 'target of the day met',
    part: 'part of the target of the day',
    columns: ['Day', 'Week', 'Minutes', 'Target', 'Ratio', 'Waiting', 'Remark'],
  },
};
