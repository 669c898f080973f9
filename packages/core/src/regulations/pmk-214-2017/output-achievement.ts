import { divide, field, multiply, named } from '../../expression/build.js';
import { BUDGET_LABELS, percent } from '../../budget/inputs.js';
import { cappedFactor, nestedMean } from '../../budget/nested-mean.js';
import { defineRule } from '../../regulation/rule.js';
import { BOTH_DECREES, PMK_214_2017_TEXT as TEXT, YEARS_NOTE } from './instrument.js';

const COMMON = { ...BOTH_DECREES, kind: 'computation', citation: TEXT, confidence: 'high', parameters: {} } as const;

const LABELS = {
  ...BUDGET_LABELS,
  volume_target: { id: 'target volume keluaran (TVK)', en: 'target volume (TVK)' },
  volume_realised: { id: 'realisasi volume keluaran (RVK)', en: 'realised volume (RVK)' },
  indicator_achievement: { id: 'capaian indikator keluaran', en: 'achievement of the output indicator' },
  output_achievement: { id: 'capaian keluaran', en: 'output achievement' },
  measure: { id: 'ditulis sebagai', en: 'written as' },
  mean: { id: 'rata-rata geometrik', en: 'geometric mean' },
  levels: { id: 'tiap tingkat', en: 'every level' },
} as const;

/** ORG-BUD-03/output, achievement CK of one output: `RVK ÷ TVK × achievement of its indicator`. */
export const CK = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-03/output',
  title: { id: 'Capaian keluaran (CK)', en: 'Output achievement (CK)' },
  inputs: [
    { name: 'volume_realised', unit: '*', aliases: ['RVK', 'rvk', 'realisasi_volume'] },
    { name: 'volume_target', unit: '*', aliases: ['TVK', 'tvk', 'target_volume'] },
    {
      ...percent('indicator_achievement', 'capaian_indikator', 'indikator', 'indicator', 'achievement', 'capaian'),
      assumed: 100,
    },
  ],
  expression: named(
    'output_achievement',
    multiply(divide(field('volume_realised'), field('volume_target')), field('indicator_achievement')),
  ),
  outputs: [{ name: 'output_achievement', unit: '%', aliases: ['CK', 'capaian_keluaran'] }],
  labels: LABELS,
  note: YEARS_NOTE,
});

/** ORG-BUD-03/output-mean, achievement CK of several outputs: their geometric mean, in per cent. */
export const CK_OF_OUTPUTS = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-03/output-mean',
  title: { id: 'Capaian keluaran (CK) beberapa keluaran', en: 'Output achievement (CK) of several outputs' },
  inputs: [
    {
      name: 'factors',
      unit: '',
      shape: 'any',
      aliases: ['ck', 'CK', 'capaian_keluaran', 'output_achievements', 'values'],
    },
    {
      name: 'measure',
      unit: '',
      categories: ['ratio', 'percent'],
      assumed: 'ratio',
      words: { ratio: ['rasio'], percent: ['persen', '%'] },
      aliases: ['satuan', 'unit'],
    },
  ],
  expression: null,
  procedure: nestedMean('factors', ({ fields }) => cappedFactor(false, fields.measure === 'percent' ? 1 : 100)),
  outputs: [{ name: 'mean', unit: '%', aliases: ['CK', 'capaian_keluaran'] }],
  labels: { ...LABELS, factors: { id: 'capaian tiap keluaran', en: 'achievement of each output' } },
  note: {
    id: 'Lampiran mencetak 111,60 untuk 1,22, 0,80 dan 1,42; dari angka yang tercetak hasilnya 111,49.',
    en: 'The annex prints 111.60 for 1.22, 0.80 and 1.42; the printed inputs give 111.49.',
  },
});
