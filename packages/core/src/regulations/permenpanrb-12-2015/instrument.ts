import type { Citation } from '../../issue.js';

/** PermenPANRB 12/2015, guide to evaluating AKIP implementation; revoked KEP/135/M.PAN/9/2004. */
export const PERMENPANRB_12_2015_TEXT = {
  instrument: 'PermenPANRB 12/2015',
  article: 'Lampiran, Lembar Kriteria Evaluasi',
  url: 'https://github.com/andri000me/aplikasi_esakip (dokumen/permenpan2015_012.pdf)',
} as const satisfies Citation;

/** What all its rules share: promulgated 2 July 2015 (BN 2015/986), last used for evaluations of 2021. */
export const IN_FORCE = { from: '2015-07-02', until: '2021-12-31', date: 'assessment' } as const;
