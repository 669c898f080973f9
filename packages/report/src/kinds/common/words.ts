import type { Locale } from '@takar/core';

/** Words that several documents share. */
export interface CommonWords {
  readonly table: string;
  readonly figure: string;
  readonly number: string;
  readonly goal: string;
  readonly noGoal: string;
  readonly measure: string;
  readonly programme: string;
  readonly owner: string;
  readonly budget: string;
  readonly provenance: string;
  readonly provenanceText: string;
  readonly provenanceOfSheet: string;
  readonly rule: string;
  readonly hash: string;
  readonly version: string;
  readonly asOf: string;
  readonly software: string;
  readonly file: string;
  readonly rows: string;
  readonly draft: string;
  readonly fill: (what: string) => string;
  readonly agency: string;
  readonly year: string;
  readonly nip: (nip: string) => string;
  readonly blank: string;
}

/** Words of each language. */
export const COMMON_WORDS: Readonly<Record<Locale, CommonWords>> = {
  id: {
    table: 'Tabel',
    figure: 'Gambar',
    number: 'No.',
    goal: 'Sasaran',
    noGoal: 'Indikator tanpa sasaran',
    measure: 'Satuan',
    programme: 'Program',
    owner: 'Penanggung jawab',
    budget: 'Anggaran',
    provenance: 'Asal angka',
    provenanceText:
      'Semua angka capaian dihitung dari berkas di bawah ini menurut aturan yang disebut. Angka yang sama diperoleh dengan perintah takar compute atas berkas yang sama.',
    provenanceOfSheet: 'Hasil di atas diturunkan dari berkas di bawah ini menurut aturan yang disebut.',
    rule: 'Aturan',
    hash: 'Versi aturan (hash)',
    version: 'Berlaku pada',
    asOf: 'Tanggal pelaporan',
    software: 'Perangkat lunak',
    file: 'Berkas sumber',
    rows: 'baris',
    draft: 'Konsep, disusun dari data; isian bertanda kurung siku dilengkapi sebelum ditetapkan.',
    fill: (what) => `[Isi: ${what}]`,
    agency: '[nama instansi]',
    year: '[tahun]',
    nip: (nip) => `NIP ${nip}`,
    blank: '……………………………',
  },
  en: {
    table: 'Table',
    figure: 'Figure',
    number: 'No.',
    goal: 'Goal',
    noGoal: 'Indicators without a goal',
    measure: 'Measure',
    programme: 'Programme',
    owner: 'Responsible',
    budget: 'Budget',
    provenance: 'Where the figures come from',
    provenanceText:
      'All achievements are computed from the files below by the rules that are named. The command takar compute gives the same figures of the same file.',
    provenanceOfSheet: 'The results above follow from the files below by the rules that are named.',
    rule: 'Rule',
    hash: 'Version of the rule (hash)',
    version: 'In force on',
    asOf: 'Day of reporting',
    software: 'Software',
    file: 'Source file',
    rows: 'rows',
    draft: 'Draft made from data; fill in what stands in square brackets before it is adopted.',
    fill: (what) => `[Fill in: ${what}]`,
    agency: '[name of the agency]',
    year: '[year]',
    nip: (nip) => `NIP ${nip}`,
    blank: '……………………………',
  },
};
