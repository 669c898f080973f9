import type { Locale } from '@takar/core';

/** What the picture of a quadrant says. */
export interface QuadrantWords {
  readonly title: string;
  readonly workResult: string;
  readonly behaviour: string;
  readonly predicate: string;
  readonly count: string;
  readonly heads: (count: string) => string;
  readonly none: string;
  readonly covers: string;
  readonly unplaced: string;
  readonly early: string;
  readonly differs: string;
  /** A predicate that is written, and the one that the rule gives. */
  readonly stated: (written: string, found: string) => string;
  readonly unnamed: string;
  readonly summary: (placed: string, all: string, where: string) => string;
  readonly without: (count: string, reasons: string) => string;
  readonly period: (period: string, others: string) => string;
  readonly proposed: string;
  readonly darker: string;
}

/** Words of each language; terms of PermenPANRB 6/2022. */
export const WORDS: Readonly<Record<Locale, QuadrantWords>> = {
  id: {
    title: 'Kuadran kinerja pegawai',
    workResult: 'Hasil kerja',
    behaviour: 'Perilaku kerja',
    predicate: 'Predikat',
    count: 'Jumlah',
    heads: (count) => `${count}\u00a0orang`,
    none: 'tidak ada',
    covers: 'Pegawai yang dihitung',
    unplaced: 'Belum dapat ditempatkan',
    early: 'sebelum PermenPANRB 6/2022 berlaku',
    differs: 'Predikat tertulis berbeda dari kuadran',
    stated: (written, found) => `tertulis ${written}, menurut kuadran ${found}`,
    unnamed: 'Unit tidak disebut',
    summary: (placed, all, where) => `${placed} dari ${all} pegawai${where} berpredikat menurut kuadran kinerja.`,
    without: (count, reasons) => `Belum dapat ditempatkan: ${count} orang (${reasons}).`,
    period: (period, others) => `Periode ${period}. Periode lain dalam data: ${others}.`,
    proposed: 'Predikat menurut aturan dari kedua rating; penetapan oleh pejabat penilai kinerja.',
    darker: 'warna makin kuat, makin banyak pegawai',
  },
  en: {
    title: 'Performance quadrant of staff',
    workResult: 'Work result',
    behaviour: 'Behaviour',
    predicate: 'Predicate',
    count: 'Heads',
    heads: (count) => `${count}\u00a0staff`,
    none: 'none',
    covers: 'Staff counted',
    unplaced: 'Cannot be placed yet',
    early: 'before PermenPANRB 6/2022 was in force',
    differs: 'The written predicate differs from the quadrant',
    stated: (written, found) => `written ${written}, by the quadrant ${found}`,
    unnamed: 'Unit not named',
    summary: (placed, all, where) => `${placed} of ${all} staff${where} have a predicate by the nine cells.`,
    without: (count, reasons) => `Cannot be placed yet: ${count} staff (${reasons}).`,
    period: (period, others) => `Period ${period}. Other periods in the data: ${others}.`,
    proposed: 'Predicates by the rule from both ratings; the appraising officer decides.',
    darker: 'a stronger shade where more staff stand',
  },
};
