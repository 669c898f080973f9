import type { Locale } from '@takar/core';
import type { PatternMissing } from '@takar/core/appraisal';

/** What the picture of distributions says. */
export interface DistributionWords {
  readonly title: string;
  readonly organisation: string;
  readonly predicate: string;
  readonly share: string;
  readonly pattern: string;
  readonly state: string;
  readonly count: string;
  readonly heads: (count: string) => string;
  readonly rated: (count: string) => string;
  readonly none: string;
  readonly covers: string;
  readonly unnamed: string;
  readonly unrated: (count: string, reasons: string) => string;
  readonly most: (percent: string) => string;
  readonly least: (percent: string) => string;
  readonly atLeastHeads: (predicates: string, count: string) => string;
  readonly or: string;
  readonly and: string;
  readonly free: string;
  readonly asked: (pattern: string) => string;
  readonly kept: string;
  readonly above: (heads: string) => string;
  readonly short: (heads: string) => string;
  readonly fits: string;
  readonly breaks: string;
  readonly exempt: string;
  readonly missing: Readonly<Record<PatternMissing, string>>;
  readonly summary: (fitting: string, checked: string) => string;
  readonly unchecked: (count: string) => string;
  readonly period: (period: string, others: string) => string;
  readonly guide: string;
  readonly guideForced: string;
  readonly infeasible: (heads: string) => string;
  readonly limit: string;
  readonly within: string;
}

/** Words of each language; terms of SE MenPANRB 3/2023. */
export const WORDS: Readonly<Record<Locale, DistributionWords>> = {
  id: {
    title: 'Distribusi predikat kinerja pegawai',
    organisation: 'Predikat organisasi',
    predicate: 'Predikat',
    share: 'Bagian (%)',
    pattern: 'Pola',
    state: 'Keadaan',
    count: 'Jumlah',
    heads: (count) => `${count}\u00a0orang`,
    rated: (count) => `${count} pegawai dinilai`,
    none: 'tidak ada',
    covers: 'Pegawai yang dihitung',
    unnamed: 'Unit tidak disebut',
    unrated: (count, reasons) => `belum dinilai: ${count} orang (${reasons})`,
    most: (percent) => `paling banyak ${percent}`,
    least: (percent) => `paling sedikit ${percent}`,
    atLeastHeads: (predicates, count) => `${predicates} paling sedikit ${count} orang`,
    or: ' atau ',
    and: ' dan ',
    free: 'bebas',
    asked: (pattern) => `pola: ${pattern}`,
    kept: 'sesuai pola',
    above: (heads) => `di atas pola, lebih ${heads}`,
    short: (heads) => `di bawah pola, kurang ${heads}`,
    fits: 'Sesuai pola distribusi',
    breaks: 'Tidak sesuai pola distribusi',
    exempt: 'Dikecualikan dari pola sebagai kelompok kecil',
    missing: {
      'no-organisation': 'Pola tidak diperiksa: predikat organisasi tidak disebut',
      'unknown-organisation': 'Pola tidak diperiksa: predikat organisasi tidak dikenal',
      'several-organisations': 'Pola tidak diperiksa: baris menyebut predikat organisasi yang berbeda-beda',
      'not-yet': 'Pola tidak diperiksa: periode sebelum aturannya berlaku',
      nobody: 'Belum ada pegawai yang dinilai',
    },
    summary: (fitting, checked) => `${fitting} dari ${checked} unit yang diperiksa sesuai pola distribusi.`,
    unchecked: (count) => `${count} unit tidak diperiksa.`,
    period: (period, others) => `Periode ${period}. Periode lain dalam data: ${others}.`,
    guide: 'Pola menurut SE MenPANRB 3/2023 menuntun penilai dan bukan kuota; penetapan oleh pejabat penilai kinerja.',
    guideForced: 'Batas rating hasil kerja menurut PP 30/2019; keyakinan sumber: lemah (angka menurut ingatan).',
    infeasible: (heads) => `Tidak ada pembagian utuh yang memenuhi pola untuk ${heads}`,
    limit: 'batas pola',
    within: 'bagian pegawai',
  },
  en: {
    title: 'Distribution of predicates of staff',
    organisation: 'Predicate of the organisation',
    predicate: 'Predicate',
    share: 'Share (%)',
    pattern: 'Pattern',
    state: 'State',
    count: 'Heads',
    heads: (count) => `${count}\u00a0staff`,
    rated: (count) => `${count} staff rated`,
    none: 'none',
    covers: 'Staff counted',
    unnamed: 'Unit not named',
    unrated: (count, reasons) => `not rated: ${count} staff (${reasons})`,
    most: (percent) => `at most ${percent}`,
    least: (percent) => `at least ${percent}`,
    atLeastHeads: (predicates, count) => `${predicates} at least ${count} staff`,
    or: ' or ',
    and: ' and ',
    free: 'free',
    asked: (pattern) => `pattern: ${pattern}`,
    kept: 'fits the pattern',
    above: (heads) => `above the pattern by ${heads}`,
    short: (heads) => `below the pattern by ${heads}`,
    fits: 'Fits the distribution pattern',
    breaks: 'Does not fit the distribution pattern',
    exempt: 'Exempt from the pattern as a small group',
    missing: {
      'no-organisation': 'Pattern not checked: the predicate of the organisation is not stated',
      'unknown-organisation': 'Pattern not checked: the predicate of the organisation is not known',
      'several-organisations': 'Pattern not checked: rows name different predicates of the organisation',
      'not-yet': 'Pattern not checked: the period lies before its rule',
      nobody: 'Nobody is rated yet',
    },
    summary: (fitting, checked) => `${fitting} of ${checked} units that were checked fit the distribution pattern.`,
    unchecked: (count) => `${count} units were not checked.`,
    period: (period, others) => `Period ${period}. Other periods in the data: ${others}.`,
    guide: 'The pattern of SE MenPANRB 3/2023 guides the assessor and is no quota; the appraising officer decides.',
    guideForced: 'Limits of work-result ratings by PP 30/2019; confidence in the source: weak (figures from recall).',
    infeasible: (heads) => `No split into whole heads fits the pattern for ${heads}`,
    limit: 'limit of the pattern',
    within: 'share of the staff',
  },
};
