import { PERMENPANRB_53_2014 } from '../../indicator/formula/permenpanrb-53-2014.js';
import type { Citation } from '../../issue.js';

/** PermenPANRB 53/2014: what a performance report must compare. It gives no formula. */
export const PERMENPANRB_53_2014_TEXT: Citation = {
  ...PERMENPANRB_53_2014,
  article: 'Lampiran II, Bab III laporan kinerja; rumus pembandingan pilihan Takar menurut polaritas',
};

/** What all its rules share. */
export const IN_FORCE = { from: '2014-12-01', date: 'period-end' } as const;
