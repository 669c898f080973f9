import type { Issue, LocalText } from '@takar/core';
import type { TextProblem } from '../locale/messages.js';
import { SourceError } from './problem.js';

/** What each problem of a text is called: they come with what reads texts, and are not loaded before. */
const WORDS: Readonly<Record<TextProblem, LocalText>> = {
  session: {
    id: 'Sesi berakhir. Masuk kembali ke portal, lalu muat ulang halaman ini.',
    en: 'Your session has ended. Sign in to the portal again, then reload this page.',
  },
  'not-found': {
    id: 'Alamat data tidak ditemukan.',
    en: 'There is nothing at the address of the data.',
  },
  server: {
    id: 'Server data sedang bermasalah. Coba beberapa saat lagi.',
    en: 'The data server has a problem. Try again in a while.',
  },
  network: {
    id: 'Server data tidak dapat dihubungi. Periksa jaringan, lalu coba lagi.',
    en: 'The data server cannot be reached. Check the network, then try again.',
  },
  foreign: {
    id: 'Data hanya dapat diambil dari situs yang sama.',
    en: 'Data can only be fetched from the same site.',
  },
  disk: {
    id: 'Halaman yang dibuka dari disk tidak dapat mengambil berkas data. Letakkan tabel di dalam elemen.',
    en: 'A page opened from disk cannot fetch a data file. Put the table inside the element.',
  },
  type: {
    id: 'Jenis berkas data tidak dikenal. Gunakan CSV atau JSON.',
    en: 'The kind of data file is not known. Use CSV or JSON.',
  },
  unreadable: {
    id: 'Data tidak dapat dibaca.',
    en: 'The data cannot be read.',
  },
  'block-empty': {
    id: 'Blok data kosong: server tidak menuliskan isinya (periksa json_encode).',
    en: 'The data block is empty: the server wrote nothing into it (check json_encode).',
  },
};

/** A text in CSV or JSON gave no data. */
export function textError(problem: TextProblem, issues: readonly Issue[] = [], cause?: unknown): SourceError {
  return new SourceError(problem, issues, cause, WORDS[problem]);
}
