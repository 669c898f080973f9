import type { Locale, Match, Materiality, Note } from '@takar/core';

/** Words of published figures beside computed ones. */
export interface ReconcileWords {
  readonly title: string;
  readonly published: string;
  readonly computed: string;
  readonly difference: string;
  readonly verdict: string;
  readonly match: Readonly<Record<Match, string>>;
  readonly meaning: Readonly<Record<Match, string>>;
  readonly note: Readonly<Record<Note, string>>;
  readonly materiality: Readonly<Record<Exclude<Materiality, 'none'>, string>>;
  readonly formula: (name: string) => string;
  readonly interval: (low: string, high: string) => string;
  readonly cap: (cap: string) => string;
  readonly remarks: string;
  readonly summary: (same: string, compared: string, others: readonly string[], notComparable: string | null) => string;
  readonly review: ReviewWords;
}

/** Words of the review of a report. */
export interface ReviewWords {
  readonly title: string;
  readonly hint: string;
  readonly number: string;
  readonly before: string;
  readonly after: string;
  readonly finding: string;
  readonly note: string;
  readonly noteOf: (row: string) => string;
  readonly count: (notes: number, rows: number) => string;
  readonly csv: string;
  readonly json: string;
}

/** Words of each language. */
export const WORDS: Readonly<Record<Locale, ReconcileWords>> = {
  id: {
    title: 'Angka terbit dan hasil hitung',
    published: 'Terbit',
    computed: 'Dihitung',
    difference: 'Selisih',
    verdict: 'Temuan',
    match: {
      exact: 'sama',
      truncated: 'dipotong',
      capped: 'dibatasi',
      roundedInputs: 'masukan dibulatkan',
      otherFormula: 'rumus lain',
      unexplained: 'tidak terjelaskan',
      notComputable: 'tidak dapat dibandingkan',
    },
    meaning: {
      exact: 'sama pada digit yang tercetak',
      truncated: 'digit selebihnya dibuang, tidak dibulatkan',
      capped: 'angka terbit berhenti pada suatu batas',
      roundedInputs: 'target atau realisasi yang tercetak sudah dibulatkan',
      otherFormula: 'mengikuti rumus lain dari kebijakan ini',
      unexplained: 'tidak ada rumus, batas, atau pembulatan yang menjelaskannya',
      notComputable: 'tanpa angka terbit, target, atau realisasi, atau target nol',
    },
    note: {
      ratio: 'terbit sebagai rasio, bukan persen',
      'equals-realisation': 'sama dengan realisasi',
      'equals-last-year': 'sama dengan angka tahun sebelumnya',
      'no-published': 'tanpa angka terbit',
      'no-target': 'tanpa target',
      'no-realisation': 'tanpa realisasi',
      'target-zero': 'target nol',
      'polarity-unknown': 'polaritas tidak disebut',
      'not-computable': 'tidak dapat dihitung menurut kebijakan ini',
    },
    materiality: {
      status: 'mengubah status tercapai',
      band: 'mengubah peringkat',
      headline: 'mengubah peringkat nilai unit',
      money: 'mengubah pembayaran',
    },
    formula: (name) => `rumus ${name}`,
    interval: (low, high) => `masukan memungkinkan ${low} sampai ${high}`,
    cap: (cap) => `berhenti di ${cap}`,
    remarks: 'Keterangan',
    summary: (same, compared, others, notComparable) =>
      `${same} dari ${compared} angka terbit sama dengan hasil hitung.${others.length === 0 ? '' : ` Lainnya: ${others.join(', ')}.`}${notComparable === null ? '' : ` ${notComparable} baris tidak dapat dibandingkan.`}`,
    review: {
      title: 'Catatan penelaahan',
      hint: 'Catatan hanya ada di halaman ini dan tidak disimpan. Unduh sebelum meninggalkan halaman.',
      number: 'No.',
      before: 'Sebelum',
      after: 'Sesudah',
      finding: 'Temuan',
      note: 'Catatan',
      noteOf: (row) => `Catatan untuk ${row}`,
      count: (notes, rows) => `${notes} dari ${rows} baris diberi catatan.`,
      csv: 'Unduh penelaahan (CSV)',
      json: 'Unduh penelaahan (JSON)',
    },
  },
  en: {
    title: 'Published and computed figures',
    published: 'Published',
    computed: 'Computed',
    difference: 'Difference',
    verdict: 'Finding',
    match: {
      exact: 'same',
      truncated: 'truncated',
      capped: 'capped',
      roundedInputs: 'rounded inputs',
      otherFormula: 'other formula',
      unexplained: 'unexplained',
      notComputable: 'cannot be compared',
    },
    meaning: {
      exact: 'the same at the digits that are printed',
      truncated: 'further digits are cut off, not rounded',
      capped: 'the published figure stops at a cap',
      roundedInputs: 'target or realisation as printed is rounded already',
      otherFormula: 'follows another formula than this policy',
      unexplained: 'no formula, cap or rounding explains it',
      notComputable: 'no published figure, target or realisation, or a target of zero',
    },
    note: {
      ratio: 'published as a ratio, not in per cent',
      'equals-realisation': 'equals the realisation',
      'equals-last-year': 'equals the figure of the year before',
      'no-published': 'no published figure',
      'no-target': 'no target',
      'no-realisation': 'no realisation',
      'target-zero': 'target is zero',
      'polarity-unknown': 'polarity not stated',
      'not-computable': 'not computable by this policy',
    },
    materiality: {
      status: 'changes whether the target is met',
      band: 'changes the band',
      headline: 'changes the band of the unit',
      money: 'changes a payment',
    },
    formula: (name) => `formula ${name}`,
    interval: (low, high) => `the inputs allow ${low} to ${high}`,
    cap: (cap) => `stops at ${cap}`,
    remarks: 'Remarks',
    summary: (same, compared, others, notComparable) =>
      `${same} of ${compared} published figures are the same as computed.${others.length === 0 ? '' : ` Others: ${others.join(', ')}.`}${notComparable === null ? '' : ` ${notComparable} rows cannot be compared.`}`,
    review: {
      title: 'Review notes',
      hint: 'Notes are on this page alone and are not stored. Download them before you leave it.',
      number: 'No.',
      before: 'Before',
      after: 'After',
      finding: 'Finding',
      note: 'Note',
      noteOf: (row) => `Note on ${row}`,
      count: (notes, rows) => `${notes} of ${rows} rows have a note.`,
      csv: 'Download the review (CSV)',
      json: 'Download the review (JSON)',
    },
  },
};
