import type { CompareTexts } from '../texts.js';

/** Kata-kata untuk perbandingan dua penyampaian. */
export const COMPARE: CompareTexts = {
  twoFiles: (count) => `Perintah ini membandingkan dua berkas, lama dan baru; yang disebut ${count}.`,
  summary: ({ rows, changed, added, removed, afterLock }) =>
    `${rows} baris: ${changed} berubah, ${added} bertambah, ${removed} hilang; ${afterLock} setelah dikunci`,
  what: 'perubahan',
  computed: 'hasil hitung (%)',
  finding: 'temuan',
  lock: 'kunci',
  afterLock: 'setelah dikunci',
  beforeLock: 'sebelum dikunci',
  change: { same: 'sama', changed: 'berubah', added: 'baris baru', removed: 'baris hilang' },
};
