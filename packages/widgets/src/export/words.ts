import type { Locale } from '@takar/core';
import type { ExportFormat } from './format.js';

/** What the menu says. */
export interface MenuWords {
  readonly title: string;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  readonly saved: (file: string) => string;
  readonly copied: string;
  readonly failed: string;
}

export const WORDS: Readonly<Record<Locale, MenuWords>> = {
  id: {
    title: 'Unduh atau salin',
    formats: {
      svg: 'Gambar (SVG)',
      png: 'Gambar (PNG)',
      csv: 'Data (CSV)',
      xlsx: 'Data (Excel)',
      text: 'Salin sebagai teks',
    },
    saved: (file) => `${file} diunduh.`,
    copied: 'Tersalin.',
    failed: 'Tidak dapat dibuat. Muat ulang halaman, lalu coba lagi.',
  },
  en: {
    title: 'Download or copy',
    formats: {
      svg: 'Picture (SVG)',
      png: 'Picture (PNG)',
      csv: 'Data (CSV)',
      xlsx: 'Data (Excel)',
      text: 'Copy as text',
    },
    saved: (file) => `${file} is downloaded.`,
    copied: 'Copied.',
    failed: 'It could not be made. Reload the page, then try again.',
  },
};
