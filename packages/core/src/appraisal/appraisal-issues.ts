import { issueTable } from '../issue-table.js';

/** What can be wrong with an appraisal as a whole. */
export const appraisalIssue = /* @__PURE__ */ issueTable({
  'appraisal/period-unreadable': {
    severity: 'error',
    id: (v) => ({
      message: `Periode "${String(v.period)}" tidak terbaca.`,
      hint: 'Tulis 2019, 2021-S1 atau 2023-Q2.',
    }),
    en: (v) => ({
      message: `The period "${String(v.period)}" cannot be read.`,
      hint: 'Write 2019, 2021-S1 or 2023-Q2.',
    }),
  },
  'appraisal/other-regime': {
    severity: 'error',
    id: (v) => ({
      message: `Periode ${String(v.period)} tidak dinilai dengan aturan ini: yang berlaku ${String(v.regime)}.`,
      hint: 'Gunakan penilaian menurut aturan periode itu; tahun 2021 digabung dari kedua semester.',
    }),
    en: (v) => ({
      message: `The period ${String(v.period)} is not appraised by these rules: ${String(v.regime)} applies.`,
      hint: 'Use the appraisal of that period; the year 2021 is put together from its halves.',
    }),
  },
  'appraisal/band-gap': {
    severity: 'warning',
    id: (v) => ({
      message: `Nilai ${String(v.value)} jatuh di antara dua baris predikat, sehingga predikat tidak ditentukan aturan.`,
      hint: `Sebutkan bandGapPolicy: ${String(v.readings)}.`,
    }),
    en: (v) => ({
      message: `The value ${String(v.value)} falls between two rows of the predicate table: the rules give no predicate.`,
      hint: `Name a bandGapPolicy: ${String(v.readings)}.`,
    }),
  },
  'appraisal/no-pattern-yet': {
    severity: 'info',
    id: (v) => ({
      message: `Pola distribusi belum diperiksa untuk ${String(v.period)}: SE MenPANRB 3/2023 berlaku setelahnya.`,
      hint: 'Pola berlaku untuk periode yang berakhir sejak 31 Januari 2023.',
    }),
    en: (v) => ({
      message: `The pattern is not checked for ${String(v.period)}: SE MenPANRB 3/2023 came later.`,
      hint: 'It applies to periods that end from 31 January 2023 on.',
    }),
  },
  'appraisal/no-head-rating-yet': {
    severity: 'error',
    id: (v) => ({
      message: `Untuk ${String(v.period)} rating pimpinan belum mengikuti predikat organisasi.`,
      hint: 'Berikan rating hasil kerja sendiri.',
    }),
    en: (v) => ({
      message: `For ${String(v.period)} the rating of a head did not yet follow from the organisation.`,
      hint: 'Give the work-result rating itself.',
    }),
  },
  'appraisal/no-credit-yet': {
    severity: 'error',
    id: (v) => ({
      message: `Periode ${String(v.period)} berakhir sebelum konversi predikat berlaku (${String(v.from)}).`,
      hint: 'Masukkan angka kredit lama sebagai earlier.',
    }),
    en: (v) => ({
      message: `The period ${String(v.period)} ends before predicates were converted (${String(v.from)}).`,
      hint: 'Give older credit points as earlier.',
    }),
  },
  'appraisal/given-twice': {
    severity: 'error',
    id: (v) => ({ message: `Anggota "${String(v.id)}" ada dua kali.`, hint: 'Setiap pegawai sekali saja.' }),
    en: (v) => ({ message: `Member "${String(v.id)}" is there twice.`, hint: 'Give each employee once.' }),
  },
  'appraisal/members-unrated': {
    severity: 'warning',
    id: (v) => ({
      message: `${String(v.unrated)} dari ${String(v.all)} pegawai belum punya predikat; pola diperiksa atas yang lain saja.`,
      hint: 'Hasil pola sementara sampai semua pegawai dinilai.',
    }),
    en: (v) => ({
      message: `${String(v.unrated)} of ${String(v.all)} employees have no predicate yet; the pattern is checked on the others only.`,
      hint: 'The check is provisional until everyone is rated.',
    }),
  },
});
