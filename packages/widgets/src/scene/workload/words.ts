import type { Locale } from '@takar/core';

/** What the picture of a workload analysis says. */
export interface WorkloadPictureWords {
  readonly title: string;
  readonly unit: string;
  readonly post: string;
  readonly need: string;
  readonly needed: string;
  readonly inPost: string;
  readonly difference: string;
  readonly level: string;
  readonly heads: (count: string) => string;
  readonly has: (count: string) => string;
  readonly needs: (count: string) => string;
  readonly raw: (need: string) => string;
  readonly shortage: (heads: string) => string;
  readonly surplus: (heads: string) => string;
  readonly even: string;
  readonly signed: (text: string, sign: string) => string;
  readonly noNeed: (reason: string) => string;
  readonly noStaff: string;
  readonly vacant: string;
  readonly ej: (value: string, letter: string, level: string) => string;
  readonly eu: (value: string, letter: string, level: string) => string;
  readonly noEu: string;
  readonly known: (known: string, all: string) => string;
  readonly covers: string;
  readonly none: string;
  readonly unnamed: string;
  readonly most: (names: string) => string;
  readonly rounding: (scheme: string) => string;
  readonly minimum: string;
  readonly target: string;
  readonly evenKey: string;
  readonly shortKey: string;
  readonly overKey: string;
}

/** Words of each language; terms of PermenPANRB 1/2020 and Permendagri 12/2008. */
export const WORDS: Readonly<Record<Locale, WorkloadPictureWords>> = {
  id: {
    title: 'Kebutuhan pegawai menurut beban kerja',
    unit: 'Unit',
    post: 'Jabatan',
    need: 'Kebutuhan (belum dibulatkan)',
    needed: 'Kebutuhan',
    inPost: 'Bezetting',
    difference: 'Selisih',
    level: 'EJ',
    heads: (count) => `${count}\u00a0orang`,
    has: (count) => `bezetting\u00a0${count}`,
    needs: (count) => `kebutuhan\u00a0${count}`,
    raw: (need) => `kebutuhan sebelum dibulatkan ${need}`,
    shortage: (heads) => `kekurangan ${heads}`,
    surplus: (heads) => `kelebihan ${heads}`,
    even: 'sesuai kebutuhan',
    signed: (text, sign) => `${text}\u00a0(${sign})`,
    noNeed: (reason) => `kebutuhan belum bernilai: ${reason}`,
    noStaff: 'bezetting tidak disebut',
    vacant: 'lowong',
    ej: (value, letter, level) => `EJ ${value}, ${letter} (${level})`,
    eu: (value, letter, level) => `Efisiensi unit (EU) ${value}, ${letter} (${level})`,
    noEu: 'Efisiensi unit (EU) belum bernilai: beban atau bezetting sebagian jabatan tidak diketahui',
    known: (known, all) => `${known} dari ${all} jabatan dapat dibandingkan`,
    covers: 'Pegawai yang dihitung',
    none: 'tidak ada',
    unnamed: 'Unit tidak disebut',
    most: (names) => `Kekurangan terbesar: ${names}.`,
    rounding: (scheme) =>
      `Waktu kerja efektif: ${scheme}. Kebutuhan dibulatkan sekali per jabatan, setengah ke atas (ABK-06).`,
    minimum: 'Beban sekecil apa pun dihitung paling sedikit satu orang.',
    target: 'kebutuhan',
    evenKey: 'bezetting, sesuai kebutuhan',
    shortKey: 'bezetting, kekurangan',
    overKey: 'bezetting, kelebihan',
  },
  en: {
    title: 'Staff needed by workload',
    unit: 'Unit',
    post: 'Post',
    need: 'Need (not rounded)',
    needed: 'Need',
    inPost: 'Staff in post',
    difference: 'Difference',
    level: 'EJ',
    heads: (count) => `${count}\u00a0staff`,
    has: (count) => `in post\u00a0${count}`,
    needs: (count) => `need\u00a0${count}`,
    raw: (need) => `need before rounding ${need}`,
    shortage: (heads) => `shortage of ${heads}`,
    surplus: (heads) => `surplus of ${heads}`,
    even: 'as needed',
    signed: (text, sign) => `${text}\u00a0(${sign})`,
    noNeed: (reason) => `need without value: ${reason}`,
    noStaff: 'staff in post not stated',
    vacant: 'vacant',
    ej: (value, letter, level) => `EJ ${value}, ${letter} (${level})`,
    eu: (value, letter, level) => `Unit efficiency (EU) ${value}, ${letter} (${level})`,
    noEu: 'Unit efficiency (EU) without value: load or staff of some posts is not known',
    known: (known, all) => `${known} of ${all} posts can be compared`,
    covers: 'Staff counted',
    none: 'none',
    unnamed: 'Unit not named',
    most: (names) => `Largest shortage: ${names}.`,
    rounding: (scheme) => `Effective working time: ${scheme}. Needs are rounded once a post, half up (ABK-06).`,
    minimum: 'Any load counts as one person at least.',
    target: 'need',
    evenKey: 'in post, as needed',
    shortKey: 'in post, shortage',
    overKey: 'in post, surplus',
  },
};
