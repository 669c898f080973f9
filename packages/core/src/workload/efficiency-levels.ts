import type { OutputCategory } from '../regulation/rule-output.js';

/** Levels of job performance (EJ) and unit efficiency (EU) by letter, the lowest first; Permendagri 12/2008. */
export const EFFICIENCY_LEVELS: readonly OutputCategory[] = [
  { key: 'E', label: { id: 'kurang', en: 'poor' } },
  { key: 'D', label: { id: 'sedang', en: 'moderate' } },
  { key: 'C', label: { id: 'cukup', en: 'fair' } },
  { key: 'B', label: { id: 'baik', en: 'good' } },
  { key: 'A', label: { id: 'sangat baik', en: 'very good' } },
];
