import type { FileTexts } from '../texts.js';

/** Berkas yang tidak dapat dibaca atau ditulis. */
export const FILES: FileTexts = {
  notFound: (file) => `Berkas ${file} tidak ada.`,
  noPermission: (file) => `Berkas ${file} tidak boleh dibaca oleh pengguna ini.`,
  folder: (file) => `${file} adalah folder, bukan berkas.`,
  tooLarge: (file, size, limit) => `Berkas ${file} berukuran ${size}; batasnya ${limit}.`,
  unreadable: (file, why) => `Berkas ${file} tidak terbaca: ${why}.`,
  tooLargeHint:
    'takar compute membaca CSV, Arrow dan Parquet berukuran berapa pun, secara bertahap. Untuk yang lain, pecah menjadi beberapa berkas, atau muat ke basis data (--engine).',
  notFoundHint: (near) =>
    near.length === 0 ? 'Periksa nama dan foldernya.' : `Di folder yang sama ada: ${near.join(', ')}.`,
  folderHint: 'Sebut berkas di dalamnya, satu atau beberapa.',
  permissionHint: 'Minta izin baca, atau salin berkasnya.',
  cannotWrite: (file, why) => `Hasil tidak dapat ditulis ke ${file}: ${why}.`,
  cannotWriteHint: 'Periksa folder, izin dan ruang disk. Berkas lama, bila ada, tidak berubah.',
  overInput: (file) => `--out ${file} adalah berkas masukannya sendiri; menulisnya akan menghapus data asal.`,
  overInputHint: 'Pilih nama lain untuk hasilnya.',
  changed: (file) => `Berkas ${file} ditulisi selama dibaca.`,
  changedHint: 'Ulangi setelah berkasnya lengkap, atau pakai salinannya.',
  unreadableTable: (file) => `${file} tidak terbaca sebagai tabel.`,
  invalidJson: (file, why) => `${file} bukan JSON yang sah: ${why}`,
  invalidJsonHint: 'Periksa koma, tanda kutip dan kurung.',
  invalidPolicy: (file) => `${file} bukan berkas kebijakan yang sah.`,
  peerNeeded: (file, peer) => `${file} memerlukan paket ${peer}, yang belum terpasang.`,
  template: {
    unreadable: (file) => ({ message: `${file} bukan dokumen DOCX.`, hint: 'Simpan dokumen instansi sebagai .docx.' }),
    'no-placeholder': (file) => ({
      message: `${file} tidak memuat {{isi}}.`,
      hint: 'Tulis {{isi}} pada satu baris tersendiri, di tempat isi laporan.',
    }),
  },
  installHint: (command) => `Pasang dengan: ${command}`,
  sheetOf: (file, sheet) => `${file} [${sheet}]`,
  stdin: 'masukan standar',
};
