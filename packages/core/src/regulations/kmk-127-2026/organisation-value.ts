import { add, aggregate, divide, field, minimum, multiply, named, parameter } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { bandOnScale } from '../../score/band-rule.js';
import { ACHIEVEMENT, CONTROL, SCORECARD_LABELS, VALIDITY } from '../../scorecard/inputs.js';
import { shares } from '../../scorecard/shares.js';
import { IN_FORCE, KMK_127_2026_TEXT, kmk127 } from './instrument.js';
import { SCALE_NKO } from './predicate.js';
import { K3, QUALITY_LABELS, QUALITY_PARAMETERS } from './quality.js';
import { TARGET_QUALITY_INPUTS, TARGET_QUALITY_LABELS, TARGET_QUALITY_PARAMETERS } from './target-quality.js';

const K3_INPUT: RuleInput = { name: 'k3', unit: '', aliases: ['K3', 'koefisien', 'coefficient'] };
const COMMON = { ...IN_FORCE, kind: 'computation', citation: KMK_127_2026_TEXT, confidence: 'medium' } as const;

const LABELS = {
  ...SCORECARD_LABELS,
  k3: { id: 'koefisien K3', en: 'coefficient K3' },
  iku_value: { id: 'nilai IKU', en: 'value of the IKU' },
  nhk: { id: 'nilai hasil kerja', en: 'value of results' },
  weighted: { id: 'jumlah nilai × bobot', en: 'sum of value × weight' },
  predicate: { id: 'predikat', en: 'predicate' },
} as const;

/** Achievement × K3, at most 120. */
const valueOf = (k3: Expression): Expression =>
  named('iku_value', minimum(parameter('cap'), multiply(field('achievement'), k3)));

/** `Σ value × K3 ÷ Σ K3`: the weight of an IKU is its share in the K3 of all. */
const weighted = (k3: Expression): Expression =>
  divide(aggregate('sum', multiply(valueOf(k3), k3)), aggregate('sum', k3));

const NHK = /* @__PURE__ */ named('nhk', /* @__PURE__ */ field('weighted'));
const NHK_OUTPUTS = [
  { name: 'nhk', aliases: ['NHK', 'nko', 'NKO'] },
  {
    name: 'predicate',
    of: /* @__PURE__ */ bandOnScale(NHK, SCALE_NKO),
    categories: SCALE_NKO.bands,
    aliases: ['predikat', 'kategori'],
  },
];
const rows = (fields: readonly RuleInput[]): RuleInput => ({
  name: 'indicators',
  unit: '',
  shape: 'rows',
  fields,
  aliases: ['iku', 'indikator', 'items'],
});

/** ORG-NKO-03, value of results (*NHK*) of a contract from achievement and K3 of each IKU. */
export const RESULTS_VALUE = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-03',
  title: { id: 'Nilai Hasil Kerja (NHK) dari capaian dan K3', en: 'Value of results (NHK) from achievement and K3' },
  inputs: [rows([ACHIEVEMENT, K3_INPUT])],
  parameters: { cap: kmk127(120) },
  gathers: { weighted: { list: 'indicators', of: weighted(field('k3')) } },
  expression: NHK,
  outputs: NHK_OUTPUTS,
  labels: LABELS,
  note: {
    id: 'Contoh hlm. 68 (114,26 untuk 4,56/4,39) dan hlm. 70 (102 ditulis 101) keliru dan tidak dijadikan acuan.',
    en: 'The examples on p. 68 (114.26 for 4.56/4.39) and p. 70 (works with 102, states 101) are wrong and not followed.',
  },
});

/** ORG-NKO-03/iku, the same from everything that decides K3. */
export const RESULTS_VALUE_IN_FULL = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-03/iku',
  title: { id: 'Nilai Hasil Kerja (NHK) dari daftar IKU', en: 'Value of results (NHK) from the list of IKU' },
  inputs: [rows([ACHIEVEMENT, VALIDITY, CONTROL, ...TARGET_QUALITY_INPUTS])],
  parameters: { cap: kmk127(120), ...QUALITY_PARAMETERS, ...TARGET_QUALITY_PARAMETERS },
  gathers: { weighted: { list: 'indicators', of: weighted(K3) } },
  expression: NHK,
  outputs: NHK_OUTPUTS,
  labels: { ...LABELS, ...QUALITY_LABELS, ...TARGET_QUALITY_LABELS },
});

/** ORG-NKO-03/value, value of one IKU: achievement × K3, at most 120. */
export const IKU_VALUE = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-03/value',
  title: { id: 'Nilai IKU: capaian × K3, paling tinggi 120', en: 'Value of an IKU: achievement × K3, at most 120' },
  inputs: [ACHIEVEMENT, K3_INPUT],
  parameters: { cap: kmk127(120) },
  expression: valueOf(field('k3')),
  outputs: [{ name: 'iku_value', aliases: ['nilai', 'value'] }],
  labels: LABELS,
});

/** ORG-NKO-03/coefficient, K3 from the two qualities. */
export const COEFFICIENT = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-03/coefficient',
  title: { id: 'Koefisien K3 dari kedua kualitas', en: 'Coefficient K3 from the two qualities' },
  inputs: [
    { name: 'quality', unit: '', aliases: ['kualitas', 'kualitas_iku'] },
    { name: 'target_quality', unit: '', aliases: ['kualitas_target', 'targetQuality'] },
  ],
  parameters: {},
  expression: named('k3', divide(add(field('quality'), field('target_quality')), 2)),
  outputs: [{ name: 'k3', aliases: ['K3'] }],
  labels: {
    ...LABELS,
    quality: { id: 'kualitas IKU', en: 'quality of the IKU' },
    target_quality: { id: 'kualitas target', en: 'quality of the target' },
  },
});

/** ORG-NKO-03/weights, weights of IKU: their shares in the sum of K3. */
export const K3_WEIGHTS = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-03/weights',
  title: { id: 'Bobot IKU menurut K3', en: 'Weights of IKU by K3' },
  inputs: [{ name: 'k3', unit: '', shape: 'list', aliases: ['K3', 'koefisien'] }],
  parameters: {},
  expression: null,
  procedure: shares('k3', named('raw_weight', field('k3'))),
  outputs: [{ name: 'shares', unit: '%', aliases: ['bobot', 'weights'] }, { name: 'raw_weights' }],
  labels: {
    ...LABELS,
    shares: { id: 'bobot', en: 'weights' },
    raw_weights: { id: 'bobot mentah', en: 'raw weights' },
  },
});

/** ORG-NKO-03/addendum, NHK over the versions of a contract: the weight of each is multiplied by its share of the days. */
export const ADDENDUM = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-03/addendum',
  title: { id: 'NHK dengan adendum kontrak kinerja', en: 'NHK with an addendum to the performance contract' },
  inputs: [
    {
      name: 'contracts',
      unit: '',
      shape: 'rows',
      fields: [
        { name: 'value', unit: '', aliases: ['nhk', 'NHK'] },
        { name: 'days', unit: 'hari', least: 0, aliases: ['hari', 'jumlah_hari'] },
      ],
      aliases: ['kontrak', 'versions'],
    },
  ],
  parameters: {},
  gathers: {
    weighted: {
      list: 'contracts',
      of: divide(aggregate('sum', multiply(field('value'), field('days'))), aggregate('sum', field('days'))),
    },
  },
  expression: NHK,
  outputs: NHK_OUTPUTS,
  labels: {
    ...LABELS,
    contracts: { id: 'kontrak kinerja dan adendumnya', en: 'contract and its addenda' },
    days: { id: 'hari berlaku', en: 'days in force' },
  },
});
