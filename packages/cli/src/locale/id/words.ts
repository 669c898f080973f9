import type { WordTexts } from '../texts.js';

/** Kata-kata dalam tabel. */
export const WORDS: WordTexts = {
  number: 'No',
  row: 'baris',
  line: 'baris berkas',
  file: 'berkas',
  policy: 'kebijakan',
  hash: 'versi aturan',
  asOf: 'per',
  capIs: (cap) => `batas ${cap}`,
  percentIn: (label) => `${label} (%)`,
  scores: 'Nilai per unit dan periode',
  coverage: 'cakupan',
  reportedOf: (reported, due) => `${reported} dari ${due} dilaporkan`,
  provisional: 'sementara',
  rank: 'urutan',
  consolidated: 'Sampai dengan periode',
  issues: (count) => `${count} catatan tentang data`,
  noIssues: 'Tidak ada catatan tentang data.',
  andMore: (count) => `dan ${count} lagi`,
  severity: { error: 'galat', warning: 'peringatan', info: 'keterangan' },
  noRows: 'Tabel ini tanpa baris data.',
  reading: 'membaca',
  computing: 'menghitung',
  writing: 'menulis',
  computedRows: (rows) =>
    `${rows} baris dihitung bertahap. Barisnya ditulis dengan --to csv atau --to json dan --out BERKAS.`,
  noScoresInBatches:
    'Nilai unit ditinggalkan: berkas memuat kolom versi dokumen, dan target mana yang digantikan dokumen kemudian hanya diketahui dari seluruh baris.',
  noToDateInBatches:
    'Angka sampai dengan periode ditinggalkan: berkas memuat kolom konsolidasi, dan angka itu butuh baris semua periode sekaligus.',
  wholeTableHint:
    'Tanpa --batches, bila berkas muat di memori, semuanya dihitung; begitu pula untuk potongan berkas yang memuat semua baris unitnya.',
  written: (file) => `Ditulis ke ${file}.`,
  sheets: { rows: 'Capaian', groups: 'Nilai unit', summary: 'Ringkasan', issues: 'Catatan', about: 'Sumber' },
  sameFiles: (files) => `Isi berkas ${files.join(', ')} sama persis, jadi barisnya dihitung ${files.length} kali.`,
  sameFilesHint: 'Sebut setiap berkas satu kali saja.',
  duplicateUnit: (unit, files) => `Unit "${unit}" dilaporkan oleh lebih dari satu berkas: ${files.join(', ')}.`,
  absentUnits: (units) => `Unit tanpa berkas (${units.length}): ${units.join(', ')}.`,
  absentPeriods: (unit, periods) => `Unit "${unit}" tanpa baris untuk periode: ${periods.join(', ')}.`,
  emptyUnit: (unit, file) => `Unit "${unit}" tanpa baris data (${file}).`,
  unitNotListed: (unit, near) =>
    `Unit "${unit}" tidak ada dalam daftar unit${near.length === 0 ? '' : `; yang mirip: ${near.join(', ')}`}.`,
  unitHint: 'Nama unit diambil dari nama berkas; periksa berkas mana yang dimaksud.',
  internal: (message) => `Takar berhenti karena kesalahannya sendiri: ${message}`,
  internalHint:
    'Ini bukan kesalahan data Anda. Laporkan dengan perintah dan contoh berkasnya; TAKAR_DEBUG=1 menampilkan rinciannya.',
};
