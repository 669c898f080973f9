import type { UsageTexts } from '../texts.js';

/** Perintah yang salah tulis. */
export const USAGE: UsageTexts = {
  unknownCommand: (name) => `Perintah "${name}" tidak dikenal.`,
  unknownOption: (name) => `Opsi ${name} tidak dikenal.`,
  optionElsewhere: (name) => `Opsi ${name} bukan milik perintah ini.`,
  unknownValue: (option, value, choices) => `${option} tidak mengenal "${value}". Pilihannya: ${choices.join(', ')}.`,
  valueNeeded: (option, placeholder) => `${option} memerlukan nilai: ${option} ${placeholder}.`,
  noValueTaken: (option) => `${option} tidak menerima nilai.`,
  nearest: (names) =>
    names.length === 0 ? 'Lihat takar --help atau takar PERINTAH --help.' : `Mungkin maksudnya: ${names.join(', ')}.`,
  fileNeeded: 'Berkas masukan belum disebut. Tulis nama berkas, atau - untuk masukan standar.',
  oneFileOnly: (count) => `Perintah ini membaca satu berkas, bukan ${count}.`,
  stdinTwice: 'Masukan standar (-) hanya dapat dibaca sekali.',
  rowNeeded: 'Baris yang dijelaskan belum disebut: --row N, baris data pertama adalah 1.',
  rowRange: (row, rows) =>
    rows === 0
      ? `Tidak ada baris ${row}: tabel ini tanpa baris data.`
      : `Tidak ada baris ${row}; pilih 1 sampai ${rows}.`,
  notADate: (option, text) => `${option}: "${text}" bukan tanggal. Tulis seperti 2026-12-31.`,
  notANumber: (option, text) => `${option}: "${text}" bukan angka di atas nol. Tulis seperti 120 atau 112.5.`,
  separator: (text) => `--separator: "${text}" bukan satu tanda baca ASCII. Tulis seperti ";" atau "tab".`,
  map: (text) => `--map: "${text}" tidak berbentuk JUDUL:FIELD, misalnya "Target 2023:target".`,
  unknownField: (field) => `--map: field "${field}" tidak dikenal.`,
  unknownHeader: (header, headers) => `--map: tidak ada kolom "${header}". Judul kolom: ${headers.join(', ')}.`,
  year: (text) => `--year: "${text}" bukan tahun. Tulis seperti 2026.`,
  unknownPolicy: (id, ids) => `Kebijakan "${id}" tidak dikenal. Yang ada: ${ids.join(', ')}.`,
  unknownScale: (id, ids) => `Skala "${id}" tidak dikenal. Yang ada: ${ids.join(', ')}.`,
  unknownRule: (id) => `Aturan "${id}" tidak dikenal.`,
  tooManyWords: (words) => `Terlalu banyak kata: ${words.join(' ')}.`,
  twoDates: '--diff memerlukan dua tanggal: --diff 2021-12-31 2026-01-01.',
  goalNeeded: '--seek memerlukan --goal, misalnya --goal ">= 90".',
  notASpan: (text) => `--between ${text} bukan rentang; tulis misalnya 0..100.`,
  inputNeeded: 'Masukan belum disebut: --input BERKAS.json, atau --input - untuk masukan standar.',
  noExpression: (id) =>
    `Aturan ${id} tidak menghitung apa pun, jadi tidak dapat dijalankan; isinya: takar rules ${id}.`,
  outNeeded: (form) => `--to ${form} memerlukan berkas: --out BERKAS.${form}.`,
  notAPeriod: (text) => `--period: "${text}" bukan periode, misalnya 2026 atau 2026-Q1.`,
  templateNeedsDocx: '--template hanya untuk --to docx.',
  notInBatches: (what, limit) =>
    `Tidak dapat secara bertahap: ${what}. Berkas dihitung bertahap dengan --batches, dan bila berupa CSV, Arrow atau Parquet lebih dari ${limit}.`,
  notInBatchesHint:
    'Secara bertahap satu berkas CSV, Arrow atau Parquet dihitung menjadi ringkasan, CSV atau JSON (--to, --out). Untuk yang lain, muat ke basis data dan pakai --engine, atau tulis tanpa --batches bila muat di memori.',
  severalFiles: 'beberapa berkas',
  otherKind: (file) => `${file}, yang bukan CSV, Arrow atau Parquet`,
  unitsNeedsUnitFrom: '--units memerlukan --unit-from filename atau sheet.',
  dialectNeeded: 'Aturan mana, untuk basis data mana? Tulis: takar sql ID --dialect NAMA.',
  treeOnly: (option, id, rollUp) => `${option} untuk ${rollUp}, yang menggulung capaian pohon, bukan untuk ${id}.`,
  notATree: (text) => `--tree: "${text}" tidak menyebut dua kolom. Tulis seperti unit:induk.`,
  widthRange: (text) => `--width: "${text}" bukan lebar dalam piksel antara 240 dan 4000.`,
  tableNeeded: '--engine memerlukan --table TABEL.',
};
