import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compute, PEMDA_UNCAPPED, readCsv, type Sheet } from '@takar/core';
import { completenessOfRows, completenessOfSubmissions, readSubmissions, reportStateOf } from '@takar/core/monitoring';
import { ID, tableOf } from '../support/reading.js';

const sheetOf = (csv: string): Sheet => readCsv(new TextEncoder().encode(csv), { messages: ID }).sheet as Sheet;

const ROWS = `unit;indikator;polaritas;periode;target;realisasi;status
A;IKM;maksimalkan;2026-Q2;80;81;
A;SPBE;maksimalkan;2026-Q2;3;3,1;
A;IKM;maksimalkan;2026-Q1;80;80;
B;IKM;maksimalkan;2026-Q2;80;;
B;SPBE;maksimalkan;2026-Q2;3;3,2;
B;LPPD;maksimalkan;2026-Q2;3;;tidak berlaku
C;IKM;maksimalkan;2026-Q2;80;;`;

const ofRows = (asOf: string | null, days: number | null = 10) =>
  completenessOfRows(compute(tableOf(ROWS), { policy: PEMDA_UNCAPPED, messages: ID }), {
    messages: ID,
    asOf,
    terms: { days, institution: null },
  });

test('a report is full when every indicator that applies has a figure', () => {
  const { units, periods, cells, total } = ofRows('2026-07-14');
  assert.deepEqual(
    [units, periods],
    [
      ['A', 'B', 'C'],
      ['2026-Q1', '2026-Q2'],
    ],
  );
  assert.deepEqual(
    cells.map((row) =>
      row.map((cell) => (cell === null ? null : [cell.extent, cell.reported, cell.asked, cell.daysLate])),
    ),
    [
      [
        ['full', 1, 1, null],
        ['full', 2, 2, null],
      ],
      [null, ['part', 1, 2, 4]],
      [null, ['none', 0, 1, 4]],
    ],
  );
  assert.deepEqual(total, { full: 2, part: 1, none: 1, asked: 4, late: 2, locked: 0, revising: 0 });
});

test('what is not due yet is not missing, and nothing is late without a due day', () => {
  assert.deepEqual(ofRows('2026-07-10').cells[2]?.[1]?.extent, 'not-due');
  assert.equal(ofRows('2026-07-14', null).total.late, 0);
  assert.equal(ofRows(null).total.late, 0);
});

const REPORTS = `Perangkat Daerah;Triwulan;Tahun;Batas waktu;Tanggal lapor;Status;Revisi;Alasan
A;TW I;2026;10 April 2026;9 April 2026;Terkunci;;
A;TW II;2026;10 Juli 2026;13 Juli 2026;Terkirim;;
B;TW I;2026;10 April 2026;8 April 2026;Revisi dibuka;2;Target berubah
B;TW II;2026;10 Juli 2026;;belum;;
C;TW I;2026;10 April 2026;11 April 2026;dikembalikan;1;Bukti kurang
C;TW II;2026;10 Juli 2026;;hampir;;`;

test('records of reports say what is in, late, locked and open for revision', () => {
  const { rows, issues } = readSubmissions(sheetOf(REPORTS), 'id');
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [['reports/unknown-state', '/rows/5']],
  );
  const { periods, cells, total, perUnit } = completenessOfSubmissions(rows ?? [], {
    messages: ID,
    asOf: '2026-07-20',
  });
  assert.deepEqual(periods, ['2026-Q1', '2026-Q2']);
  assert.deepEqual(
    cells.flat().map((cell) => [cell?.extent, cell?.state, cell?.daysLate]),
    [
      ['full', 'locked', null],
      ['full', 'submitted', 3],
      ['full', 'revision-open', null],
      ['none', 'none', 10],
      ['part', 'returned', 101],
      ['none', null, 10],
    ],
  );
  assert.deepEqual([total.full, total.asked, total.late, total.locked, total.revising], [3, 6, 4, 1, 2]);
  assert.equal(perUnit[0]?.full, 2);
});

test('a delay is counted by the day handed in, or by the day of reporting while a report is not in', () => {
  const { rows } = readSubmissions(sheetOf(`${REPORTS}\nD;TW I;2026;10 April 2026;;Disetujui;;`), 'id');
  const { cells } = completenessOfSubmissions(rows ?? [], { messages: ID, asOf: '2026-07-20' });
  assert.deepEqual(
    cells.flat().map((cell) => cell && [cell.unit, cell.lateBy]),
    [
      ['A', 'submitted'],
      ['A', 'submitted'],
      ['B', 'submitted'],
      ['B', 'asOf'],
      ['C', 'asOf'],
      ['C', 'asOf'],
      ['D', null],
      null,
    ],
  );
  assert.deepEqual(
    ofRows('2026-07-14').cells.map(([, cell]) => cell?.lateBy),
    [null, 'asOf', 'asOf'],
  );
});

test('a report that is not due yet is not asked for', () => {
  const { rows } = readSubmissions(sheetOf(REPORTS), 'id');
  const { cells, total } = completenessOfSubmissions(rows ?? [], { messages: ID, asOf: '2026-07-10' });
  assert.equal(cells[1]?.[1]?.extent, 'not-due');
  assert.equal(total.asked, 4);
});

test('tables of figures are no records of reports; states are never guessed', () => {
  assert.equal(readSubmissions(sheetOf('unit;periode;target;status\nA;2026;1;'), 'id').rows, null);
  assert.equal(readSubmissions(sheetOf('status\nbelum'), 'id').issues[0]?.code, 'reports/no-state');
  assert.deepEqual(['SUDAH LAPOR', 'Disetujui', 'mungkin'].map(reportStateOf), ['submitted', 'approved', null]);
});
