import type { Locale } from '@takar/core';

/** What filter and source say. */
export interface LinkWords {
  readonly title: string;
  readonly period: string;
  readonly unit: string;
  readonly allPeriods: string;
  readonly allUnits: string;
  readonly clear: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly shown: (what: readonly string[]) => string;
  readonly everything: string;
  /** The address names something that the data do not have. */
  readonly unknown: (what: string) => string;
  /** The figures of a link were computed with rules that are not these. */
  readonly otherRules: (link: string, now: string) => string;
  readonly source: string;
  readonly loading: string;
  readonly read: (time: string) => string;
  readonly failed: (why: string) => string;
  readonly reload: string;
  readonly nobody: string;
}

export const WORDS: Readonly<Record<Locale, LinkWords>> = {
  id: {
    title: 'Saringan',
    period: 'Periode',
    unit: 'Unit kerja',
    allPeriods: 'Semua periode',
    allUnits: 'Semua unit kerja',
    clear: 'Hapus saringan',
    copy: 'Salin tautan',
    copied: 'Tautan tersalin.',
    notCopied: 'Tautan tidak dapat disalin; salin dari bilah alamat peramban.',
    shown: (what) => `Ditampilkan: ${what.join(', ')}.`,
    everything: 'Semua data ditampilkan.',
    unknown: (what) => `Tautan menyebut ${what}, yang tidak ada dalam data. Pilih lagi di atas.`,
    otherRules: (link, now) =>
      `Tautan ini dibuat ketika angka dihitung dengan versi aturan ${link}. Angka di bawah dihitung dengan versi ${now}, jadi dapat berbeda dari yang dilihat pembuat tautan.`,
    source: 'Sumber data',
    loading: 'memuat…',
    read: (time) => `dibaca ${time}`,
    failed: (why) => `tidak terbaca: ${why}`,
    reload: 'Muat ulang',
    nobody: 'Elemen ini memerlukan atribut link dengan nama kelompoknya.',
  },
  en: {
    title: 'Filter',
    period: 'Period',
    unit: 'Organisational unit',
    allPeriods: 'All periods',
    allUnits: 'All units',
    clear: 'Clear the filter',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'The link cannot be copied; take it from the address bar of the browser.',
    shown: (what) => `Shown: ${what.join(', ')}.`,
    everything: 'All data are shown.',
    unknown: (what) => `The link names ${what}, which the data do not have. Choose again above.`,
    otherRules: (link, now) =>
      `This link was made when figures were computed with version ${link} of the rules. The figures below are computed with version ${now} and may differ from what its maker saw.`,
    source: 'Source of the data',
    loading: 'loading…',
    read: (time) => `read ${time}`,
    failed: (why) => `not readable: ${why}`,
    reload: 'Load again',
    nobody: 'This element needs the attribute link with the name of its group.',
  },
};
