import type { Citation } from '../../issue.js';
import type { Confidence, Dated } from '../../regulation/dated.js';

/** PER-5/PB/2024 on the indicators of budget execution (*IKPA*). */
export const PER_5_PB_2024_TEXT: Citation = { instrument: 'PER-5/PB/2024', article: 'bobot indikator IKPA' };

/** Its inner formulas, as a public register of sources encodes them. */
export const PARAMETERS_TEXT: Citation = {
  instrument: 'PER-5/PB/2024',
  article: 'parameter indikator, menurut paparan teknis DJPb dan penyandian publik',
  url: 'https://github.com/trianditogilang/simulator-ikpa (docs/regulatory-verification-2026.md @f5f4ff7)',
};

export const IN_FORCE = { from: '2024-01-01', date: 'period-end' } as const;

/** What all its inner formulas share. */
export const COMMON = { ...IN_FORCE, kind: 'computation', citation: PARAMETERS_TEXT, confidence: 'medium' } as const;

/** A value of the register: verified there unless said to be weak. */
export const dated = (value: number, confidence: Confidence = 'medium'): readonly Dated<number>[] => [
  { from: IN_FORCE.from, value, citation: PARAMETERS_TEXT, confidence },
];
