import type { EngineTexts } from '../texts.js';

/** Databases. */
export const ENGINE: EngineTexts = {
  refused: 'Kueri tidak dapat ditulis',
  codes: {
    'engine/address': 'Ini bukan alamat basis data',
    'engine/not-installed': 'Klien basis data ini belum dipasang',
    'engine/unreachable': 'Basis data tidak menjawab',
    'engine/failed': 'Basis data menjawab dengan kesalahan',
  },
  noTable: (table) => `Tidak ada tabel "${table}" dalam basis data ini.`,
  notNumeric: (column, type) =>
    `Kolom "${column}" bertipe ${type}, bukan angka. Buat view yang mengubahnya, atau petakan kolom lain.`,
};
