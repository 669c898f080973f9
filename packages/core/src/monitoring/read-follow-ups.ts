import { lineOf, namedColumns } from '../data/named-columns.js';
import type { Sheet } from '../data/sheet.js';
import { UNIT } from '../data/unit-headers.js';
import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import type { CivilDate } from '../time/civil-date.js';
import { readDate } from '../time/read-date.js';
import { CAUSE, DUE, EVIDENCE, OWNER } from './field-headers.js';
import { followUpStatusOf, type FollowUpStatus } from './follow-up-status.js';
import { monitoringIssue } from './monitoring-issues.js';
import { postOf } from './post.js';

/** A recommendation or a missed target, and what was decided about it. */
export interface FollowUp {
  /** Row of the table, from 0. */
  readonly row: number;
  readonly recommendation: string;
  readonly unit: string | null;
  /** Report that it comes from, as an evaluation report (LHE). */
  readonly origin: string | null;
  readonly cause: string | null;
  readonly decision: string | null;
  /** Post that answers for it; never a person. */
  readonly owner: string | null;
  readonly due: CivilDate | null;
  readonly evidence: string | null;
  /** Status as written; null where nothing stands there. */
  readonly statusText: string | null;
  /** Null where nothing stands there or the text is not known. */
  readonly status: FollowUpStatus | null;
}

/** What reading gives. */
export interface FollowUpReading {
  readonly rows: readonly FollowUp[];
  readonly issues: readonly TableIssue[];
}

export const FOLLOW_UP_COLUMNS = {
  recommendation: [
    ...['rekomendasi', 'uraian rekomendasi', 'isi rekomendasi', 'rekomendasi lhe', 'saran', 'saran perbaikan'],
    ...['catatan evaluasi', 'temuan', 'uraian temuan', 'recommendation', 'finding', 'indikator tidak tercapai'],
    ...['target tidak tercapai', 'indikator', 'sasaran'],
  ],
  decision: [
    ...['tindak lanjut', 'rencana tindak lanjut', 'uraian tindak lanjut', 'rencana aksi', 'keputusan', 'aksi', 'rtl'],
    ...['langkah perbaikan', 'tindakan', 'decision', 'action', 'follow up', 'action plan'],
  ],
  status: [
    ...['status', 'status tindak lanjut', 'status tl', 'status penyelesaian', 'status rekomendasi', 'progres'],
    ...['progress', 'perkembangan', 'keterangan status', 'follow up status'],
  ],
  unit: UNIT,
  origin: [
    ...['sumber', 'sumber rekomendasi', 'lhe', 'lhp', 'nomor lhe', 'nomor lhp', 'laporan', 'dokumen', 'tahun'],
    ...['tahun evaluasi', 'source', 'origin', 'report'],
  ],
  owner: OWNER,
  cause: CAUSE,
  due: DUE,
  evidence: EVIDENCE,
} as const;

/** Reads a table of recommendations and their follow-up. A row without recommendation is left out. */
export function readFollowUps(table: Sheet, locale: Locale): FollowUpReading {
  const columns = namedColumns(table, FOLLOW_UP_COLUMNS);
  const issues: TableIssue[] = [];
  if (!columns.has('recommendation')) {
    issues.push(monitoringIssue('followup/no-recommendation', locale, { path: '' }));
    return { rows: [], issues };
  }
  const rows: FollowUp[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const text = (name: keyof typeof FOLLOW_UP_COLUMNS): string | null => lineOf(columns.text(row, name));
    const recommendation = text('recommendation');
    if (recommendation === null) continue;
    const statusText = text('status');
    const status = statusText === null ? null : followUpStatusOf(statusText);
    const place = { path: `/rows/${row}` };
    if (statusText !== null && status === null)
      issues.push(monitoringIssue('followup/unknown-status', locale, place, { row: row + 1, status: statusText }));
    const day = text('due');
    const due = readDate(day ?? '');
    if (day !== null && due === null)
      issues.push(monitoringIssue('followup/unread-day', locale, place, { row: row + 1, day }));
    rows.push({
      row,
      recommendation,
      unit: text('unit'),
      origin: text('origin'),
      cause: text('cause'),
      decision: text('decision'),
      owner: postOf(text('owner')),
      due,
      evidence: text('evidence'),
      statusText,
      status,
    });
  }
  return { rows, issues };
}
