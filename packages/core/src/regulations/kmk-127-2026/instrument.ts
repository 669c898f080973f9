import { SOURCES } from '../../indicator/formula/sources.js';
import type { Citation } from '../../issue.js';
import type { Dated } from '../../regulation/dated.js';

/** KMK 127/2026 as a public application encodes it; the decree itself was not read. */
export const KMK_127_2026_TEXT: Citation = {
  ...SOURCES.kmk127,
  article: 'hlm. 37-38, 67-75, menurut penyandian publik',
};

/** What all its rules share. */
export const IN_FORCE = { from: '2026-01-01', date: 'period-end' } as const;

/** A value of the decree. */
export const kmk127 = (value: number): readonly Dated<number>[] => [
  { from: IN_FORCE.from, value, citation: KMK_127_2026_TEXT, confidence: 'medium' },
];
