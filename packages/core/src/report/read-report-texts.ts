import type { IndicatorTable } from '../data/indicator-table.js';
import { lineOf, namedBeside } from '../data/named-columns.js';
import { postOf } from '../monitoring/post.js';

/** Headers by what stands under them, in normal form; the first that a table has counts. */
export const REPORT_TEXT_COLUMNS = {
  goal: [
    ...['sasaran strategis', 'sasaran', 'uraian sasaran', 'sasaran program', 'sasaran kegiatan', 'sasaran kinerja'],
    ...['kinerja utama', 'sasaran perangkat daerah', 'strategic goal', 'goal', 'objective', 'tujuan'],
  ],
  programme: ['program', 'nama program', 'program pendukung', 'program kegiatan', 'programme', 'program penunjang'],
  activity: ['kegiatan', 'nama kegiatan', 'sub kegiatan', 'nama sub kegiatan', 'kegiatan pendukung', 'activity'],
  action: ['rencana aksi', 'uraian rencana aksi', 'aksi', 'langkah aksi', 'action', 'action plan'],
  cause: [
    ...['penyebab keberhasilan kegagalan', 'penyebab keberhasilan atau kegagalan', 'penyebab', 'analisis penyebab'],
    ...['analisis', 'analisis capaian', 'faktor penyebab', 'faktor pendukung', 'uraian capaian', 'cause', 'causes'],
    ...['narasi', 'analysis', 'faktor pendorong'],
  ],
  obstacle: ['hambatan', 'kendala', 'permasalahan', 'faktor penghambat', 'masalah', 'obstacle', 'obstacles'],
  followUp: [
    ...['tindak lanjut', 'rencana tindak lanjut', 'alternatif solusi', 'solusi', 'upaya', 'upaya perbaikan'],
    ...['upaya tindak lanjut', 'langkah perbaikan', 'rekomendasi', 'follow up', 'solution'],
  ],
  formula: ['formula', 'formulasi', 'cara perhitungan', 'rumus', 'formulasi penghitungan', 'definisi operasional'],
  owner: ['penanggung jawab', 'penanggungjawab', 'pic', 'pemilik', 'pengampu', 'jabatan penanggung jawab', 'owner'],
} as const;

/** A text of a report. */
export type ReportTextName = keyof typeof REPORT_TEXT_COLUMNS;

/** Texts beside the rows of a table of indicators; null where a cell is empty. */
export interface ReportTexts {
  /** Columns that the table has. */
  readonly present: ReadonlySet<ReportTextName>;
  /** Text of a row, line breaks as they are written. An owner is a post, never the number of a person. */
  textOf(row: number, name: ReportTextName): string | null;
}

/**
 * Goals (*sasaran*), causes, follow-up, programmes, action plans and other texts that a performance report takes from the
 * columns that no field of indicators claims.
 *
 * Source: PermenPANRB 53/2014, Lampiran II (LKJ-5, LKJ-7: causes, alternative solutions, programmes).
 */
export function readReportTexts(table: IndicatorTable): ReportTexts {
  const columns = namedBeside(table, REPORT_TEXT_COLUMNS);
  return {
    present: new Set((Object.keys(REPORT_TEXT_COLUMNS) as ReportTextName[]).filter((name) => columns.has(name))),
    textOf: (row, name) => {
      if (row >= table.length) return null;
      const text = columns.text(row, name);
      if (text === null || lineOf(text) === null) return null;
      return name === 'owner' ? postOf(text) : text;
    },
  };
}
