import { EXPECTATIONS, ORGANISATION_PREDICATES, positionOf, termInput } from '../../appraisal/predicates.js';
import { appraisalRule } from '../../appraisal/words.js';
import { named, select } from '../../expression/build.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import { IN_FORCE_SE, SE_MENPANRB_3_2023 as SE } from './instrument.js';

/** Predicate of the organisation, in full, by its key or abbreviated. */
export const ORGANISATION_PREDICATE: RuleInput = /* @__PURE__ */ termInput(
  'organisation_predicate',
  ORGANISATION_PREDICATES,
  ['org', 'organisation', 'predikat_organisasi', 'predikat_kinerja_organisasi', 'organisasi'],
);

const at = (key: string): number => positionOf(EXPECTATIONS, key);
const BELOW = /* @__PURE__ */ at('di-bawah-ekspektasi');

/** IND-6-22-04, rating of a unit head's work result from the predicate of the organisation: five steps to three. */
export const UNIT_HEAD = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE_SE,
  id: 'IND-6-22-04',
  kind: 'computation',
  title: { id: 'Rating hasil kerja pimpinan unit', en: 'Work-result rating of a unit head' },
  citation: SE,
  confidence: 'low',
  inputs: [ORGANISATION_PREDICATE],
  parameters: {},
  expression: named(
    'work_result',
    select('organisation_predicate', {
      istimewa: at('di-atas-ekspektasi'),
      baik: at('sesuai-ekspektasi'),
      'butuh-perbaikan': BELOW,
      kurang: BELOW,
      'sangat-kurang': BELOW,
    }),
  ),
  outputs: [{ name: 'work_result', categories: EXPECTATIONS, aliases: ['hasil_kerja', 'rating_hasil_kerja'] }],
  note: {
    id: 'Capaian organisasi menjadi rating hasil kerja pimpinannya (terbaca); pemetaan lima ke tiga disimpulkan.',
    en: 'The result of the organisation becomes the rating of its head (read); the mapping of five to three is inferred.',
  },
});

/** IND-6-22-03, who sets the predicate of the organisation, and from what. */
export const ORGANISATION_RATING = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE_SE,
  id: 'IND-6-22-03',
  kind: 'note',
  title: { id: 'Predikat kinerja organisasi', en: 'Predicate of the organisation' },
  citation: SE,
  confidence: 'high',
  inputs: [],
  parameters: {},
  expression: null,
  note: {
    id: 'Istimewa, Baik, Butuh Perbaikan (Cukup), Kurang, Sangat Kurang. Ditetapkan pimpinan organisasi di atasnya dengan masukan unit perencanaan, SDM dan pengawasan. Periodik dari rencana aksi: Istimewa bila melampaui, Sangat Kurang bila sebagian besar belum ada kemajuan. Tahunan dari capaian perjanjian kinerja dan ekspektasi. Tidak ada batas angka.',
    en: 'Istimewa, Baik, Butuh Perbaikan (Cukup), Kurang, Sangat Kurang. Set by the head of the superior organisation with advice from planning, personnel and oversight units. Periodic from the action plan: Istimewa where it is exceeded, Sangat Kurang where most shows no progress. Annual from achievement of the agreement and expectation. No numeric thresholds.',
  },
});
