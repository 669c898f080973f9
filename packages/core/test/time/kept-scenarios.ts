import {
  comparePeriods,
  normalPeriod,
  parsePeriod,
  periodContains,
  periodEnd,
  periodStart,
  periodYear,
} from '@takar/core';
import { addMonths } from '#src/time/add-months.js';
import { civilDate, daysInMonth } from '#src/time/civil-date.js';
import { dateOfDay, dayNumber, isoWeekMonday, weekday } from '#src/time/day-number.js';
import { dayNumberOf } from '#src/time/day-number-of.js';
import { isCivilDate } from '#src/time/is-civil-date.js';
import { monthNumber } from '#src/time/month-names.js';
import { isYear, type Period } from '#src/time/period.js';
import { readDate } from '#src/time/read-date.js';
import type { Scenarios } from '../kept/scenarios.js';

/** Each text with what it is read as, one line each. */
const each = <T>(texts: string, read: (text: string) => T) => texts.split('|').map((text) => [text, read(text)]);
const told = (period: Period | null) => (period === null ? null : Object.values(period).join(' '));
const inYear = (year?: number) => (text: string) => told(parsePeriod(text, { year }));

const NORMAL = [
  '1899|1900|2199|2200|2026|02026|2026-S0|2026-S1|2026-S2|2026-S3|2026-Q0|2026-Q1|2026-Q2|2026-Q3|2026-Q4|2026-Q5|2026-Q10',
  '2026-00|2026-01|2026-02|2024-02|1900-02|2000-02|2026-04|2026-12|2026-13|2026-W00|2026-W01|2026-W53|2026-W54|2025-W52|2025-W53',
  '2026-02-28|2026-02-29|2026-04-30|2026-04-31|2026-01-00|2026-12-31|1899-12-31|2025/2029|2026/2026|2027/2026|1899/1903|2198/2200',
  'x2026|2026x|2026-Q|2026-X1|2026-1|2026-01-1|',
].join('|');

const DIGITS = [
  '2025-2029|2025 / 2029|2025–2029|2025—2029|2025  -  2029|2029-2025|2026/3|2026/11| 2026-03 |2026.3|2026-3|3/2026|03.2026|3-2026|13/2026|2026/13',
  '2026/3/7|2026.03.07|2026-3-7|2026/3-7|7/3/2026|07.03.2026|7-3-2026|7/3-2026|31/2/2026|12/31/2026|1/3/26|x2025-2029|2025-2029x',
  'x2026/3|2026/3x|x3/2026|3/2026x|x2026/3/7|2026/3/7x|x7/3/2026|7/3/2026x|5|12|2025-20299|12025-2029',
].join('|');

const WORDS = [
  'TW I 2026|TW1 2026|Triwulan ke-3 Tahun 2026|triwulan ke iv 2026|TRIW II TA 2026|trw 2 2026|kuartal 3 2026|quarter iv 2026|qtr 2 2026|Q2 FY 2026',
  'Triwulan V 2026|TW 0 2026|TW 5 2026|TW IIII 2026|2026 TW I|2026TW2|2026 kuartal 5|2026 q ke-2|TW I 2026 lagi|awal TW I 2026|TW I 26',
  'Semester I 2026|smt 2 2026|sem. II 2026|smstr 1 2026|2026 semester 2|semester 3 2026|s1 2026|Bulan 3 2026|bln ke-12 2026|month 13 2026|m2 2026|2026 bulan 7',
  'Minggu 5 2026|week 53 2026|w54 2026|2026 minggu ke-1|Minggu ke-0 2026|Maret 2026|2026 maret|7 Maret 2026|March 7, 2026|2026 7 maret|Bulan Maret 2026',
  'bln. April (2026)|Tanggal 7 Maret 2026|tgl 7 Maret 2026|Maret April 2026|Maret 2025 2026|7 8 Maret 2026|31 April 2026|Maret 26|kira-kira Maret 2026',
  'Tahun 2026|Tahun Anggaran 2026|T.A. 2026|thn 2026|th. 2026|FY2026|TA2026|Year 2026|Tahun 1899|2025 s.d. 2029|2025 s/d 2029|2025 s.d 2029|2025 s d 2029|2025 s. d. 2029|2025 sampai-dengan 2029|7 bulan Maret 2026|2025 sd 2029|2025 sampai dengan 2029',
  '2025 hingga 2029|2025 to 2029|2025 sampai 2029|2029 sd 2025|Renstra 2025 sd 2029|2025 sd 2029 Renstra|TW_I_2026|TW:I,2026|  2026  |Tahunan 2026',
].join('|');

const NONE = 'TW1|Q4|Triwulan ke-2|Semester II|Maret|7 Maret|bulan 5|minggu 9|Tahun|kapan|';
const LONG = [60, 61].map((length) => 'Tahun Anggaran 2026'.padStart(length, '.'));
const BLANK = ['Tahun', '2026'].join(' '.repeat(50));

const MONTHS = [
  'januari|january|Jan.|februari|Pebruari|february|feb|peb|maret|march|mar|april|apr|mei|may|juni|june|jun|juli|july|jul',
  'agustus|august|agu|agt|ags|agst|aug|september|sep|sept|oktober|october|okt|oct|november|nopember|nov|nop|DESEMBER|december|des|dec',
  'j|jan..|.jan|janu|',
].join('|');

const DATES = [
  '1970-03-15|1970-02-30|15-03-1970|15/3/1970|15.3.1970|15 3 1970|15 Maret 1970|15-Mar-1970|15 Mrt 1970|15 Mar. 1970|31/4/2026|0/1/2026|1/0/2026|1/13/2026',
  '1970-03-15T08:00:00Z|1970-03-15 8:00|15/03/1970 08:00:00|15/03/1970 pukul 8|15/03/1970 8:0|  15/03/1970  |x15/03/1970|15/03/1970x|3/1970|15/03/70|1970-3-15|115/03/1970|kapan|',
].join('|');

const ORDER = ['2026', '2026-S2', '2026-Q4', '2026-12', '2026-12-31', '2025/2026', '2026-Q1', '2026-W53', '2026-Q4'];

export const SCENARIOS: Scenarios = {
  'periods in normal form': () => each(NORMAL, (text) => told(normalPeriod(text))),
  'periods of digits alone': () => each(DIGITS, inYear()),
  'periods in words': () => each(WORDS, inYear()),
  'periods that name no year': () => each(NONE, inYear()),
  'the same with a year given': () => each(NONE, inYear(2024)),
  'the same with what is no year': () => each(NONE, inYear(24)),
  'texts up to the longest that is read': () => [...LONG, BLANK].map((text) => [text.length, inYear()(text)]),
  'a whole period': () => [parsePeriod('TW I 2026'), parsePeriod('2025/2029')],
  'start, end and year of texts': () =>
    each('2026-Q1|2025/2029|2026-W01|2026-12-31|kapan', (text) => [
      periodStart(text),
      periodEnd(text),
      periodYear(text),
    ]),
  'periods in order of time': () =>
    ORDER.map((text) => parsePeriod(text) as Period)
      .sort(comparePeriods)
      .map(({ text }) => text),
  'each period beside each': () =>
    ORDER.map((one) =>
      ORDER.map((other) => [parsePeriod(one) as Period, parsePeriod(other) as Period] as const).map(
        ([a, b]) => `${a.text} ${comparePeriods(a, b)} ${periodContains(a, b)} ${b.text}`,
      ),
    ),
  'years that can be one': () => [1899, 1900, 2026, 2199, 2200, 2026.5, NaN].map((year) => [year, isYear(year)]),
  'names of months': () => each(MONTHS, monthNumber),
  'dates as exports write them': () => each(DATES, readDate),
  'texts that are a day of the calendar': () =>
    each('2026-03-07|2026-02-29|2024-02-29|x2026-03-07|2026-03-07x|12026-03-07|2026-3-7|0000-01-01', isCivilDate),
  'days of months': () =>
    [1900, 2000, 2024, 2026].map((year) => Array.from({ length: 12 }, (_, month) => daysInMonth(year, month + 1))),
  'dates from parts': () =>
    [
      [0, 1, 1],
      [1, 1, 1],
      [9999, 12, 31],
      [10000, 1, 1],
      [2026, 0, 1],
      [2026, 13, 1],
      [2026, 1, 0],
      [2026, 4, 31],
      [NaN, 1, 1],
      [2026, NaN, 1],
      [2026, 1, NaN],
    ].map(([year = 0, month = 0, day = 0]) => [year, month, day, civilDate(year, month, day)]),
  'day counts, there and back': () =>
    [
      '1970-01-01',
      '1969-12-31',
      '2000-02-29',
      '2000-03-01',
      '1900-02-28',
      '2026-12-31',
      '0001-01-01',
      '0400-03-01',
    ].map((date) => [date, dayNumberOf(date), dateOfDay(dayNumberOf(date)), weekday(dayNumberOf(date))]),
  'days before the first year': () => [-719163, -719468, -719469].map((day) => [day, dateOfDay(day)]),
  'a day count of months beyond the year': () => [dayNumber(0, 3, 1), dayNumber(-1, 2, 28), dayNumber(1, 12, 31)],
  'first days of ISO weeks': () =>
    [2020, 2021, 2024, 2025, 2026].map((year) => [0, 1, 52, 53].map((week) => isoWeekMonday(year, week))),
  'the same day of later months': () =>
    [-13, -1, 0, 1, 11, 12, 23].map((months) => [
      months,
      addMonths('2024-01-31', months),
      addMonths('2023-12-15', months),
    ]),
};
