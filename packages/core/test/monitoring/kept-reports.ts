import { compute, PEMDA_UNCAPPED, sheetFromCells, type RawCell } from '@takar/core';
import {
  completenessOfRows,
  completenessOfSubmissions,
  daysLate,
  dueDay,
  explainDueDay,
  INSTITUTIONS,
  readSubmissions,
  REPORT_STATES,
  reportStateOf,
  tallyOf,
  type Completeness,
  type CompletenessOptions,
} from '@takar/core/monitoring';
import { REPORT_STATE_WORDS } from '#src/monitoring/report-state.js';
import { EN, ID, tableOf } from '../support/reading.js';
import type { Scenarios } from '../kept/scenarios.js';

const ROWS = `unit;indikator;polaritas;periode;target;realisasi;status;versi
B;IKM;maksimalkan;2026-Q2;80;81;;
B;SPBE;maksimalkan;2026-Q2;3;;;
B;LPPD;maksimalkan;2026-Q2;3;;tidak berlaku;
A;IKM;maksimalkan;2026-Q2;80;81;;
A;IKM;maksimalkan;2026-Q1;80;;;
A;IKM;maksimalkan;2026;80;belum rilis;;
A;IKM;maksimalkan;2026-2030;80;;;
A;IKM;maksimalkan;2026-Q3;80;;;Renstra
A;IKM;maksimalkan;2026-Q3;80;81;;PK
A;IKM;maksimalkan;kapan;80;81;;
A;IKM;maksimalkan;awal tahun;80;;;
C;IKM;maksimalkan;2026-Q2;80;;;`;

const TERMS = { days: 10, institution: null };
const told = ({ cells, ...rest }: Completeness) => ({ ...rest, cells: cells.flat().filter((cell) => cell !== null) });
const ofRows = (asOf: string | null, more: Partial<CompletenessOptions> = {}) =>
  told(
    completenessOfRows(compute(tableOf(ROWS), { policy: PEMDA_UNCAPPED, messages: ID }), {
      messages: ID,
      asOf,
      ...more,
    }),
  );

const HEAD = ['OPD', 'Periode', 'Tahun', 'Status', 'Tanggal Kirim', 'Batas Waktu', 'Revisi', 'Alasan'];
const REPORTS_SENT: readonly (readonly RawCell[])[] = [
  ['A', 'TW I', '2026', 'terkunci', '09-04-2026', '10-04-2026', null, null],
  ['A', 'TW II', 2026, 'Terkirim', '12-07-2026', null, null, null],
  ['B', 'TW I', '2026', 'dikembalikan', null, null, '1', 'Bukti kurang'],
  ['B', 'TW I', '2026', 'revisi dibuka', '05-04-2026', null, '2', 'Salah ketik'],
  ['B', 'TW II', '2026', 'ditolak', '08-07-2026', null, null, '-'],
  ['C', 'TW I', '2026', 'hampir', '05-04-2026', null, null, null],
  ['C', 'TW II', '2026', null, '12-07-2026', null, null, null],
  ['D', 'TW I', '2026', null, null, null, null, null],
  ['D', 'TW II', '2026', 'disetujui', null, null, null, null],
  ['D', 'TW III', '2026', 'belum', null, null, null, null],
  ['E', 'TW I', null, 'draf', 'kapan', 'segera', null, null],
  ['E', '2026', 'dua ribu', 'disetujui', null, null, null, null],
  [null, 'TW I', '2026', 'final', null, null, null, null],
  ['F', null, '2026', 'final', null, null, null, null],
];
const read = (headers = HEAD, rows = REPORTS_SENT, locale: 'id' | 'en' = 'id') =>
  readSubmissions(sheetFromCells(headers, rows), locale);
const ofReports = (asOf: string | null, more: Partial<CompletenessOptions> = {}) =>
  told(completenessOfSubmissions(read().rows ?? [], { messages: ID, asOf, ...more }));

const PERIODS = ['2025', '2026-Q1', 'TW I 2026', '2025/2029', 'kapan', null];

/** Who has reported, and until when one has to. */
export const REPORTS: Scenarios = {
  'reports by rows of indicators': () => ofRows('2026-07-11', { terms: TERMS }),
  'on their last day': () => ofRows('2026-07-10', { terms: TERMS }),
  'without a day of reporting': () => ofRows(null, { terms: TERMS }).total,
  'without terms': () => ofRows('2026-12-31').total,
  'a table without units and periods': () =>
    told(
      completenessOfRows(
        compute(tableOf('indikator;target;realisasi\nA;80;60\nB;80;'), { policy: PEMDA_UNCAPPED, messages: ID }),
        { messages: ID, asOf: null },
      ),
    ),
  'records of reports': () => read(),
  'what is wrong with them, in English': () => read(HEAD, REPORTS_SENT, 'en').issues,
  'records without units': () => [read(['Periode', 'Status'], []), read(['OPD', 'Status'], [], 'en')],
  'records with a day and no state': () =>
    read(['OPD', 'Periode', 'Tanggal Kirim'], [['A', 'TW I 2026', '09-04-2026']]),
  'tables that are no records of reports': () =>
    [
      ['OPD', 'Periode', 'Status', 'Target'],
      ['OPD', 'Periode', 'Status', 'Indikator'],
      ['OPD', 'Periode'],
    ].map((headers) => read(headers, [])),
  'reports by their records': () => ofReports('2026-07-14', { terms: TERMS }),
  'records on a last day': () => ofReports('2026-07-10', { terms: TERMS }),
  'records without a day of reporting': () => ofReports(null, { terms: TERMS }).total,
  'records without terms': () => ofReports('2026-12-31').total,
  'no records': () => [told(completenessOfSubmissions([], { messages: ID, asOf: null })), tallyOf([null])],
  'words of states': () => [
    ...REPORT_STATES.map((state) => [state, REPORT_STATE_WORDS[state].map(reportStateOf)]),
    reportStateOf('SUDAH  Lapor'),
    reportStateOf('entah'),
  ],
  'last days': () =>
    PERIODS.map((period) => [
      period,
      dueDay(period, { days: 0, institution: 'region' }, ID),
      dueDay(period, { days: 31, institution: null }, ID),
      ...INSTITUTIONS.map((institution) => dueDay(period, { days: null, institution }, ID)),
      dueDay(period, { days: null, institution: null }, ID),
    ]),
  'why a day is the last': () => [
    explainDueDay('2025', { days: null, institution: 'region' }, ID),
    explainDueDay('2025', { days: null, institution: 'unit' }, EN)?.value,
    explainDueDay('2025', { days: 3, institution: 'unit' }, ID),
    explainDueDay('2026-Q1', { days: null, institution: 'unit' }, ID),
    explainDueDay(null, { days: null, institution: 'unit' }, ID),
  ],
  'days late': () => [
    daysLate('2026-01-31', '2026-01-31'),
    daysLate('2026-01-31', '2026-02-01'),
    daysLate('2026-01-31', '2025-12-31'),
    daysLate(null, '2026-01-31'),
    daysLate('2026-01-31', null),
  ],
};
