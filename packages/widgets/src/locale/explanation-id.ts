import type { ExplanationMessages } from './explanation-messages.js';

/** Words of the explanation panel in Indonesian. */
export const ID_EXPLANATION: ExplanationMessages = {
  title: 'Bagaimana angka ini dihitung?',
  close: 'Tutup',
  result: 'Hasil',
  formula: 'Rumus',
  withFigures: 'Dengan angka',
  why: 'Mengapa rumus ini',
  over: (what, result) => `${what} = ${result}, dari baris:`,
  rule: 'Aturan',
  policy: 'Kebijakan penghitungan',
  scale: 'Skala',
  hash: 'Versi aturan',
  asOf: 'Berlaku per',
  source: 'Sumber',
  written: (raw) => `tertulis “${raw}”`,
  line: (line) => `baris ${line}`,
  inForce: (from, until) => (until === undefined ? `berlaku sejak ${from}` : `berlaku ${from} s.d. ${until}`),
  remarks: 'Catatan',
  published: 'Capaian yang diterbitkan',
  raw: 'Sebelum pembatasan dan pembulatan',
  confidence: {
    high: 'sumber kuat',
    medium: 'sumber cukup',
    low: 'sumber lemah',
    default: 'pilihan Takar, bukan aturan',
  },
  weak: {
    low: 'Sumber aturan ini lemah. Periksa naskah resminya sebelum angka ini dipakai untuk keputusan.',
    default: 'Bagian ini pilihan Takar karena belum ditemukan aturan yang mengaturnya.',
  },
  copyText: 'Salin sebagai teks',
  copyJson: 'Salin sebagai JSON',
  copied: 'Tersalin.',
  notCopied: 'Tidak dapat menyalin. Pilih teks lalu salin sendiri.',
  open: 'Buka rincian di portal',
};
