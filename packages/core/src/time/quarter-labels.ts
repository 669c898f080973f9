import type { LocalText } from '../locale/messages.js';

/** Names of the realisations of four quarters (*triwulan*), as rules that read them side by side call them. */
export const QUARTER_LABELS: Readonly<Record<'q1' | 'q2' | 'q3' | 'q4', LocalText>> = {
  q1: { id: 'realisasi triwulan I', en: 'realisation of quarter I' },
  q2: { id: 'realisasi triwulan II', en: 'realisation of quarter II' },
  q3: { id: 'realisasi triwulan III', en: 'realisation of quarter III' },
  q4: { id: 'realisasi triwulan IV', en: 'realisation of quarter IV' },
};
