import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

function breachInWords(breach: IssueValues[string], some: string): string {
  return breach === 'needs BP or K' ? some : String(breach).replace(/([<>])/, ' $1 ');
}

/** What can be wrong with the heads of a distribution. */
export const distributionIssue = /* @__PURE__ */ issueTable({
  'appraisal/heads-needed': {
    severity: 'error',
    id: () => ({
      message: 'Jumlah pegawai per kelompok harus bilangan bulat, tidak negatif.',
      hint: 'Isi jumlah setiap kelompok; 0 bila tidak ada.',
    }),
    en: () => ({
      message: 'Heads by group must be whole numbers, not negative.',
      hint: 'Give the heads of every group; 0 where there are none.',
    }),
  },
  'appraisal/heads-do-not-add-up': {
    severity: 'error',
    id: (v) => ({
      message: `Jumlah kelompok ${String(v.sum)} tidak sama dengan jumlah pegawai ${String(v.size)}, atau tidak ada pegawai.`,
      hint: 'Periksa jumlah setiap kelompok.',
    }),
    en: (v) => ({
      message: `The groups add up to ${String(v.sum)}, not to the ${String(v.size)} employees, or there are none.`,
      hint: 'Check the heads of every group.',
    }),
  },
  'appraisal/sizes-unreadable': {
    severity: 'error',
    id: () => ({ message: 'Ukuran kelompok tidak terbaca.', hint: 'Tulis 1..40 atau [5, 10, 14].' }),
    en: () => ({ message: 'The group sizes cannot be read.', hint: 'Write 1..40 or [5, 10, 14].' }),
  },
  'appraisal/pattern': {
    severity: 'warning',
    id: (v) => ({
      message: `Distribusi predikat tidak sesuai pola: ${breachInWords(v.breach, 'memerlukan BP atau K')}.`,
      hint: 'Pola menuntun penilai, bukan kuota; periksa kembali alasan penilaian.',
    }),
    en: (v) => ({
      message: `The distribution does not fit the pattern: ${breachInWords(v.breach, 'needs BP or K')}.`,
      hint: 'The pattern guides the assessor and is no quota; look again at the grounds of the ratings.',
    }),
  },
  'appraisal/largest-group': {
    severity: 'warning',
    id: (v) => ({
      message: `Kelompok terbesar seharusnya ${String(v.predicate)}, tetapi ${String(v.larger)} lebih banyak.`,
      hint: 'Pola ini menuntun penilai; angkanya tidak diatur. Periksa kembali alasan penilaian.',
    }),
    en: (v) => ({
      message: `The largest group should be ${String(v.predicate)}, but there are more ${String(v.larger)}.`,
      hint: 'The pattern guides the assessor; it has no number. Look again at the grounds of the ratings.',
    }),
  },
  'appraisal/exempt': {
    severity: 'info',
    id: (v) => ({
      message: `Unit dengan ${String(v.n)} pegawai dikecualikan dari pola (sampai ${String(v.upTo)} pegawai).`,
      hint: 'Pengecualian ini pilihan, bukan aturan yang terbaca (Q8).',
    }),
    en: (v) => ({
      message: `A unit of ${String(v.n)} is exempt from the pattern (up to ${String(v.upTo)} employees).`,
      hint: 'This exemption is an option, not a rule that was read (Q8).',
    }),
  },
  'appraisal/no-distribution-fits': {
    severity: 'warning',
    id: (v) => ({
      message: `Dengan ${String(v.n)} pegawai tidak ada pembagian yang memenuhi pola.`,
      hint: 'Gunakan pengecualian kelompok kecil bila instansi menetapkannya.',
    }),
    en: (v) => ({
      message: `No distribution of ${String(v.n)} employees fits the pattern.`,
      hint: 'Use the exemption of small groups where the agency has one.',
    }),
  },
});
