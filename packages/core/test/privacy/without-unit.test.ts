import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv, type Sheet } from '@takar/core';
import { peopleByColumn, peopleByPredicate, withholdSmallCells, type PeopleReading } from '@takar/core/privacy';
import { EN, ID } from '../support/reading.js';

const sheetOf = (csv: string): Sheet => readCsv(new TextEncoder().encode(csv), { messages: ID }).sheet as Sheet;
const shortly = ({ periods, issues }: PeopleReading) => ({
  periods: periods.map(({ period, table, withoutUnit }) => [
    period,
    table.groups,
    table.counts.at(-1)?.at(-1),
    withoutUnit,
  ]),
  told: issues.map(({ code, severity, path, message }) => [code, severity, path, message]),
});

const RATED = `unit;periode;predikat kinerja;jumlah
Bappeda;2025;Baik;12
;2025;Baik;3
;2025;;2
Dinkes;2025;Sangat Baik;9
Bappeda;2026;Baik;10
;2027;Baik;4`;

test('people whose rows name no unit stand beside the table, a count and an issue a period', () => {
  assert.deepEqual(shortly(peopleByPredicate(sheetOf(RATED), ID, 'Belum dinilai')), {
    periods: [
      ['2025', ['Bappeda', 'Dinkes'], 21, 5],
      ['2026', ['Bappeda'], 10, 0],
      ['2027', [], 0, 4],
    ],
    told: [
      [
        ...['privacy/no-unit', 'warning', '/rows/1'],
        '5 orang pada 2025 tanpa unit (mulai baris 2) dan tidak masuk ke tabel mana pun.',
      ],
      [
        ...['privacy/no-unit', 'warning', '/rows/5'],
        '4 orang pada 2027 tanpa unit (mulai baris 6) dan tidak masuk ke tabel mana pun.',
      ],
    ],
  });
});

test('the same by any column, in English', () => {
  const csv = 'Unit;Kelas;Jumlah\nA;7;12\n;7;3\nB;;4\n;8;banyak';
  assert.deepEqual(shortly(peopleByColumn(sheetOf(csv), 'Kelas', EN, 'not stated')), {
    periods: [[null, ['A', 'B'], 16, 3]],
    told: [
      [
        'privacy/no-heads',
        'error',
        '/rows/3',
        'Row 4: its number of people is no whole number; the row is not counted.',
      ],
      ['privacy/no-unit', 'warning', '/rows/1', 'People who name no unit: 3 (from row 2 on); they are in no table.'],
    ],
  });
});

test('a period without any unit has a table without groups, and nothing to withhold', () => {
  const table = peopleByPredicate(sheetOf(RATED), ID, 'Belum dinilai').periods[2]?.table;
  assert.ok(table);
  const { groups, counts, withheld } = withholdSmallCells(table);
  assert.deepEqual([groups, counts.length, withheld], [[], 1, 0]);
});
