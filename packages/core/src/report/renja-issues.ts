import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const text = (values: IssueValues, key: string): string => String(values[key] ?? '');

/** What is wrong with a form E.81. */
export const renjaIssue = /* @__PURE__ */ issueTable({
  'renja/no-columns': {
    severity: 'error',
    id: (v) => ({
      message: `Kolom formulir E.81 tidak ditemukan: ${text(v, 'columns')}.`,
      hint: 'Judulnya berakhiran K atau Rp, misalnya "Target Renstra K" dan "Realisasi Triwulan I Rp".',
    }),
    en: (v) => ({
      message: `Columns of form E.81 are not there: ${text(v, 'columns')}.`,
      hint: 'Their headers end with K or Rp, as "Target Renstra K" and "Realisasi Triwulan I Rp".',
    }),
  },
  'renja/percentage-added': {
    severity: 'warning',
    id: (v) => ({
      message: `Baris ${text(v, 'row')}: persentase dijumlahkan dengan realisasi tahun lalu (${text(v, 'value')}%).`,
      hint: 'Kolom 14 = 7 + 13 hanya untuk jumlah; untuk persentase nyatakan nilai terakhir atau rata-rata.',
    }),
    en: (v) => ({
      message: `Row ${text(v, 'row')}: a percentage is added to that of the years before (${text(v, 'value')}%).`,
      hint: 'Column 14 = 7 + 13 is for quantities; of a percentage state the last value or the mean.',
    }),
  },
  'renja/differs': {
    severity: 'warning',
    id: (v) => ({
      message: `Baris ${text(v, 'row')}, kolom ${text(v, 'column')}: tertulis ${text(v, 'stated')}, dihitung ${text(v, 'computed')}.`,
      hint: 'Periksa kolom 6 sampai 13 baris ini.',
    }),
    en: (v) => ({
      message: `Row ${text(v, 'row')}, column ${text(v, 'column')}: ${text(v, 'stated')} is stated, ${text(v, 'computed')} is computed.`,
      hint: 'Look at columns 6 to 13 of this row.',
    }),
  },
});
