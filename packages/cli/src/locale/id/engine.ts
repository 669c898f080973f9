import type { EngineTexts } from '../texts.js';

/** Databases. */
export const ENGINE: EngineTexts = {
  refused: 'Kueri tidak dapat ditulis',
  codes: {
    'engine/address': 'Ini bukan alamat basis data',
    'engine/not-installed': 'Klien basis data ini belum dipasang',
    'engine/unreachable': 'Basis data tidak menjawab',
    'engine/failed': 'Basis data menjawab dengan kesalahan',
    'engine/lost': 'Sambungan ke basis data putus sebelum jawaban lengkap; tidak ada bagiannya yang dipakai',
  },
  noTable: (table) => `Tidak ada tabel "${table}" dalam basis data ini.`,
  noVersions:
    'Tanpa nilai unit: server ini terlalu lama untuk membedakan target yang sudah diganti dokumen berikutnya. Gunakan server yang lebih baru.',
  notNumeric: (column, type) =>
    `Kolom "${column}" bertipe ${type}, bukan angka. Buat view yang mengubahnya, atau petakan kolom lain.`,
};
