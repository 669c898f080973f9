import type { RuleInput } from '../regulation/rule-input.js';

/** Formal education, highest held (*pendidikan formal tertinggi*). */
export const EDUCATION: RuleInput = {
  name: 'education',
  unit: '',
  categories: ['s3', 's2', 's1', 'd3', 'd2', 'd1', 'slta', 'di-bawah-slta'],
  words: {
    s3: ['S-3', 'doktor', 'doctorate', 'strata 3'],
    s2: ['S-2', 'magister', 'master', 'strata 2', 'spesialis'],
    s1: ['S-1', 'D4', 'D-IV', 'D IV', 'DIV', 'S1/D-IV', 'S1/D4', 'D-IV/S1', 'sarjana', 'bachelor', 'diploma iv'],
    d3: ['D-III', 'D III', 'DIII', 'sarjana muda', 'diploma iii', 'diploma 3'],
    d2: ['D-II', 'D II', 'DII', 'diploma ii', 'diploma 2'],
    d1: ['D-I', 'D I', 'DI', 'diploma i', 'diploma 1'],
    slta: ['SMA', 'SMK', 'SMU', 'MA', 'SMA/sederajat', 'SLTA/sederajat', 'senior high school'],
    'di-bawah-slta': ['below SLTA', 'SLTP', 'SMP', 'SD', 'MTs', 'SMP/sederajat', 'SD/sederajat', 'SLTP/sederajat'],
  },
  aliases: [
    ...['pendidikan_formal', 'tingkat_pendidikan', 'jenjang_pendidikan', 'pendidikan_terakhir', 'education_level'],
    ...['pendidikan', 'kualifikasi_pendidikan'],
  ],
};

/** Disciplinary sanction (*hukuman disiplin*), the worst in the look-back. */
export const SANCTION: RuleInput = {
  name: 'sanction',
  unit: '',
  categories: ['none', 'light', 'medium', 'heavy'],
  words: {
    none: ['tidak ada', 'tanpa hukuman', 'bersih', 'clean', 'no sanction', 'nihil', 'tidak pernah'],
    light: ['ringan', 'hukuman ringan', 'hukuman disiplin ringan'],
    medium: ['sedang', 'hukuman sedang', 'hukuman disiplin sedang'],
    heavy: ['berat', 'hukuman berat', 'hukuman disiplin berat', 'severe'],
  },
  aliases: ['hukuman', 'hukuman_disiplin', 'sanksi', 'discipline_sanction', 'hukdis', 'discipline', 'disiplin'],
};
