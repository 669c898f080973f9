import type { Locale } from '@takar/core';

/** Words of the table alone. */
export interface TableWords {
  readonly sort: (column: string) => string;
  readonly sorted: (column: string, ascending: boolean) => string;
  readonly explain: (what: string, figure: string) => string;
  readonly printed: (shown: number, all: number) => string;
  readonly keys: string;
  /** In place of a summary of very many rows. */
  readonly rows: (count: string) => string;
}

/** What the table says beside what all widgets say. */
export const TABLE_WORDS: Readonly<Record<Locale, TableWords>> = {
  id: {
    sort: (column) => `Urutkan menurut ${column}`,
    sorted: (column, ascending) => `Diurutkan menurut ${column}, ${ascending ? 'menaik' : 'menurun'}.`,
    explain: (what, figure) => `${what} ${figure}, buka penjelasan`,
    printed: (shown, all) => `Dicetak ${shown} dari ${all} baris.`,
    keys: 'Tombol panah untuk berpindah, Enter pada angka untuk penjelasan, Enter pada judul kolom untuk mengurutkan.',
    rows: (count) => `${count} baris dimuat.`,
  },
  en: {
    sort: (column) => `Sort by ${column}`,
    sorted: (column, ascending) => `Sorted by ${column}, ${ascending ? 'ascending' : 'descending'}.`,
    explain: (what, figure) => `${what} ${figure}, open the explanation`,
    printed: (shown, all) => `Printed ${shown} of ${all} rows.`,
    keys: 'Arrow keys to move, Enter on a figure for its explanation, Enter on a column heading to sort.',
    rows: (count) => `${count} rows loaded.`,
  },
};
