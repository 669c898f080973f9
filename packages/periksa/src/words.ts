import type { FieldName, Locale, Severity } from '@takar/core';

/** Fields whose column an inspector may choose. */
export const CHOOSABLE = [
  'indicator',
  'unit',
  'measure_unit',
  'polarity',
  'period',
  'target',
  'realisation',
  'published',
] as const satisfies readonly FieldName[];

/** What the page says. */
export interface Words {
  readonly title: string;
  readonly lead: string;
  readonly stays: string;
  readonly other: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly reading: (name: string) => string;
  readonly failed: string;
  readonly sheet: string;
  readonly sheetOption: (name: string, rows: number) => string;
  readonly columns: string;
  readonly columnsHint: string;
  readonly columnsNeeded: (fields: readonly string[]) => string;
  readonly automatic: (header: string | null) => string;
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  readonly settings: string;
  readonly policy: string;
  readonly numbers: string;
  readonly numbersWords: Readonly<Record<'auto' | 'id' | 'en', string>>;
  readonly polarity: string;
  readonly polarityWords: Readonly<Record<'none' | 'maximise' | 'minimise', string>>;
  readonly done: (rows: number, errors: number, warnings: number) => string;
  readonly findings: string;
  readonly noFindings: string;
  readonly more: (count: number) => string;
  readonly severityHead: string;
  readonly line: string;
  readonly message: string;
  readonly hint: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly hints: Readonly<Record<'map' | 'numbers' | 'polarity', string>>;
  readonly compared: string;
  readonly save: string;
  readonly saveHint: string;
  readonly saveXlsx: string;
  readonly saveCsv: string;
  readonly saved: (name: string) => string;
  readonly paper: PaperWords;
}

/** What a working paper says. */
export interface PaperWords {
  readonly paper: string;
  readonly findings: string;
  readonly sources: string;
  readonly line: string;
  readonly code: string;
  readonly target: string;
  readonly realisation: string;
  readonly file: string;
  readonly size: string;
  readonly noDigest: string;
  readonly policy: string;
  readonly column: (field: string) => string;
  readonly rows: string;
  readonly program: string;
  readonly checkedBy: string;
  readonly checkedOn: string;
  readonly reviewedBy: string;
}

const id: Words = {
  title: 'Periksa Tabel',
  lead: 'Buka tabel kinerja (XLSX atau CSV), lihat masalahnya, bandingkan capaian yang tertulis dengan hasil hitung, lalu simpan kertas kerja.',
  stays: 'Berkas dibaca di komputer ini saja. Halaman ini tidak mengirim apa pun.',
  other: 'English',
  choose: 'Berkas tabel',
  chooseHint: 'XLSX, XLS, ODS, atau CSV; dapat juga diseret ke halaman ini.',
  reading: (name) => `Membaca ${name} …`,
  failed: 'Berkas ini tidak dapat diperiksa.',
  sheet: 'Lembar',
  sheetOption: (name, rows) => `${name} (${rows} baris)`,
  columns: 'Kolom yang dibaca',
  columnsHint: 'Kolom dikenali dari judulnya. Pilih sendiri bila keliru.',
  columnsNeeded: (fields) => `Kolom belum dikenali: ${fields.join(', ')}. Pilih kolomnya di bawah ini.`,
  automatic: (header) => (header === null ? 'tidak ditemukan' : `otomatis: ${header}`),
  fields: {
    indicator: 'Indikator',
    unit: 'Unit',
    measure_unit: 'Satuan',
    polarity: 'Polaritas',
    period: 'Periode',
    target: 'Target',
    realisation: 'Realisasi',
    published: 'Capaian tertulis',
    weight: 'Bobot',
    source: 'Sumber data',
    note: 'Keterangan',
  },
  settings: 'Cara menghitung',
  policy: 'Kebijakan',
  numbers: 'Penulisan angka',
  numbersWords: { auto: 'otomatis', id: '1.234,5', en: '1,234.5' },
  polarity: 'Polaritas bila tidak tertulis',
  polarityWords: {
    none: 'tidak dianggap apa pun',
    maximise: 'makin tinggi makin baik',
    minimise: 'makin rendah makin baik',
  },
  done: (rows, errors, warnings) => `${rows} baris diperiksa; ${errors} kesalahan, ${warnings} peringatan pada tabel.`,
  findings: 'Masalah pada tabel',
  noFindings: 'Tidak ada masalah pada tabel.',
  more: (count) => `${count} lainnya ada di kertas kerja.`,
  severityHead: 'Jenis',
  line: 'Baris',
  message: 'Masalah',
  hint: 'Yang perlu dilakukan',
  severity: { error: 'kesalahan', warning: 'peringatan', info: 'keterangan' },
  hints: {
    map: 'Pilih kolomnya pada “Kolom yang dibaca”, atau ganti judulnya di sumbernya.',
    numbers: 'Bila keliru, pilih penulisan angka pada “Cara menghitung”.',
    polarity: 'Tulis polaritas pada tiap baris, atau pilih satu untuk semuanya pada “Cara menghitung”.',
  },
  compared: 'Capaian tertulis dan hasil hitung',
  save: 'Kertas kerja',
  saveHint:
    'Sebelum, sesudah, temuan, dan catatan tiap baris; masalah pada tabel; berkas, kebijakan, dan kolom yang dibaca.',
  saveXlsx: 'Simpan kertas kerja (XLSX)',
  saveCsv: 'Simpan kertas kerja (CSV)',
  saved: (name) => `${name} disimpan.`,
  paper: {
    paper: 'Kertas kerja',
    findings: 'Masalah tabel',
    sources: 'Sumber',
    line: 'Baris',
    code: 'Kode',
    target: 'Target',
    realisation: 'Realisasi',
    file: 'Berkas',
    size: 'Ukuran (byte)',
    noDigest: 'tidak dapat dihitung peramban ini',
    policy: 'Kebijakan',
    column: (field) => `Kolom ${field}`,
    rows: 'Baris diperiksa',
    program: 'Program',
    checkedBy: 'Diperiksa oleh',
    checkedOn: 'Tanggal',
    reviewedBy: 'Ditelaah oleh',
  },
};

const en: Words = {
  title: 'Check a table',
  lead: 'Open a performance table (XLSX or CSV), see what is wrong with it, compare the stated achievements with the computed ones, and save the working paper.',
  stays: 'The file is read on this computer alone. This page sends nothing.',
  other: 'Bahasa Indonesia',
  choose: 'File with the table',
  chooseHint: 'XLSX, XLS, ODS or CSV; it may also be dragged onto this page.',
  reading: (name) => `Reading ${name} …`,
  failed: 'This file cannot be checked.',
  sheet: 'Sheet',
  sheetOption: (name, rows) => `${name} (${rows} rows)`,
  columns: 'Columns that are read',
  columnsHint: 'Columns are known by their headers. Choose where one is wrong.',
  columnsNeeded: (fields) => `Columns not known yet: ${fields.join(', ')}. Choose them below.`,
  automatic: (header) => (header === null ? 'not found' : `found: ${header}`),
  fields: {
    indicator: 'Indicator',
    unit: 'Unit',
    measure_unit: 'Unit of measure',
    polarity: 'Polarity',
    period: 'Period',
    target: 'Target',
    realisation: 'Realisation',
    published: 'Stated achievement',
    weight: 'Weight',
    source: 'Source of data',
    note: 'Note',
  },
  settings: 'How it is computed',
  policy: 'Policy',
  numbers: 'Notation of numbers',
  numbersWords: { auto: 'found out', id: '1.234,5', en: '1,234.5' },
  polarity: 'Polarity where none is stated',
  polarityWords: { none: 'none is assumed', maximise: 'higher is better', minimise: 'lower is better' },
  done: (rows, errors, warnings) => `${rows} rows checked; ${errors} errors and ${warnings} warnings about the table.`,
  findings: 'Issues of the table',
  noFindings: 'There are no issues.',
  more: (count) => `${count} more are in the working paper.`,
  severityHead: 'Kind',
  line: 'Line',
  message: 'Issue',
  hint: 'What to do',
  severity: { error: 'error', warning: 'warning', info: 'note' },
  hints: {
    map: 'Choose the column under “Columns that are read”, or rename it in the source.',
    numbers: 'If that is wrong, choose the notation under “How it is computed”.',
    polarity: 'State the polarity on each row, or choose one for all under “How it is computed”.',
  },
  compared: 'Stated and computed achievements',
  save: 'Working paper',
  saveHint:
    'Before, after, finding and note of each row; issues of the table; file, policy and the columns that were read.',
  saveXlsx: 'Save the working paper (XLSX)',
  saveCsv: 'Save the working paper (CSV)',
  saved: (name) => `${name} saved.`,
  paper: {
    paper: 'Working paper',
    findings: 'Issues',
    sources: 'Sources',
    line: 'Line',
    code: 'Code',
    target: 'Target',
    realisation: 'Realisation',
    file: 'File',
    size: 'Size (bytes)',
    noDigest: 'this browser cannot compute it',
    policy: 'Policy',
    column: (field) => `Column ${field}`,
    rows: 'Rows checked',
    program: 'Program',
    checkedBy: 'Checked by',
    checkedOn: 'Date',
    reviewedBy: 'Reviewed by',
  },
};

/** The words of each language. */
export const WORDS: Readonly<Record<Locale, Words>> = { id, en };
