import { EXPECTATIONS, positionOf, PREDICATES_2022, termInput } from '../../appraisal/predicates.js';
import { appraisalRule } from '../../appraisal/words.js';
import { named, select, subtract } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { IN_FORCE, PERMENPANRB_6_2022_TEXT as TEXT } from './instrument.js';

const at = (key: string): number => positionOf(PREDICATES_2022, key);

const row = (above: string, inLine: string, below: string): Expression =>
  select('behaviour_rating', {
    'di-atas-ekspektasi': at(above),
    'sesuai-ekspektasi': at(inLine),
    'di-bawah-ekspektasi': at(below),
  });

const CELLS = /* @__PURE__ */ named(
  'predicate',
  /* @__PURE__ */ select('work_result', {
    'di-atas-ekspektasi': /* @__PURE__ */ row('sangat-baik', 'baik', 'kurang'),
    'sesuai-ekspektasi': /* @__PURE__ */ row('baik', 'baik', 'kurang'),
    'di-bawah-ekspektasi': /* @__PURE__ */ row('butuh-perbaikan', 'butuh-perbaikan', 'sangat-kurang'),
  }),
);

/** The cells as the annex prints them: *Kurang* with its full name. */
const CELL_NAMES = PREDICATES_2022.map((each) =>
  each.key === 'kurang' ? { ...each, label: { id: 'Kurang/Misconduct', en: 'Poor/misconduct' } } : each,
);

/**
 * IND-6-22-02, the nine cells (*kuadran kinerja*): work result and behaviour, each above, in line with or below expectation,
 * give the predicate of an employee. No score is involved.
 */
export const QUADRANT = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-6-22-02',
  kind: 'computation',
  title: { id: 'Predikat kinerja pegawai (kuadran kinerja)', en: 'Predicate of an employee (nine cells)' },
  citation: { ...TEXT, article: 'kuadran kinerja; matriks lampiran tidak terbaca' },
  confidence: 'medium',
  inputs: [
    termInput('work_result', EXPECTATIONS, ['hasil_kerja', 'rating_hasil_kerja', 'workResult', 'hasil']),
    termInput('behaviour_rating', EXPECTATIONS, [
      ...['perilaku', 'perilaku_kerja', 'rating_perilaku', 'rating_perilaku_kerja', 'rating_hasil_perilaku'],
      'behaviour',
    ]),
  ],
  parameters: {},
  expression: CELLS,
  outputs: [
    { name: 'predicate', categories: PREDICATES_2022, aliases: ['predikat', 'predikat_kinerja'] },
    { name: 'cell', of: CELLS, categories: CELL_NAMES, aliases: ['kuadran'] },
    { name: 'predicate_code', of: subtract(PREDICATES_2022.length, CELLS), aliases: ['kode_predikat'] },
  ],
  note: {
    id: 'Sama dengan formulir publik yang mengirim ke BKN (kode 1–5). Butuh Perbaikan juga ditulis Cukup. Dua aplikasi menyimpang.',
    en: 'Equal to a public form that posts to BKN (codes 1–5). Needs improvement is also written Cukup. Two applications deviate.',
  },
});
