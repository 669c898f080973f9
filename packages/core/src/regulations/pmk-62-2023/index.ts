import { add, divide, field, multiply, named, parameter, round } from '../../expression/build.js';
import { percent } from '../../budget/inputs.js';
import { bandOnScale } from '../../score/band-rule.js';
import type { Dated } from '../../regulation/dated.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import { SCALE_NKA } from './category.js';
import { PMK_62_2023_TEXT as TEXT } from './instrument.js';

const IN_FORCE = { from: '2023-01-01', date: 'period-end' } as const;
const INNER = { ...TEXT, instrument: 'KMK 466/2023', article: 'bobot dalam NKPA menurut ingatan (O-6)' };
const dated = (value: number): readonly Dated<number>[] => [
  { from: IN_FORCE.from, value, citation: TEXT, confidence: 'high' },
];
const recalled = (value: number): readonly Dated<number>[] => [
  { from: IN_FORCE.from, value, citation: INNER, confidence: 'low' },
];

const NKA = /* @__PURE__ */ named(
  'nka',
  /* @__PURE__ */ divide(
    /* @__PURE__ */ add(
      /* @__PURE__ */ multiply(/* @__PURE__ */ parameter('weight_planning'), /* @__PURE__ */ field('planning')),
      /* @__PURE__ */ multiply(/* @__PURE__ */ parameter('weight_execution'), /* @__PURE__ */ field('execution')),
    ),
    100,
  ),
);

/** Names of a list of both values. */
const BOTH = ['values', 'nilai', 'components', 'komponen'];

const LABELS = {
  planning: { id: 'nilai kinerja perencanaan anggaran (NKPA)', en: 'planning performance value (NKPA)' },
  execution: { id: 'nilai kinerja pelaksanaan anggaran (IKPA)', en: 'execution performance value (IKPA)' },
  weight_planning: { id: 'bobot perencanaan', en: 'weight of planning' },
  weight_execution: { id: 'bobot pelaksanaan', en: 'weight of execution' },
  nka: { id: 'Nilai Kinerja Anggaran', en: 'budget performance value' },
  nka_rounded: { id: 'NKA dibulatkan', en: 'NKA rounded' },
  category: { id: 'kategori', en: 'category' },
  effectiveness: { id: 'efektivitas', en: 'effectiveness' },
  efficiency: { id: 'efisiensi', en: 'efficiency' },
  weight_effectiveness: { id: 'bobot efektivitas', en: 'weight of effectiveness' },
  weight_efficiency: { id: 'bobot efisiensi', en: 'weight of efficiency' },
} as const;

/** ORG-BUD-05, budget performance value (*NKA*): half planning, half execution. */
const BUDGET_PERFORMANCE = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'ORG-BUD-05',
  kind: 'computation',
  title: { id: 'Nilai Kinerja Anggaran (NKA)', en: 'Budget performance value (NKA)' },
  citation: TEXT,
  confidence: 'high',
  inputs: [
    { ...percent('planning', 'nkpa', 'NKPA', 'perencanaan', 'kinerja_perencanaan', 'nilai_perencanaan'), within: BOTH },
    {
      ...percent('execution', 'ikpa', 'IKPA', 'pelaksanaan', 'kinerja_pelaksanaan', 'nilai_pelaksanaan'),
      within: BOTH,
    },
  ],
  parameters: { weight_planning: dated(50), weight_execution: dated(50) },
  expression: NKA,
  outputs: [
    { name: 'nka', aliases: ['NKA', 'nilai_kinerja_anggaran'] },
    { name: 'nka_rounded', of: round(NKA, 2), aliases: ['nka_2', 'nka_2dp', 'NKA_2dp'] },
    { name: 'category', of: bandOnScale(NKA, SCALE_NKA), categories: SCALE_NKA.bands, aliases: ['kategori'] },
  ],
  labels: LABELS,
  note: {
    id: 'Sebuah berkas publik menulis NKA = 20/55/25; itu bobot aspek IKPA. Tanggal adalah tahun anggaran.',
    en: 'A public file gives NKA = 20/55/25; those are the aspects of IKPA. Dates are budget years.',
  },
});

/** ORG-BUD-05/planning, planning performance (*NKPA*) from effectiveness and efficiency; its weights are recall. */
const PLANNING = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'ORG-BUD-05/planning',
  kind: 'computation',
  title: { id: 'Nilai Kinerja Perencanaan Anggaran (NKPA)', en: 'Planning performance value (NKPA)' },
  citation: INNER,
  confidence: 'low',
  inputs: [percent('effectiveness', 'efektivitas'), percent('efficiency', 'efisiensi')],
  parameters: { weight_effectiveness: recalled(75), weight_efficiency: recalled(25) },
  expression: named(
    'planning',
    divide(
      add(
        multiply(parameter('weight_effectiveness'), field('effectiveness')),
        multiply(parameter('weight_efficiency'), field('efficiency')),
      ),
      100,
    ),
  ),
  outputs: [{ name: 'planning', aliases: ['nkpa', 'NKPA'] }],
  labels: LABELS,
});

/** Rules of PMK 62/2023. Its categories are a scale. */
export const PMK_62_2023: readonly Rule[] = [BUDGET_PERFORMANCE, PLANNING];
