import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const text = (values: IssueValues, key: string): string => String(values[key] ?? '');

/** What can be wrong with tables of recommendations and of reports. */
export const monitoringIssue = /* @__PURE__ */ issueTable({
  'followup/no-recommendation': {
    severity: 'error',
    id: () => ({
      message: 'Tabel tidak memuat kolom rekomendasi.',
      hint: 'Beri judul kolom, misalnya "Rekomendasi", "Tindak lanjut", "PIC", "Batas waktu", "Status".',
    }),
    en: () => ({
      message: 'The table has no column of recommendations.',
      hint: 'Name the columns, for example "Recommendation", "Decision", "Owner", "Due", "Status".',
    }),
  },
  'followup/unknown-status': {
    severity: 'warning',
    id: (v) => ({
      message: `Baris ${text(v, 'row')}: status "${text(v, 'status')}" tidak dikenal dan dihitung sebagai belum selesai.`,
      hint: 'Tulis "selesai", "dalam proses", "belum", atau "tidak dapat ditindaklanjuti".',
    }),
    en: (v) => ({
      message: `Row ${text(v, 'row')}: the status "${text(v, 'status')}" is not known and counts as not closed.`,
      hint: 'Write "closed", "in progress", "open" or "cannot be followed up".',
    }),
  },
  'followup/unread-day': {
    severity: 'warning',
    id: (v) => ({
      message: `Baris ${text(v, 'row')}: batas waktu "${text(v, 'day')}" bukan tanggal; keterlambatannya tidak dinilai.`,
      hint: 'Tulis tanggal, misalnya 30 Juni 2026 atau 2026-06-30.',
    }),
    en: (v) => ({
      message: `Row ${text(v, 'row')}: the due day "${text(v, 'day')}" is no date; it is not called overdue.`,
      hint: 'Write a date, for example 30 June 2026 or 2026-06-30.',
    }),
  },
  'reports/no-state': {
    severity: 'error',
    id: () => ({
      message: 'Tabel tidak memuat kolom unit, periode, dan status pelaporan.',
      hint: 'Beri judul kolom, misalnya "Unit", "Periode", "Status", "Tanggal lapor", "Batas waktu".',
    }),
    en: () => ({
      message: 'The table has no columns of unit, period and state of reporting.',
      hint: 'Name the columns, for example "Unit", "Period", "State", "Submitted", "Due".',
    }),
  },
  'reports/unknown-state': {
    severity: 'warning',
    id: (v) => ({
      message: `Baris ${text(v, 'row')}: status pelaporan "${text(v, 'state')}" tidak dikenal; laporan tidak dihitung masuk.`,
      hint: 'Tulis "terkirim", "disetujui", "dikembalikan", "terkunci", "revisi dibuka", atau "belum".',
    }),
    en: (v) => ({
      message: `Row ${text(v, 'row')}: the state "${text(v, 'state')}" is not known; the report does not count as handed in.`,
      hint: 'Write "submitted", "approved", "returned", "locked", "revision open" or "none".',
    }),
  },
});
