import type { HelpTexts } from '../texts.js';

/** Bantuan. */
export const HELP: HelpTexts = {
  tagline:
    'takar menghitung angka kinerja menurut aturan yang berlaku saat itu, dan membuka setiap angka sampai ke rumus, masukan dan sumbernya.',
  usage: 'Pemakaian',
  commandWord: 'PERINTAH',
  optionsWord: 'OPSI',
  commands: 'Perintah',
  options: 'Opsi',
  examples: 'Contoh',
  exitCodes: 'Kode keluar',
  exits: [
    'selesai; temuan reconcile termasuk jawabannya',
    'selesai, tetapi datanya bergalat (lihat catatannya)',
    'perintah salah tulis, atau hasil tidak dapat ditulis',
    'masukan tidak terbaca',
    'mesin basis data, jaringan, atau Takar sendiri gagal',
  ],
  moreHelp: 'Bantuan satu perintah: takar PERINTAH --help',
  otherLanguage: 'In English: takar --help --locale en',
  command: {
    compute: {
      summary: 'menghitung capaian tiap baris dan nilai tiap unit',
      text: [
        'Membaca CSV atau JSON (satu berkas, beberapa, atau - untuk masukan standar) dan menghitung capaian tiap indikator menurut satu kebijakan, peringkatnya, serta nilai tiap unit dan periode. Angka yang tidak ada tetap tidak ada dan membawa alasannya.',
        'JSON dan CSV memuat kolom asal, lalu kolom hasil. Kolom asal yang bernama sama dengan kolom hasil ditulis sebagai "input:nama".',
      ],
    },
    reconcile: {
      summary: 'membandingkan capaian terbit dengan hasil hitung',
      text: [
        'Untuk tiap angka terbit dicari penjelasan pertama yang cocok: sama, dipotong, dibatasi, masukan dibulatkan, rumus lain, atau tidak terjelaskan. Ketelitian mengikuti digit yang tercetak.',
      ],
    },
    explain: {
      summary: 'menjelaskan satu angka sampai ke sel dan pasalnya',
      text: ['N adalah nomor baris seperti dalam tabel compute: baris data pertama adalah 1.'],
    },
    rules: {
      summary: 'menampilkan aturan, satu aturan lengkap, atau perubahannya',
      text: ['Tanpa ID: daftar semua aturan. Dengan ID: rumus, masukan, parameter bertanggal dan sumbernya.'],
    },
    evaluate: {
      summary: 'menjalankan satu aturan pada masukan sendiri',
      text: [
        'Masukan adalah objek JSON dengan nama masukan aturan (lihat takar rules ID); untuk aturan atas beberapa baris, larik objek.',
      ],
    },
  },
  option: {
    to: 'bentuk hasil; mengikuti akhiran --out bila tidak disebut',
    out: 'tulis ke berkas ini, utuh atau tidak sama sekali',
    policy: 'kebijakan capaian; bawaan pemda-uncapped',
    'as-of': 'aturan yang berlaku pada hari ini; bawaan hari terakhir tiap periode',
    cap: 'batas maksimum capaian dalam persen, menggantikan batas kebijakan',
    scale: 'skala peringkat; bawaan ORG-SCL-01',
    polarity: 'polaritas untuk baris yang tidak menyebutkannya; dicatat pada tiap baris',
    map: 'baca kolom JUDUL sebagai FIELD; dapat diulang atau dipisah koma',
    year: 'tahun untuk periode tanpa tahun dan untuk memilih kolom "Target 2023"',
    numbers: 'notasi angka: id 1.234,5; en 1,234.5; bawaan auto',
    separator: 'pemisah CSV, misalnya ";" atau tab; bawaan dicari sendiri',
    encoding: 'pengodean huruf; bawaan dicari sendiri',
    'unit-from': 'satu berkas satu unit, dinamai menurut berkasnya; unit ganda dan absen didaftar',
    units: 'daftar unit yang seharusnya melapor, satu per baris',
    row: 'nomor baris data, mulai dari 1',
    diff: 'yang mulai berlaku, berakhir dan berubah nilainya di antara dua tanggal',
    input: 'berkas JSON berisi masukan, atau - untuk masukan standar',
    locale: 'bahasa; bawaan id',
    help: 'bantuan ini',
    version: 'versi',
  },
  example: {
    compute: 'capaian tiap indikator sebagai tabel',
    'compute-json': 'menurut Kementerian Keuangan, sebagai JSON',
    'compute-out': 'dengan batas 120, ke berkas CSV',
    'compute-stdin': 'dari masukan standar, dalam bahasa Inggris',
    'compute-units': 'satu berkas per perangkat daerah; yang belum melapor didaftar',
    reconcile: 'angka terbit mana yang tidak sama, dan mengapa',
    'reconcile-json': 'sebagai JSON, dengan asal tiap baris',
    'reconcile-map': 'bila kolom angka terbit berjudul lain',
    explain: 'dari mana angka baris pertama',
    'explain-json': 'pohonnya sebagai JSON',
    rules: 'semua aturan',
    'rules-one': 'satu aturan lengkap',
    'rules-policy': 'pilihan satu kebijakan, dalam bahasa Inggris',
    'rules-diff': 'apa yang berubah di antara dua tanggal',
    evaluate: 'efisiensi waktu dari target 12 dan realisasi 9,12 bulan',
    'evaluate-table': 'rumus minimalkan dengan penjelasannya',
  },
};
