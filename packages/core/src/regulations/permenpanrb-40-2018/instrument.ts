import type { Citation } from '../../issue.js';

/** PermenPANRB 40/2018 on the merit system, with the assessment of PerKASN 5/2017, 3/2018 and 9/2019. */
export const PERMENPANRB_40_2018_TEXT = {
  instrument: 'PermenPANRB 40/2018; PerKASN 9/2019',
  article: 'penilaian mandiri delapan aspek; lampiran belum dibaca, bobot dikuatkan skor Kota Bogor 2020',
  url: 'https://suaranasional.com/2020/07/15/',
} as const satisfies Citation;

/** From 2018 (BN 2018 No 1252) until PermenPANRB 19/2025, signed 31 December 2025. */
export const IN_FORCE = { from: '2018-01-01', until: '2025-12-31', date: 'assessment' } as const;
