import { issueTable } from '@takar/core';

type IssueValues = Parameters<Parameters<typeof issueTable>[0][string]['id']>[0];

const text = (value: IssueValues[string]): string => String(value ?? '');

/** What can be wrong with the data of a report beside its figures. */
export const reportIssue = issueTable({
  'report/about-not-an-object': {
    severity: 'error',
    id: () => ({
      message: 'Keterangan dokumen bukan objek JSON.',
      hint: 'Tulis {"instansi": "…", "tahun": 2026}; lihat docs/report.md.',
    }),
    en: () => ({
      message: 'What is said about the document is no JSON object.',
      hint: 'Write {"agency": "…", "year": 2026}; see docs/report.md.',
    }),
  },
  'report/about-unknown': {
    severity: 'warning',
    id: (v) => ({
      message: `Keterangan dokumen tidak mengenal "${text(v.key)}".`,
      hint: `Yang dikenal: ${text(v.known)}.`,
    }),
    en: (v) => ({
      message: `Nothing about the document is called "${text(v.key)}".`,
      hint: `Known: ${text(v.known)}.`,
    }),
  },
  'report/about-unreadable': {
    severity: 'error',
    id: (v) => ({
      message: `"${text(v.key)}" tidak dapat dibaca dan tidak dipakai.`,
      hint: `Seharusnya ${text(v.expected)}.`,
    }),
    en: (v) => ({
      message: `"${text(v.key)}" cannot be read and is not used.`,
      hint: `It should be ${text(v.expected)}.`,
    }),
  },
  'report/not-an-appraisal': {
    severity: 'error',
    id: () => ({
      message: 'Bukan objek JSON penilaian kinerja pegawai.',
      hint: 'Tulis {"periode": "2025", "hasil_kerja": […], "rating_hasil_kerja": "…"}; lihat docs/report.md.',
    }),
    en: () => ({
      message: 'This is no JSON object of an appraisal.',
      hint: 'Write {"period": "2025", "work_results": […], "work_result_rating": "…"}; see docs/report.md.',
    }),
  },
  'report/no-rows-of-period': {
    severity: 'error',
    id: (v) => ({
      message: `Tidak ada baris untuk periode ${text(v.period)}.`,
      hint: `Periode di berkas: ${text(v.known)}.`,
    }),
    en: (v) => ({
      message: `No row belongs to the period ${text(v.period)}.`,
      hint: `Periods in the file: ${text(v.known)}.`,
    }),
  },
  'report/no-goal': {
    severity: 'info',
    id: () => ({
      message: 'Tabel tidak punya kolom sasaran: indikator disajikan per unit.',
      hint: 'Tambahkan kolom Sasaran agar laporan tersusun per sasaran.',
    }),
    en: () => ({
      message: 'The table has no column of goals: indicators stand by unit.',
      hint: 'Add a column Goal to order the report by goals.',
    }),
  },
  'report/no-budget': {
    severity: 'info',
    id: () => ({
      message: 'Tabel tidak punya kolom pagu dan realisasi anggaran: bagian anggaran kosong.',
      hint: 'Tambahkan kolom Pagu dan Realisasi Anggaran.',
    }),
    en: () => ({
      message: 'The table has no columns of budget and realised budget: the part on the budget is empty.',
      hint: 'Add the columns Budget and Realised budget.',
    }),
  },
  'report/no-medium-term': {
    severity: 'info',
    id: () => ({
      message: 'Tidak ada target jangka menengah: pembandingan itu kosong.',
      hint: 'Tambahkan baris dengan periode rencana (2025/2029), atau "target_akhir" pada keterangan dokumen.',
    }),
    en: () => ({
      message: 'No medium-term targets: that comparison is empty.',
      hint: 'Add rows with the period of the plan (2025/2029), or "final_targets" about the document.',
    }),
  },
});
