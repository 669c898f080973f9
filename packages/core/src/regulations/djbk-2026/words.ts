import type { LocalText } from '../../locale/messages.js';
import { STAFF_WORDS, TALENT_WORDS } from '../../merit/words.js';

const word = (id: string, en: string): LocalText => ({ id, en });

const COMPONENTS = {
  potkom: word('potensi dan kompetensi', 'potential and competence'),
  pendidikan: word('pendidikan', 'education'),
  bidang_ilmu: word('kesesuaian bidang ilmu', 'fit of the field of study'),
  bangkom: word('pengembangan kompetensi', 'competence development'),
  pengalaman: word('pengalaman', 'experience'),
  integritas: word('integritas', 'integrity'),
} as const;

/** Everything the DJBK sheet names. */
export const DJBK_WORDS: Readonly<Record<string, LocalText>> = {
  ...TALENT_WORDS,
  ...STAFF_WORDS,
  ...COMPONENTS,
  ...Object.fromEntries(
    Object.entries(COMPONENTS).flatMap(([name, { id, en }]) => [
      [`weight_${name}`, word(`bobot ${id}`, `weight of ${en}`)],
      [`weights_percent_${name}`, word(`bobot ${id} yang diberikan`, `given weight of ${en}`)],
    ]),
  ),
  weights_percent: word('bobot yang diberikan', 'given weights'),
  axis_weights: word('bobot sumbu yang diberikan', 'given weights of the axes'),
  axis_weights_performance: word('bobot kinerja yang diberikan', 'given weight of performance'),
  axis_weights_potential: word('bobot potensial yang diberikan', 'given weight of potential'),
  share_performance: word('bagian kinerja', 'share of performance'),
  share_potential: word('bagian potensial', 'share of potential'),
  potkom_total: word('jumlah nilai asesmen', 'total of the assessment'),
  potkom_maximum: word('jumlah nilai tertinggi', 'highest total'),
  pengalaman_lama_jabatan: word('lama dalam jenjang', 'time in tier'),
  pengalaman_keragaman: word('keragaman penugasan', 'variety'),
  pengalaman_penugasan: word('substansi penugasan', 'substance of assignments'),
  years_in_tier: word('tahun dalam jenjang', 'years in tier'),
  time_2: word('nilai di bawah 2 tahun', 'value below 2 years'),
  time_5: word('nilai 2 sampai di bawah 5 tahun', 'value from 2 to below 5 years'),
  time_long: word('nilai 5 tahun ke atas', 'value from 5 years'),
  variety: word('keragaman penugasan', 'variety of assignments'),
  'across-organisations': word('lintas organisasi', 'across organisations'),
  'across-units': word('lintas unit kerja', 'across work units'),
  'one-unit': word('satu unit kerja', 'one work unit'),
  acting: word('penugasan sebagai Plt atau Plh', 'acting assignment'),
  'plt-higher': word('Plt jenjang di atas', 'acting (Plt) in a higher tier'),
  'plt-same': word('Plt jenjang sama', 'acting (Plt) in the same tier'),
  'plh-higher': word('Plh jenjang di atas', 'daily acting (Plh) in a higher tier'),
  'plh-same': word('Plh jenjang sama', 'daily acting (Plh) in the same tier'),
  experience_score: word('nilai pengalaman', 'score of experience'),
  education_score: word('nilai pendidikan', 'score of education'),
  integrity_score: word('nilai integritas', 'score of integrity'),
  potkom_score: word('nilai potensi dan kompetensi', 'score of potential and competence'),
  kinerja_score: word('nilai kinerja', 'performance score'),
  rounding: word('pembulatan di tengah', 'rounding on the way'),
  'potential-2': word('sumbu potensial dua angka', 'potential axis to two digits'),
  axis_used: word('nilai sumbu potensial yang dipakai', 'potential axis as used'),
  match_score: word('nilai kesesuaian tanpa kinerja', 'match score without performance'),
  kualifikasi: word('nilai kualifikasi', 'score of qualification'),
};
