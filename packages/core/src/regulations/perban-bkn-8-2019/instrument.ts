import type { Citation } from '../../issue.js';

/** Perban BKN 8/2019 on measuring the professionalism index (IP ASN) of PermenPANRB 38/2018. */
export const PERBAN_BKN_8_2019_TEXT = {
  instrument: 'PermenPANRB 38/2018; Perban BKN 8/2019',
  article: 'pasal 8 (kompetensi) dan Lampiran I (rumus)',
  url: 'https://pasal.id/peraturan/perban/peraturan-bkn-no-8-tahun-2019/koreksi/8136604',
} as const satisfies Citation;

/** Promulgated and in force on 15 May 2019 (article 22). */
export const IN_FORCE = { from: '2019-05-15', date: 'assessment' } as const;
