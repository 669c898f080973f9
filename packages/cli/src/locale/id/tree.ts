import type { TreeTexts } from '../texts.js';

/** Kata-kata untuk pohon kinerja. */
export const TREE: TreeTexts = {
  nodes: (count) => `${count} simpul`,
  shape: {
    adjacency: 'daftar induk',
    nested: 'JSON bersarang',
    path: 'satu kolom per jenjang',
    outline: 'kode atau nomor jenjang',
    plans: 'rencana pegawai dan atasannya',
    roles: 'matriks pembagian peran dan hasil',
  },
  noLevel: 'tanpa jenjang yang dikenal',
  clean: 'Tidak ada temuan.',
  found: ([errors = 0, warnings = 0, infos = 0]) => `Temuan: ${errors} galat, ${warnings} peringatan, ${infos} info`,
  notRun: (count) => `${count} pemeriksaan tidak dijalankan karena kolomnya tidak ada:`,
  off: (count) => `${count} pemeriksaan dimatikan:`,
  unreadable: (file) => `${file} tidak terbaca sebagai pohon kinerja.`,
  invalidSettings: (file) => `${file} bukan berkas pengaturan yang sah.`,
};
