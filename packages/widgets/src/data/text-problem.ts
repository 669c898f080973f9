import type { Issue } from '@takar/core';
import type { TextProblem } from '../locale/messages.js';
import { SourceError } from './problem.js';

/** What each problem of a text is called in Indonesian: they come with what reads texts, and are not loaded before. */
const WORDS: Readonly<Record<TextProblem, string>> = {
  session: 'Sesi berakhir. Masuk kembali ke portal, lalu muat ulang halaman ini.',
  'not-found': 'Alamat data tidak ditemukan.',
  server: 'Server data sedang bermasalah. Coba beberapa saat lagi.',
  network: 'Server data tidak dapat dihubungi. Periksa jaringan, lalu coba lagi.',
  cut: 'Jawaban server data terputus sebelum lengkap. Coba beberapa saat lagi.',
  slow: 'Server data terlalu lama menjawab, dan permintaan dihentikan. Coba lagi; bila berulang, beri tahu pengelola portal: sumber dapat menunggu lebih lama (timeout pada takar-source).',
  large:
    'Data lebih besar dari 250 MB dan tidak diambil. Minta sebagian saja, misalnya satu tahun atau satu unit, atau hitung berkasnya dengan takar compute.',
  foreign: 'Data hanya dapat diambil dari situs yang sama.',
  disk: 'Halaman dari disk, atau dalam bingkai tanpa asal sendiri (sandbox tanpa allow-same-origin), tidak dapat mengambil berkas data. Letakkan tabel di dalam elemen.',
  type: 'Jenis berkas data tidak dikenal. Gunakan CSV, JSON, atau Arrow.',
  partial: 'Server hanya memberi sebagian baris. Minta semua baris, misalnya tanpa batas halaman.',
  unreadable: 'Data tidak dapat dibaca.',
  'block-empty': 'Blok data kosong: server tidak menuliskan isinya (periksa json_encode).',
};

/** A text in CSV or JSON gave no data. */
export function textError(problem: TextProblem, issues: readonly Issue[] = [], cause?: unknown): SourceError {
  return new SourceError(problem, issues, cause, { id: WORDS[problem] });
}
