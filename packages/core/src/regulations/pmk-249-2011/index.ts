import { aggregate, divide, field, multiply, named, subtract } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { rupiahInput } from '../../budget/inputs.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import { EFFICIENCY_LABELS, efficiencyScore, SCORE_PARAMETERS } from '../pmk-214-2017/efficiency.js';

const COMMON = {
  kind: 'computation',
  citation: {
    instrument: 'PMK 249/PMK.02/2011',
    article: 'efisiensi keluaran; rumus menurut ingatan dan LAKIP Itjen 2019',
  },
  confidence: 'medium',
  from: '2012-01-01',
  until: '2017-12-31',
  date: 'period-end',
  parameters: SCORE_PARAMETERS,
  labels: {
    ...EFFICIENCY_LABELS,
    volume_target: { id: 'target volume keluaran (TVK)', en: 'target volume (TVK)' },
    volume_realised: { id: 'realisasi volume keluaran (RVK)', en: 'realised volume (RVK)' },
    mean_efficiency: { id: 'rata-rata efisiensi keluaran', en: 'mean efficiency of outputs' },
    efficiencies: { id: 'efisiensi tiap keluaran', en: 'efficiency of each output' },
  },
  note: {
    id: 'LAKIP Itjen 2019 masih memakai rumus ini sesudah PMK 214/2017 berlaku. Tanggal adalah tahun anggaran.',
    en: 'LAKIP Itjen 2019 still uses this formula although PMK 214/2017 was in force. Dates are budget years.',
  },
} as const;

/** `1 − (RAK ÷ RVK) ÷ (PAK ÷ TVK)` of one output, in per cent. */
const OUTPUT_EFFICIENCY: Expression = /* @__PURE__ */ multiply(
  /* @__PURE__ */ subtract(
    1,
    /* @__PURE__ */ divide(
      /* @__PURE__ */ divide(/* @__PURE__ */ field('realised'), /* @__PURE__ */ field('volume_realised')),
      /* @__PURE__ */ divide(/* @__PURE__ */ field('budget'), /* @__PURE__ */ field('volume_target')),
    ),
  ),
  100,
);

const EFFICIENCY = /* @__PURE__ */ named('efficiency', /* @__PURE__ */ field('mean_efficiency'));
const OUTPUTS = [
  { name: 'efficiency', unit: '%', aliases: ['E', 'efisiensi'] },
  { name: 'efficiency_score', of: /* @__PURE__ */ efficiencyScore(EFFICIENCY), aliases: ['NE', 'nilai_efisiensi'] },
];

/** ORG-BUD-03/efficiency-2011, efficiency E: mean over outputs of the saving on the cost of one unit of volume. */
const E_2011 = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-03/efficiency-2011',
  title: { id: 'Efisiensi (E) PMK 249/2011', en: 'Efficiency (E) of PMK 249/2011' },
  inputs: [
    {
      name: 'outputs',
      unit: '',
      shape: 'rows',
      fields: [
        rupiahInput('realised', 'RAK', 'rak', 'realisasi_anggaran'),
        { name: 'volume_realised', unit: '*', aliases: ['RVK', 'rvk', 'realisasi_volume'] },
        rupiahInput('budget', 'PAK', 'pak', 'pagu', 'anggaran'),
        { name: 'volume_target', unit: '*', aliases: ['TVK', 'tvk', 'target_volume'] },
      ],
      aliases: ['keluaran_2011', 'keluaran', 'items'],
    },
  ],
  gathers: { mean_efficiency: { list: 'outputs', of: aggregate('mean', OUTPUT_EFFICIENCY) } },
  expression: EFFICIENCY,
  outputs: OUTPUTS,
});

/** ORG-BUD-03/efficiency-mean, the same from the efficiency of each output. */
const E_MEAN = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-03/efficiency-mean',
  title: { id: 'Efisiensi (E) dari efisiensi tiap keluaran', en: 'Efficiency (E) from the efficiency of each output' },
  inputs: [{ name: 'efficiencies', unit: '%', shape: 'list', aliases: ['efisiensi_keluaran', 'efisiensi', 'E'] }],
  gathers: { mean_efficiency: { list: 'efficiencies', of: aggregate('mean', field('efficiencies')) } },
  expression: EFFICIENCY,
  outputs: OUTPUTS,
});

/** Rules of PMK 249/2011 that PMK 214/2017 changed. */
export const PMK_249_2011: readonly Rule[] = [E_2011, E_MEAN];
