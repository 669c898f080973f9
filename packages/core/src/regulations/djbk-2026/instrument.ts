import type { Citation } from '../../issue.js';

/** Talent framework of Ditjen Bina Konstruksi (Ministry of Public Works) for 2026, on the base of Kepka BKN 411/2025. */
export const DJBK_2026_TEXT = {
  instrument: 'Kerangka manajemen talenta Ditjen Bina Konstruksi 2026',
  article: 'lembar kerja dan aplikasi (kode publik)',
} as const satisfies Citation;

export const IN_FORCE = { from: '2026-01-01', date: 'assessment', jurisdiction: 'Ditjen Bina Konstruksi' } as const;
