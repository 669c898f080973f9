import type { Citation } from '../../issue.js';

/** Kepka BKN 411/2025, scoring guide of talent management (one transcript prints 41/2025, a hearing error). */
export const KEPKA_BKN_411_2025_TEXT = {
  instrument: 'Kepka BKN 411/2025',
  article: 'bobot menurut penjelasan tertulis dan dua aplikasi; keputusan belum dibaca',
  url: 'https://pusdiklatpemda.com/',
} as const satisfies Citation;

/** First used in 2025; the integrated system binds all agencies from 1 January 2026. */
export const IN_FORCE = { from: '2025-01-01', date: 'assessment' } as const;
