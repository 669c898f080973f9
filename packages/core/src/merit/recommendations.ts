import type { LocalText } from '../locale/messages.js';

/** What a talent map may recommend for a person. */
export const RECOMMENDATIONS: Readonly<Record<string, LocalText>> = {
  promote: { id: 'promosi', en: 'promotion' },
  retain: { id: 'dipertahankan', en: 'retention' },
  'succession-agency': { id: 'kelompok rencana suksesi instansi', en: 'succession group of the agency' },
  'succession-national': { id: 'kelompok rencana suksesi nasional', en: 'succession group of the nation' },
  award: { id: 'penghargaan', en: 'award' },
  rotate: { id: 'rotasi', en: 'rotation' },
  'enlarge-job': { id: 'perluasan jabatan', en: 'job enlargement' },
  'enrich-job': { id: 'pengayaan jabatan', en: 'job enrichment' },
  'performance-guidance': { id: 'bimbingan kinerja', en: 'performance guidance' },
  'performance-counselling': { id: 'konseling kinerja', en: 'performance counselling' },
  'develop-competence': { id: 'pengembangan kompetensi', en: 'competence development' },
  'study-assignment': { id: 'tugas belajar', en: 'study assignment' },
  'suitable-placement': { id: 'penempatan yang sesuai', en: 'suitable placement' },
  'handle-by-law': { id: 'diproses sesuai ketentuan', en: 'handled according to law' },
};

/** Recommendations by box. */
export type BoxRecommendations = Readonly<Record<number, readonly string[]>>;

/** Recommendations by box of the annex of PermenPANRB 3/2020, by national box number. Two programs agree. */
export const RECOMMENDATIONS_2020: BoxRecommendations = {
  9: ['promote', 'retain', 'succession-agency', 'succession-national', 'award'],
  8: ['retain', 'succession-agency', 'rotate', 'enlarge-job', 'performance-guidance'],
  7: ['retain', 'succession-agency', 'rotate', 'enrich-job', 'develop-competence', 'study-assignment'],
  6: ['suitable-placement', 'performance-guidance', 'performance-counselling'],
  5: ['suitable-placement', 'performance-guidance', 'develop-competence'],
  4: ['rotate', 'develop-competence'],
  3: ['performance-guidance', 'performance-counselling', 'develop-competence', 'suitable-placement'],
  2: ['performance-guidance', 'develop-competence', 'suitable-placement'],
  1: ['handle-by-law'],
};
