import { add, coalesce, divide, field, multiply, named, parameter } from '../../expression/build.js';
import { percent } from '../../budget/inputs.js';
import { bandOnScale } from '../../score/band-rule.js';
import { defineRule } from '../../regulation/rule.js';
import { SCALE_NKA } from '../pmk-62-2023/category.js';
import { EFFICIENCY_LABELS, efficiencyScore, SCORE_PARAMETERS } from './efficiency.js';
import { BOTH_DECREES, PMK_214_2017_TEXT as TEXT, recalled, YEARS_NOTE } from './instrument.js';

const LABELS = {
  ...EFFICIENCY_LABELS,
  absorption: { id: 'penyerapan (P)', en: 'absorption (P)' },
  consistency: { id: 'konsistensi (K)', en: 'consistency (K)' },
  output: { id: 'capaian keluaran (CK)', en: 'output achievement (CK)' },
  implementation: { id: 'nilai aspek implementasi (I)', en: 'implementation value (I)' },
  outcome: { id: 'capaian hasil', en: 'outcome achievement' },
  ministry: { id: 'nilai kinerja kementerian/lembaga', en: 'value of the ministry' },
  category: { id: 'kategori', en: 'category' },
  weight_absorption: { id: 'bobot penyerapan', en: 'weight of absorption' },
  weight_consistency: { id: 'bobot konsistensi', en: 'weight of consistency' },
  weight_output: { id: 'bobot capaian keluaran', en: 'weight of output achievement' },
  weight_efficiency: { id: 'bobot efisiensi', en: 'weight of efficiency' },
  weight_implementation: { id: 'bobot aspek implementasi', en: 'weight of implementation' },
  weight_outcome: { id: 'bobot aspek manfaat', en: 'weight of outcome' },
} as const;

const NE_OR_E = /* @__PURE__ */ coalesce(
  /* @__PURE__ */ field('efficiency_score'),
  /* @__PURE__ */ efficiencyScore(/* @__PURE__ */ field('efficiency')),
);

const IMPLEMENTATION = /* @__PURE__ */ named(
  'implementation',
  /* @__PURE__ */ divide(
    /* @__PURE__ */ add(
      /* @__PURE__ */ multiply(/* @__PURE__ */ parameter('weight_absorption'), /* @__PURE__ */ field('absorption')),
      /* @__PURE__ */ multiply(/* @__PURE__ */ parameter('weight_consistency'), /* @__PURE__ */ field('consistency')),
      /* @__PURE__ */ multiply(/* @__PURE__ */ parameter('weight_output'), /* @__PURE__ */ field('output')),
      /* @__PURE__ */ multiply(/* @__PURE__ */ parameter('weight_efficiency'), NE_OR_E),
    ),
    100,
  ),
);

/** ORG-BUD-03, implementation value I: 9.7 P + 18.2 K + 43.5 CK + 28.6 NE, in per cent. NE may be given as E. */
export const IMPLEMENTATION_VALUE = /* @__PURE__ */ defineRule({
  ...BOTH_DECREES,
  id: 'ORG-BUD-03',
  kind: 'computation',
  title: { id: 'Nilai Kinerja Anggaran, aspek implementasi (I)', en: 'Budget performance value, implementation (I)' },
  citation: { ...TEXT, instrument: 'PMK 249/PMK.02/2011; PMK 214/PMK.02/2017' },
  confidence: 'medium',
  inputs: [
    percent('absorption', 'P', 'p', 'penyerapan'),
    percent('consistency', 'K', 'k', 'konsistensi'),
    percent('output', 'CK', 'ck', 'capaian_keluaran', 'output_achievement'),
    { ...percent('efficiency_score', 'NE', 'ne', 'nilai_efisiensi'), optional: true },
    { ...percent('efficiency', 'E', 'e', 'efisiensi'), optional: true },
  ],
  parameters: {
    ...SCORE_PARAMETERS,
    weight_absorption: recalled(9.7),
    weight_consistency: recalled(18.2),
    weight_output: recalled(43.5),
    weight_efficiency: recalled(28.6),
  },
  expression: IMPLEMENTATION,
  outputs: [
    { name: 'implementation', aliases: ['I', 'nilai_implementasi', 'nka'] },
    {
      name: 'category',
      of: bandOnScale(IMPLEMENTATION, SCALE_NKA),
      categories: SCALE_NKA.bands,
      aliases: ['kategori'],
    },
  ],
  labels: LABELS,
  note: YEARS_NOTE,
});

/** ORG-BUD-03/ministry, value of a ministry: 33.3 % implementation and 66.7 % outcome (PMK 249/2011, by recall). */
export const MINISTRY_VALUE = /* @__PURE__ */ defineRule({
  ...BOTH_DECREES,
  id: 'ORG-BUD-03/ministry',
  kind: 'computation',
  title: { id: 'Nilai Kinerja Anggaran kementerian/lembaga', en: 'Budget performance value of a ministry' },
  citation: { instrument: 'PMK 249/PMK.02/2011', article: 'bobot aspek menurut ingatan' },
  confidence: 'low',
  inputs: [
    percent('implementation', 'I', 'implementasi', 'nilai_implementasi'),
    percent('outcome', 'hasil', 'manfaat', 'capaian_hasil'),
  ],
  parameters: { weight_implementation: recalled(33.3, 'low'), weight_outcome: recalled(66.7, 'low') },
  expression: named(
    'ministry',
    divide(
      add(
        multiply(parameter('weight_implementation'), field('implementation')),
        multiply(parameter('weight_outcome'), field('outcome')),
      ),
      100,
    ),
  ),
  outputs: [{ name: 'ministry', aliases: ['nka', 'NKA'] }],
  labels: LABELS,
  note: YEARS_NOTE,
});
