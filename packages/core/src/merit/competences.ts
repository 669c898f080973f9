import type { LocalText } from '../locale/messages.js';

/** The eight managerial competences and the sociocultural one of PermenPANRB 38/2017. Technical ones are the post's own. */
export const COMPETENCES: Readonly<Record<string, LocalText>> = {
  integritas: { id: 'integritas', en: 'integrity' },
  kerjasama: { id: 'kerja sama', en: 'cooperation' },
  komunikasi: { id: 'komunikasi', en: 'communication' },
  orientasi_pada_hasil: { id: 'orientasi pada hasil', en: 'orientation to results' },
  pelayanan_publik: { id: 'pelayanan publik', en: 'public service' },
  pengembangan_diri_dan_orang_lain: { id: 'pengembangan diri dan orang lain', en: 'development of oneself and others' },
  mengelola_perubahan: { id: 'mengelola perubahan', en: 'managing change' },
  pengambilan_keputusan: { id: 'pengambilan keputusan', en: 'decision making' },
  perekat_bangsa: { id: 'perekat bangsa', en: 'unity of the nation' },
};
