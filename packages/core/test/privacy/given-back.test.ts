import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compute, looksLikeNip, PEMDA_UNCAPPED, readCsv, type Sheet } from '@takar/core';
import {
  gatherRareValues,
  peopleByColumn,
  peopleByPredicate,
  publicRows,
  withholdSmallCells,
  type PeopleReading,
} from '@takar/core/privacy';
import { ID, tableOf } from '../support/reading.js';

const NIP = '197001011990011001';
const HEAD = 'unit;indikator;polaritas;periode;target;realisasi';
const rowsOf = (csv: string) => publicRows(compute(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID }), ID);
const sheetOf = (csv: string): Sheet => readCsv(new TextEncoder().encode(csv), { messages: ID }).sheet as Sheet;
const tableIn = ({ periods: [first] }: PeopleReading) => (first as PeopleReading['periods'][number]).table;
const line = (...cells: readonly string[]): string => cells.join(';');

test('a row that was left out does not come back as last year of the next one', () => {
  const { rows } = rowsOf(
    [
      `${HEAD};subjek`,
      'Bappeda;SKP;maksimalkan;2025;80;61;orang',
      'Bappeda;SKP;maksimalkan;2026;80;81;unit',
      'Bappeda;IKM;maksimalkan;2025;80;62;unit',
      'Bappeda;IKM;maksimalkan;2026;80;82;unit',
    ].join('\n'),
  );
  assert.deepEqual(
    rows.map(({ indicator, period, lastYear }) => [indicator, period, lastYear]),
    [
      ['SKP', '2026', null],
      ['IKM', '2025', null],
      ['IKM', '2026', '62'],
    ],
  );
});

test('a self-assessment does not come back as last year of the next one', () => {
  const { rows } = rowsOf(
    [
      `${HEAD};penilai`,
      'Bappeda;RB;maksimalkan;2025;80;61;Penilaian mandiri',
      'Bappeda;RB;maksimalkan;2026;80;81;Kementerian PANRB',
    ].join('\n'),
  );
  assert.deepEqual(
    rows.map(({ realisation, lastYear }) => [realisation, lastYear]),
    [
      [null, null],
      ['81', null],
    ],
  );
});

test('a target of a row that was left out does not come back as the target before', () => {
  const { rows } = rowsOf(
    [
      `${HEAD};subjek;versi`,
      'Bappeda;SKP;maksimalkan;2026;77;61;orang;pk',
      'Bappeda;SKP;maksimalkan;2026;80;81;unit;pk-perubahan',
    ].join('\n'),
  );
  assert.deepEqual(
    rows.map(({ target, targetBefore }) => [target, targetBefore]),
    [['80', null]],
  );
});

test('a self-assessment is known although its assessor is not printed', () => {
  const { rows, issues } = rowsOf(`${HEAD};penilai\nBappeda;RB;maksimalkan;2026;80;81;Penilaian mandiri oleh ${NIP}`);
  assert.deepEqual([rows[0]?.realisation, rows[0]?.computed, rows[0]?.measuredBy], [null, null, null]);
  assert.ok(issues.some(({ code }) => code === 'privacy/self-assessment'));
});

test('a number of a civil servant stands in no printed cell, whichever it is', () => {
  const more = 'realisasi tahun lalu;target semula';
  const row = (target: string, realisation: string, ...others: readonly string[]): string =>
    [`${HEAD};${more}`, line('Bappeda', 'RB', 'maksimalkan', '2026', target, realisation, ...others)].join('\n');
  for (const csv of [
    row('80', '81', `70 oleh ${NIP}`, '75'),
    row('80', '81', '70', `75 (${NIP})`),
    row(`80 (${NIP})`, '81', '70', '75'),
    row('80', `81 oleh ${NIP}`, '70', '75'),
  ]) {
    const { rows, issues } = rowsOf(csv);
    assert.deepEqual([rows.length, issues[0]?.code], [0, 'privacy/person-row'], csv);
  }
  assert.equal(rowsOf(row('80', '81', '70', '75')).rows.length, 1);
});

test('the number of a civil servant is known however its digits are parted', () => {
  for (const text of [
    ...[NIP, '19700101 199001 1 001', '19700101/199001/1/001', '19700101  199001 1 001', '19700101–199001–1–001'],
    ...[
      '19700101_199001_1_001',
      '１９７００１０１１９９００１１００１',
      '19700101\u200b199001\u200b1\u200b001',
      `oleh ${NIP}.`,
    ],
  ])
    assert.equal(looksLikeNip(text), true, JSON.stringify(text));
  for (const text of ['3.325.118.000.000', '2021, 2022, 2023, 2024, 2025', '5.1.02.01.01.0026', '1234567890123456789'])
    assert.equal(looksLikeNip(text), false, text);
});

test('units that are called by the number of a civil servant are in no table', () => {
  const byColumn = peopleByColumn(
    sheetOf(`unit;kelas\n${`${NIP} Budi;7\n`.repeat(6)}${'Bappeda;7\n'.repeat(6)}`),
    'kelas',
    ID,
    '–',
  );
  const byPredicate = peopleByPredicate(
    sheetOf(`unit;predikat kinerja;jumlah\n${NIP} Budi;Baik;6\nBappeda;Baik;6`),
    ID,
    '–',
  );
  for (const { periods } of [byColumn, byPredicate])
    assert.deepEqual([periods[0]?.table.groups, periods[0]?.withoutUnit], [['Bappeda'], 6]);
});

test('what is said of fewer people than the minimum is not named, for a name alone tells that somebody is there', () => {
  const people = Array.from({ length: 40 }, (_, i) =>
    line(i % 2 ? 'Bappeda' : 'Dinkes', `Orang ${i}`, i === 3 ? 'Hukuman berat' : i % 4 === 0 ? '8' : '7'),
  );
  const sheet = sheetOf(['unit;nama;kelas', ...people].join('\n'));
  const classes = gatherRareValues(tableIn(peopleByColumn(sheet, 'kelas', ID, '–')), 5, 'Nilai lain');
  assert.deepEqual(classes.values, ['8', '7', 'Nilai lain']);
  assert.deepEqual(classes.counts, [
    [10, 10, 0, 20],
    [0, 19, 1, 20],
    [10, 29, 1, 40],
  ]);
  const names = gatherRareValues(tableIn(peopleByColumn(sheet, 'nama', ID, '–')), 5, 'Nilai lain');
  assert.deepEqual([names.values, names.counts.at(-1)], [['Nilai lain'], [40, 40]]);
  assert.doesNotMatch(JSON.stringify(withholdSmallCells(classes)), /Hukuman/);
});

test('a value that is the number of a civil servant is not named, however many people it is said of', () => {
  const table = tableIn(peopleByColumn(sheetOf(`unit;atasan\n${`Bappeda;${NIP}\n`.repeat(9)}`), 'atasan', ID, '–'));
  assert.deepEqual(gatherRareValues(table, 5, 'Nilai lain').values, ['Nilai lain']);
});

test('where nothing is rare the table is the same', () => {
  const table = tableIn(peopleByColumn(sheetOf(`unit;kelas\n${'Bappeda;7\n'.repeat(9)}`), 'kelas', ID, '–'));
  assert.deepEqual(gatherRareValues(table, 5, 'Nilai lain'), table);
  const { groups, values } = table;
  const taken = {
    groups,
    values: ['Nilai lain', 'x'],
    counts: [
      [7, 2, 9],
      [7, 2, 9],
    ],
  };
  assert.deepEqual(gatherRareValues(taken, 5, 'Nilai lain').counts, [
    [9, 9],
    [9, 9],
  ]);
  assert.deepEqual(values, ['7']);
});
