import { field, select } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { RuleInput } from '../regulation/rule-input.js';
import type { OutputCategory } from '../regulation/rule-output.js';

/** Levels of the performance axis (*kinerja*), lowest first. */
export const PERFORMANCE_LEVELS = ['di-bawah', 'sesuai', 'di-atas'] as const;
/** Level of performance (*kinerja*), lowest first. */
export type PerformanceLevel = (typeof PERFORMANCE_LEVELS)[number];

/** Levels of the potential axis (*potensial*), lowest first. */
export const POTENTIAL_LEVELS = ['rendah', 'menengah', 'tinggi'] as const;
/** Level of potential (*potensial*), lowest first. */
export type PotentialLevel = (typeof POTENTIAL_LEVELS)[number];

/** Official terms of the performance levels, by position. */
export const PERFORMANCE_TERMS: readonly OutputCategory[] = [
  { key: 'di-bawah', label: { id: 'di bawah ekspektasi', en: 'below expectations' } },
  { key: 'sesuai', label: { id: 'sesuai ekspektasi', en: 'meets expectations' } },
  { key: 'di-atas', label: { id: 'di atas ekspektasi', en: 'above expectations' } },
];

/** Official terms of the potential levels, by position. */
export const POTENTIAL_TERMS: readonly OutputCategory[] = [
  { key: 'rendah', label: { id: 'rendah', en: 'low' } },
  { key: 'menengah', label: { id: 'menengah', en: 'medium' } },
  { key: 'tinggi', label: { id: 'tinggi', en: 'high' } },
];

/** The performance level as an input. */
export const PERFORMANCE: RuleInput = {
  name: 'performance',
  unit: '',
  categories: PERFORMANCE_LEVELS,
  words: {
    'di-bawah': ['di bawah ekspektasi', 'dibawah ekspektasi', 'dibawah', 'below', 'below expectations', 'low'],
    sesuai: ['sesuai ekspektasi', 'meets', 'meets expectations', 'mid', 'medium'],
    'di-atas': ['di atas ekspektasi', 'diatas ekspektasi', 'diatas', 'above', 'above expectations', 'high'],
  },
  aliases: ['kinerja', 'performance_level', 'level_kinerja', 'tingkat_kinerja', 'sumbu_kinerja', 'Y', 'y_level'],
};

/** The potential level as an input. */
export const POTENTIAL: RuleInput = {
  name: 'potential',
  unit: '',
  categories: POTENTIAL_LEVELS,
  words: {
    rendah: ['low', 'potensi rendah'],
    menengah: ['mid', 'medium', 'sedang', 'potensi menengah'],
    tinggi: ['high', 'potensi tinggi'],
  },
  aliases: [
    ...['potensi', 'potensial', 'potential_level', 'level_potensi', 'tingkat_potensi', 'level_potensial'],
    ...['tingkat_potensial', 'sumbu_potensial', 'X', 'x_level'],
  ],
};

/** Position of the performance level that a row states. */
export const PERFORMANCE_POSITION: Expression = /* @__PURE__ */ select(
  'performance',
  { 'di-bawah': 0, sesuai: 1, 'di-atas': 2 },
  /* @__PURE__ */ field('performance'),
);

/** Position of the potential level that a row states. */
export const POTENTIAL_POSITION: Expression = /* @__PURE__ */ select(
  'potential',
  { rendah: 0, menengah: 1, tinggi: 2 },
  /* @__PURE__ */ field('potential'),
);

/** Predicates (*predikat kinerja*), from the best. */
export const PREDICATES = ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'] as const;

/** The yearly performance predicate as an input. *Cukup* is the older word for *Butuh Perbaikan*. */
export const PREDICATE: RuleInput = {
  name: 'predicate',
  unit: '',
  categories: PREDICATES,
  words: {
    'sangat-baik': ['SB', 'very good', 'istimewa'],
    baik: ['B', 'good'],
    'butuh-perbaikan': ['BP', 'butuh perbaikan/cukup', 'cukup', 'needs improvement'],
    kurang: ['K', 'kurang/misconduct', 'misconduct', 'poor'],
    'sangat-kurang': ['SK', 'very poor'],
  },
  aliases: [
    ...['predikat', 'predikat_kinerja', 'kinerja_predikat', 'performance_predicate', 'predikat_skp'],
    ...['skp_predicate', 'predikat_kinerja_pegawai', 'kinerja'],
  ],
};
