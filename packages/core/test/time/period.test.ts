import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateOfDay, dayNumber } from '#src/time/day-number.js';
import { comparePeriods } from '#src/time/compare-periods.js';
import { periodContains, type Period } from '#src/time/period.js';
import { parsePeriod, periodEnd, periodStart, periodYear } from '#src/time/parse-period.js';

const textOf = (text: string, year?: number): string | null => parsePeriod(text, { year })?.text ?? null;
const period = (text: string): Period => parsePeriod(text) as Period;

test('normal forms stand for themselves', () => {
  for (const text of ['2026', '2026-S1', '2026-Q1', '2026-03', '2026-W05', '2026-03-07', '2025/2029']) {
    assert.equal(textOf(text), text);
  }
});

const ALIASES: readonly (readonly [string, string])[] = [
  ['TW1 2026', '2026-Q1'],
  ['TW I 2026', '2026-Q1'],
  ['tw.iv/2026', '2026-Q4'],
  ['Triwulan I 2026', '2026-Q1'],
  ['Triwulan III Tahun 2026', '2026-Q3'],
  ['TRIWULAN II TAHUN ANGGARAN 2026', '2026-Q2'],
  ['Q1 2026', '2026-Q1'],
  ['2026Q4', '2026-Q4'],
  ['2026 TW 2', '2026-Q2'],
  ['2026-TW3', '2026-Q3'],
  ['Semester I 2026', '2026-S1'],
  ['Semester 2 Tahun 2026', '2026-S2'],
  ['Tahun 2026', '2026'],
  ['TA 2026', '2026'],
  ['Maret 2026', '2026-03'],
  ['March 2026', '2026-03'],
  ['bulan Nopember 2026', '2026-11'],
  ['Mei 2026', '2026-05'],
  ['Des-2026', '2026-12'],
  ['03/2026', '2026-03'],
  ['2026/3', '2026-03'],
  ['Minggu ke-5 2026', '2026-W05'],
  ['7 Maret 2026', '2026-03-07'],
  ['07/03/2026', '2026-03-07'],
  ['31-12-2026', '2026-12-31'],
  ['2025-2029', '2025/2029'],
  ['2025 s.d. 2029', '2025/2029'],
  ['2025 – 2029', '2025/2029'],
  ['2025 s/d 2029', '2025/2029'],
  ['TA2026', '2026'],
];

for (const [given, normal] of ALIASES) {
  test(`“${given}” is ${normal}`, () => assert.equal(textOf(given), normal));
}

test('what names no period stays unknown', () => {
  for (const text of [
    '',
    '1',
    '5',
    '12',
    'Renstra s.d. 2025',
    '2026-Q5',
    '2026-13',
    '2026-02-30',
    '2026-W54',
    'abc',
    '99999',
  ]) {
    assert.equal(textOf(text), null, text);
  }
});

test('a quarter without year is a period only when the year is given', () => {
  for (const text of ['TW1', 'TW I', 'Triwulan I', 'Q1']) {
    assert.equal(textOf(text), null);
    assert.equal(textOf(text, 2026), '2026-Q1');
  }
  assert.equal(textOf('Maret', 2026), '2026-03');
  assert.equal(textOf('Semester II', 2026), '2026-S2');
});

test('a period knows its first and last day', () => {
  assert.equal(periodStart('2026-Q2'), '2026-04-01');
  assert.equal(periodEnd('2026-Q1'), '2026-03-31');
  assert.equal(periodEnd('2024-02'), '2024-02-29');
  assert.equal(periodEnd('2025-02'), '2025-02-28');
  assert.equal(periodEnd('2025/2029'), '2029-12-31');
  assert.equal(periodStart('2026-W01'), '2025-12-29');
  assert.equal(periodEnd('2026-W53'), '2027-01-03');
});

test('a period lies in one year, unless it spans several', () => {
  assert.equal(periodYear('TW II 2026'), '2026');
  assert.equal(periodYear('2025/2029'), null);
  assert.equal(periodYear('1'), null);
});

test('a year holds its quarters, months and days', () => {
  for (const inner of ['2026-S2', '2026-Q4', '2026-12', '2026-12-31', '2026']) {
    assert.ok(periodContains(period('2026'), period(inner)), inner);
  }
  assert.ok(!periodContains(period('2026-Q1'), period('2026')));
  assert.ok(!periodContains(period('2026'), period('2026-W01')));
  assert.ok(periodContains(period('2025/2029'), period('2026-Q3')));
});

test('periods are ordered by their last day, the shorter first', () => {
  const given = ['2026', '2026-Q4', '2026-Q1', '2026-S2', '2026-01', '2025'];
  const sorted = given
    .map(period)
    .sort(comparePeriods)
    .map(({ text }) => text);
  assert.deepEqual(sorted, ['2025', '2026-01', '2026-Q1', '2026-Q4', '2026-S2', '2026']);
});

test('day counts and dates are inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500000, max: 800000 }), (days) => {
      const [year = 0, month = 0, day = 0] = dateOfDay(days).split('-').map(Number);
      return year < 1 || dayNumber(year, month, day) === days;
    }),
  );
});

test('no text makes the reader throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void parsePeriod(text, { year: 2026 })));
});
