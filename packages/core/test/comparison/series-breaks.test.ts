import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compareYears,
  compute,
  PEMDA_UNCAPPED,
  readIndicators,
  seriesBreaks,
  sheetFromCells,
  type RawCell,
} from '@takar/core';
import { ID, tableOf } from '../support/reading.js';

const AKIP = `indikator;polaritas;periode;target;realisasi;instrumen
Nilai AKIP;maksimalkan;2020;70;68;PermenPANRB 12/2015
Nilai AKIP;maksimalkan;2021;72;71;PermenPANRB 12/2015
Nilai AKIP;maksimalkan;2022;73;66;PermenPANRB 88/2021
Nilai AKIP;maksimalkan;2023;74;68;PermenPANRB 88/2021
Nilai AKIP;maksimalkan;2022/2026;80;;`;

const compared = (csv: string) =>
  compareYears(compute(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID }), { messages: ID })[0];

test('a series breaks where its instrument changes', () => {
  assert.deepEqual(
    [...seriesBreaks(tableOf(AKIP), [0, 1, 2, 3])],
    [[2, { column: 'instrumen', before: 'PermenPANRB 12/2015', after: 'PermenPANRB 88/2021' }]],
  );
});

test('only years since the break are compared', () => {
  const found = compared(AKIP);
  assert.equal(found?.since, 2022);
  assert.equal(found.years.length, 4);
  assert.equal(found.lastYear?.values['change'], 2);
  assert.deepEqual(found.series?.values['changes'], [2]);
  assert.equal(found.mediumTerm?.values['pace'], 2, 'from 2022 on, not from 2020');
  assert.equal(found.mediumTerm.values['required_pace'], 4);
});

test('over a break there is no difference', () => {
  const found = compared(AKIP.split('\n').slice(0, 4).join('\n'));
  assert.equal(found?.lastYear, null);
  assert.equal(found?.series, null);
});

test('a column may mark the break itself, with or without saying why', () => {
  const table = tableOf(
    `indikator;periode;realisasi;Putus seri
A;2020;1;ya
A;2021;2;
A;2022;3;daftar kriteria baru
A;2023;4;tidak
A;2024;5;ya`,
  );
  assert.deepEqual(
    [...seriesBreaks(table, [0, 1, 2, 3, 4])],
    [
      [2, { column: 'Putus seri', before: null, after: 'daftar kriteria baru' }],
      [4, { column: 'Putus seri', before: null, after: null }],
    ],
    'the first row breaks nothing',
  );
});

test('the same text in another spelling, and an empty cell, break nothing', () => {
  const table = tableOf(
    `indikator;periode;realisasi;metode
A;2020;1;Survei  Tahunan
A;2021;2;
A;2022;3;survei tahunan`,
  );
  assert.equal(seriesBreaks(table, [0, 1, 2]).size, 0);
  assert.equal(compared('indikator;polaritas;periode;target;realisasi\nA;naik;2020;1;1\nA;naik;2021;1;1')?.since, null);
});

test('a cell that a file of JSON leaves out marks nothing, and no text is no change', () => {
  const of = (header: string, ...cells: RawCell[]): unknown => {
    const rows = cells.map((cell, i): RawCell[] => ['A', 2020 + i, i, cell]);
    const table = readIndicators(sheetFromCells(['indikator', 'periode', 'realisasi', header], rows), { messages: ID });
    return [
      ...seriesBreaks(
        table,
        cells.map((_, i) => i),
      ).keys(),
    ];
  };
  assert.deepEqual(of('putus seri', null, null, '', 0, '0', 'tidak', 'no', 'false', 'N', 'T'), []);
  assert.deepEqual(of('putus seri', 'ya', 'ya', 1, 'yes', 'true', 'Y', 'x', 'baru'), [1, 2, 3, 4, 5, 6, 7]);
  assert.deepEqual(of('metode', null, 'survei', null, 'Survei ', '', 'sensus', null, 'survei'), [5, 7]);
  for (const header of ['Instrumen', 'peraturan', 'definisi operasional', 'method'])
    assert.deepEqual(of(header, 'a', 'b'), [1], header);
  assert.deepEqual(of('catatan', 'a', 'b'), []);
});
