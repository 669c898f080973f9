import type { Citation } from '../../issue.js';

/** PermenPANRB 19/2025 on the merit system, signed 31 December 2025. */
export const PERMENPANRB_19_2025_TEXT = {
  instrument: 'PermenPANRB 19/2025',
  article: 'Lampiran I (baru bagian awal terbaca); paparan Agustus dan Oktober 2025',
  url: 'https://pasal.id/peraturan/permen/permenpanrb-no-19-tahun-2025/koreksi/9486909',
} as const satisfies Citation;

/** In force on promulgation (article 30), around the turn of the year; the day was not read, so the day after signing. */
export const IN_FORCE = { from: '2026-01-01', date: 'assessment' } as const;
