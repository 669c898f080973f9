import type { LocalText } from '../../locale/messages.js';
import { STAFF_WORDS, TALENT_WORDS } from '../../merit/words.js';

const word = (id: string, en: string): LocalText => ({ id, en });

const COMPONENTS = {
  kinerja_utama: word('kinerja utama', 'main performance'),
  penghargaan: word('penghargaan', 'awards'),
  penugasan_tim: word('penugasan dalam tim', 'team assignments'),
  umpan_balik_360: word('umpan balik 360 derajat', '360-degree feedback'),
  penilaian_kompetensi: word('penilaian kompetensi', 'competence assessment'),
  pengembangan_kompetensi: word('pengembangan kompetensi', 'competence development'),
  pengalaman_jabatan: word('pengalaman jabatan', 'experience in posts'),
  potensi: word('penilaian potensi', 'potential assessment'),
  pendidikan: word('pendidikan', 'education'),
  bidang_ilmu: word('kesesuaian bidang ilmu', 'fit of the field of study'),
  integritas: word('integritas dan moralitas', 'integrity and morality'),
} as const;

/** Components of both axes, and their weights. */
export const COMPONENT_WORDS: Readonly<Record<string, LocalText>> = {
  ...TALENT_WORDS,
  ...STAFF_WORDS,
  ...COMPONENTS,
  ...Object.fromEntries(
    Object.entries(COMPONENTS).map(([name, { id, en }]) => [`weight_${name}`, word(`bobot ${id}`, `weight of ${en}`)]),
  ),
  share_performance: word('bagian kinerja', 'share of performance'),
  share_potential: word('bagian potensial', 'share of potential'),
  main_score: word('nilai kinerja utama', 'score of the main performance'),
  education_score: word('nilai pendidikan', 'score of education'),
  integrity_score: word('nilai integritas', 'score of integrity'),
};
