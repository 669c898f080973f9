import { issueTable } from '../issue-table.js';

/** What can be wrong with tables of ratings. Persons are named by row. */
export const ratingIssue = /* @__PURE__ */ issueTable({
  'appraisal/no-ratings': {
    severity: 'error',
    id: () => ({
      message: 'Tabel tidak memuat kolom hasil kerja dan perilaku kerja.',
      hint: 'Beri judul kolom "Hasil kerja" dan "Perilaku kerja"; isinya di atas, sesuai, atau di bawah ekspektasi.',
    }),
    en: () => ({
      message: 'The table has no columns for work result and behaviour.',
      hint: 'Name the columns "Work result" and "Behaviour"; they hold above, in line with or below expectation.',
    }),
  },
  'appraisal/no-predicates': {
    severity: 'error',
    id: () => ({
      message: 'Tabel tidak memuat kolom predikat, dan tidak pula hasil kerja beserta perilaku kerja.',
      hint: 'Beri judul kolom "Predikat", atau satu kolom jumlah untuk setiap predikat.',
    }),
    en: () => ({
      message: 'The table has no column of predicates, nor of work result and behaviour.',
      hint: 'Name a column "Predicate", or give a column of heads for each predicate.',
    }),
  },
  'appraisal/no-count': {
    severity: 'error',
    id: (v) => ({
      message: `Jumlah orang pada baris ${String(v.row)} tidak terbaca; baris itu tidak dihitung.`,
      hint: 'Isi bilangan bulat, 0 bila tidak ada.',
    }),
    en: (v) => ({
      message: `The number of persons in row ${String(v.row)} cannot be read; the row is not counted.`,
      hint: 'Give a whole number, 0 if there is none.',
    }),
  },
});
