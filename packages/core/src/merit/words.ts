import type { LocalText } from '../locale/messages.js';

const word = (id: string, en: string): LocalText => ({ id, en });

/** Levels, axes and boxes of the talent map. */
export const TALENT_WORDS: Readonly<Record<string, LocalText>> = {
  performance: word('tingkat kinerja', 'performance level'),
  potential: word('tingkat potensial', 'potential level'),
  'di-bawah': word('di bawah ekspektasi', 'below expectations'),
  sesuai: word('sesuai ekspektasi', 'meets expectations'),
  'di-atas': word('di atas ekspektasi', 'above expectations'),
  rendah: word('rendah', 'low'),
  menengah: word('menengah', 'medium'),
  tinggi: word('tinggi', 'high'),
  box: word('kotak', 'box'),
  performance_level: word('tingkat kinerja', 'performance level'),
  potential_level: word('tingkat potensial', 'potential level'),
  performance_score: word('nilai sumbu kinerja', 'score of the performance axis'),
  potential_score: word('nilai sumbu potensial', 'score of the potential axis'),
  performance_axis: word('nilai sumbu kinerja', 'score of the performance axis'),
  potential_axis: word('nilai sumbu potensial', 'score of the potential axis'),
  potential_axis_2dp: word('nilai sumbu potensial, dua angka', 'score of the potential axis, two digits'),
  talent_score: word('nilai talenta', 'talent score'),
  talent_score_2dp: word('nilai talenta, dua angka', 'talent score, two digits'),
  predicate: word('predikat kinerja', 'performance predicate'),
  'sangat-baik': word('Sangat Baik', 'Very good'),
  baik: word('Baik', 'Good'),
  'butuh-perbaikan': word('Butuh Perbaikan', 'Needs improvement'),
  kurang: word('Kurang', 'Poor'),
  'sangat-kurang': word('Sangat Kurang', 'Very poor'),
  nkp: word('nilai kinerja pegawai (NKP)', 'employee performance value (NKP)'),
  krs: word('masuk kelompok rencana suksesi', 'in the succession group'),
  krs_agency: word('kelompok rencana suksesi instansi', 'succession group of the agency'),
  krs_national: word('kelompok rencana suksesi nasional', 'succession group of the nation'),
  krs_agency_from: word('kotak terendah kelompok rencana suksesi instansi', 'lowest box of the succession group'),
  krs_national_from: word('kotak terendah kelompok rencana suksesi nasional', 'lowest box of the national group'),
};

/** Education, sanctions and posts, as several rules read them. */
export const STAFF_WORDS: Readonly<Record<string, LocalText>> = {
  s3: word('S3', 'doctorate (S3)'),
  s2: word('S2', 'master (S2)'),
  s1: word('S1/D-IV', 'bachelor (S1/D-IV)'),
  d3: word('D-III', 'diploma (D-III)'),
  d2: word('D-II', 'diploma (D-II)'),
  d1: word('D-I', 'diploma (D-I)'),
  slta: word('SLTA', 'senior high school (SLTA)'),
  'di-bawah-slta': word('di bawah SLTA', 'below senior high school'),
  education: word('pendidikan', 'education'),
  sanction: word('hukuman disiplin', 'disciplinary sanction'),
  none: word('tidak ada', 'none'),
  light: word('ringan', 'light'),
  medium: word('sedang', 'medium'),
  heavy: word('berat', 'heavy'),
  serving: word('sedang dijalani', 'being served'),
};
