import type { Locale } from '@takar/core';

/** What the picture of a talent map says. */
export interface NineBoxWords {
  readonly title: string;
  readonly performance: string;
  readonly potential: string;
  readonly box: (number: number) => string;
  readonly heads: (count: string) => string;
  readonly covers: (kinds: string) => string;
  readonly unmapped: string;
  readonly unnamed: string;
  readonly summary: (mapped: string, all: string, scheme: string) => string;
  readonly most: (box: number, count: string) => string;
  readonly none: string;
  readonly proposed: string;
  readonly numbering: (scheme: string) => string;
  readonly darker: string;
}

/** Words of each language; terms of PermenPANRB 3/2020. */
export const WORDS: Readonly<Record<Locale, NineBoxWords>> = {
  id: {
    title: 'Peta talenta',
    performance: 'Kinerja',
    potential: 'Potensial',
    box: (number) => `Kotak ${number}`,
    heads: (count) => `${count}\u00a0orang`,
    covers: (kinds) => `Pegawai yang dihitung: ${kinds}.`,
    unmapped: 'Belum dipetakan',
    unnamed: 'Unit tidak disebut',
    summary: (mapped, all, scheme) => `${mapped} dari ${all} pegawai dipetakan menurut ${scheme}.`,
    most: (box, count) => `Terbanyak di kotak ${box} (${count} orang).`,
    none: 'tidak ada',
    proposed: 'Usulan pemetaan; penetapan oleh pejabat yang berwenang.',
    numbering: (scheme) => `Nomor kotak menurut ${scheme}; skema lain menomori berbeda.`,
    darker: 'warna makin kuat, makin banyak pegawai',
  },
  en: {
    title: 'Talent map',
    performance: 'Performance',
    potential: 'Potential',
    box: (number) => `Box ${number}`,
    heads: (count) => `${count}\u00a0staff`,
    covers: (kinds) => `Staff counted: ${kinds}.`,
    unmapped: 'Not mapped',
    unnamed: 'Unit not named',
    summary: (mapped, all, scheme) => `${mapped} of ${all} staff are mapped by ${scheme}.`,
    most: (box, count) => `Most stand in box ${box} (${count} staff).`,
    none: 'none',
    proposed: 'A proposed map; the competent officer decides.',
    numbering: (scheme) => `Box numbers of ${scheme}; other schemes number differently.`,
    darker: 'a stronger shade where more staff stand',
  },
};
