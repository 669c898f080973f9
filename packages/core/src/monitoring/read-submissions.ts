import { lineOf, namedColumns } from '../data/named-columns.js';
import type { Sheet } from '../data/sheet.js';
import { UNIT } from '../data/unit-headers.js';
import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import type { CivilDate } from '../time/civil-date.js';
import { parsePeriod } from '../time/parse-period.js';
import { readDate } from '../time/read-date.js';
import { DUE } from './field-headers.js';
import { monitoringIssue } from './monitoring-issues.js';
import { reportStateOf, type ReportState } from './report-state.js';

/** A record of one report. */
export interface Submission {
  readonly row: number;
  readonly unit: string;
  /** In normal form where it can be read. */
  readonly period: string;
  readonly due: CivilDate | null;
  readonly submitted: CivilDate | null;
  readonly stateText: string | null;
  /** Null where nothing stands there or the text is not known. */
  readonly state: ReportState | null;
  readonly revision: string | null;
  readonly reason: string | null;
}

/** What reading gives; null rows where the table holds no records of reports. */
export interface SubmissionReading {
  readonly rows: readonly Submission[] | null;
  readonly issues: readonly TableIssue[];
}

export const SUBMISSION_COLUMNS = {
  unit: [...UNIT, 'kecamatan'],
  period: ['periode', 'periode pelaporan', 'triwulan', 'bulan', 'semester', 'tahun', 'period', 'reporting period'],
  year: ['tahun', 'year'],
  state: [...['status', 'status pelaporan', 'status laporan', 'status pengiriman', 'keadaan', 'state', 'report state']],
  submitted: [
    ...['tanggal lapor', 'tanggal pelaporan', 'tanggal kirim', 'tanggal pengiriman', 'tanggal masuk', 'dikirim'],
    ...['waktu kirim', 'submitted', 'submitted on', 'date submitted'],
  ],
  due: DUE,
  revision: ['revisi', 'revisi ke', 'nomor revisi', 'revision'],
  reason: ['alasan', 'alasan revisi', 'catatan', 'keterangan', 'reason', 'note'],
} as const;

/** A table of reports has a state or a day of handing in, and neither targets nor realisations. */
export const FIGURES = ['target', 'realisasi', 'realisation', 'capaian', 'indikator', 'indicator'];

/** Reads a table of reports: unit, period, due day, day of handing in, state, revision and its reason. */
export function readSubmissions(table: Sheet, locale: Locale): SubmissionReading {
  const columns = namedColumns(table, SUBMISSION_COLUMNS);
  const hasFigures = namedColumns(table, { figure: FIGURES }).has('figure');
  if (hasFigures || !(columns.has('state') || columns.has('submitted'))) return { rows: null, issues: [] };
  const issues: TableIssue[] = [];
  if (!columns.has('unit') || !columns.has('period')) {
    issues.push(monitoringIssue('reports/no-state', locale, { path: '' }));
    return { rows: [], issues };
  }
  const rows: Submission[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const text = (name: keyof typeof SUBMISSION_COLUMNS): string | null => lineOf(columns.text(row, name));
    const unit = text('unit');
    const period = text('period');
    if (unit === null || period === null) continue;
    const stateText = text('state');
    const state = stateText === null ? null : reportStateOf(stateText);
    if (stateText !== null && state === null)
      issues.push(
        monitoringIssue('reports/unknown-state', locale, { path: `/rows/${row}` }, { row: row + 1, state: stateText }),
      );
    const year = Number(text('year') ?? NaN);
    rows.push({
      row,
      unit,
      period: (parsePeriod(period) ?? parsePeriod(period, Number.isInteger(year) ? { year } : {}))?.text ?? period,
      due: readDate(text('due') ?? ''),
      submitted: readDate(text('submitted') ?? ''),
      stateText,
      state,
      revision: text('revision'),
      reason: text('reason'),
    });
  }
  return { rows, issues };
}
