import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const text = (values: IssueValues, key: string): string => String(values[key] ?? '');

/** What is withheld from a publication, and what a public row does not say. */
export const privacyIssue = /* @__PURE__ */ issueTable({
  'privacy/person-row': {
    severity: 'warning',
    id: (v) => ({
      message: `Baris ${text(v, 'row')} adalah hasil perorangan dan tidak diterbitkan.`,
      hint: 'Terbitkan jumlah pegawai per unit (--people), bukan barisnya.',
    }),
    en: (v) => ({
      message: `Row ${text(v, 'row')} is the result of one person and is not published.`,
      hint: 'Publish numbers of people by unit (--people), not their rows.',
    }),
  },
  'privacy/self-assessment': {
    severity: 'warning',
    id: (v) => ({
      message: `Baris ${text(v, 'row')}: realisasinya penilaian mandiri dan tidak ditampilkan sebagai hasil.`,
      hint: 'Isi nilai dari evaluator, atau tunggu penilaiannya.',
    }),
    en: (v) => ({
      message: `Row ${text(v, 'row')}: its realisation is a self-assessment and is not shown as the result.`,
      hint: 'Give the figure of the assessor, or wait for it.',
    }),
  },
  'privacy/not-said': {
    severity: 'info',
    id: (v) => ({
      message: `Tidak satu baris pun menyebut "${text(v, 'what')}"; halaman publik menulis "tidak disebut".`,
      hint: `Tambahkan kolom "${text(v, 'column')}".`,
    }),
    en: (v) => ({
      message: `No row says "${text(v, 'what')}"; the public page says "not stated".`,
      hint: `Add a column "${text(v, 'column')}".`,
    }),
  },
  'privacy/withheld': {
    severity: 'info',
    id: (v) => ({
      message:
        `${text(v, 'withheld')} dari ${text(v, 'cells')} angka "${text(v, 'table')}" ditahan: ` +
        `${text(v, 'small')} kurang dari ${text(v, 'minimum')} orang, ${text(v, 'shared')} dari kelompok yang semua nilainya sama, ` +
        `${text(v, 'edition')} karena edisi lalu, ${text(v, 'complement')} agar yang ditahan tidak dapat dihitung.`,
      hint: 'Gabungkan unit atau nilai yang kecil agar lebih banyak angka dapat terbit.',
    }),
    en: (v) => ({
      message:
        `${text(v, 'withheld')} of ${text(v, 'cells')} counts of "${text(v, 'table')}" are withheld: ` +
        `${text(v, 'small')} of fewer than ${text(v, 'minimum')} people, ${text(v, 'shared')} of groups that share one value, ` +
        `${text(v, 'edition')} because of the last edition, ${text(v, 'complement')} so that none can be worked out.`,
      hint: 'Join small units or values, so that more counts can be published.',
    }),
  },
  'privacy/no-heads': {
    severity: 'error',
    id: (v) => ({
      message: `Baris ${text(v, 'row')}: jumlah pegawainya bukan bilangan bulat; baris tidak dihitung.`,
      hint: 'Isi jumlah orang, atau kosongkan kolom itu bila satu baris satu pegawai.',
    }),
    en: (v) => ({
      message: `Row ${text(v, 'row')}: its number of people is no whole number; the row is not counted.`,
      hint: 'Give a number of people, or leave the column out where a row is one person.',
    }),
  },
  'privacy/no-unit': {
    severity: 'warning',
    id: (v) => ({
      message: `${text(v, 'people')} orang${v.period === undefined ? '' : ` pada ${text(v, 'period')}`} tanpa unit (mulai baris ${text(v, 'row')}) dan tidak masuk ke tabel mana pun.`,
      hint: 'Isi kolom unit pada setiap baris, juga pada sel gabungan.',
    }),
    en: (v) => ({
      message: `People who name no unit${v.period === undefined ? '' : ` in ${text(v, 'period')}`}: ${text(v, 'people')} (from row ${text(v, 'row')} on); they are in no table.`,
      hint: 'Fill the column of units in every row, in merged cells too.',
    }),
  },
  'privacy/nobody': {
    severity: 'error',
    id: (v) => ({
      message: `Tabel pegawai tidak memuat ${text(v, 'what')}.`,
      hint: 'Beri kolom unit dan kolom yang dihitung, misalnya "Unit" dan "Predikat kinerja", atau sebut kolomnya dengan --by.',
    }),
    en: (v) => ({
      message: `The table of people has no ${text(v, 'what')}.`,
      hint: 'Give a column of units and one to count, for example "Unit" and "Predicate", or name it with --by.',
    }),
  },
});
