import type { Locale } from '@takar/core';

/** What the tools of a table say. */
export interface ToolWords {
  readonly search: string;
  readonly columns: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly actions: string;
  /** How many rows a search found. */
  readonly found: (shown: string, all: string) => string;
  readonly columnsShown: (shown: number, all: number) => string;
  readonly opened: (name: string, rows: string) => string;
  readonly closed: (name: string) => string;
  readonly noColumn: (name: string) => string;
  readonly keys: string;
}

export const WORDS: Readonly<Record<Locale, ToolWords>> = {
  id: {
    search: 'Cari baris',
    columns: 'Kolom',
    openAll: 'Buka semua',
    closeAll: 'Tutup semua',
    actions: 'Tindakan',
    found: (shown, all) => `${shown} dari ${all} baris`,
    columnsShown: (shown, all) => `${shown} dari ${all} kolom ditampilkan.`,
    opened: (name, rows) => `${name} dibuka, ${rows} baris.`,
    closed: (name) => `${name} ditutup.`,
    noColumn: (name) => `Kolom “${name}” tidak ada dalam data, jadi baris tidak disusun bertingkat.`,
    keys: 'Panah kanan membuka baris di bawahnya, panah kiri menutup atau naik ke induk.',
  },
  en: {
    search: 'Search rows',
    columns: 'Columns',
    openAll: 'Expand all',
    closeAll: 'Collapse all',
    actions: 'Actions',
    found: (shown, all) => `${shown} of ${all} rows`,
    columnsShown: (shown, all) => `${shown} of ${all} columns shown.`,
    opened: (name, rows) => `${name} expanded, ${rows} rows.`,
    closed: (name) => `${name} collapsed.`,
    noColumn: (name) => `The data have no column “${name}”, so rows are not arranged as a tree.`,
    keys: 'Right arrow opens the rows below, left arrow closes them or leads to the parent.',
  },
};
