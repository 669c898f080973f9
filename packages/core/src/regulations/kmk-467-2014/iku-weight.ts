import { aggregate, divide, field, minimum, multiply, named, parameter, select } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { Dated } from '../../regulation/dated.js';
import { defineRule } from '../../regulation/rule.js';
import { ACHIEVEMENT, CONTROL, SCORECARD_LABELS, VALIDITY } from '../../scorecard/inputs.js';
import { shares } from '../../scorecard/shares.js';
import { IN_FORCE, KMK_467_2014_TEXT as TEXT } from './instrument.js';

const CITATION = {
  ...TEXT,
  article: 'bobot IKU; angka menurut ingatan, belum ditemukan dalam teks yang terbaca (O-5)',
};

const recalled = (value: number): readonly Dated<number>[] => [
  { from: IN_FORCE.from, until: IN_FORCE.until, value, citation: CITATION, confidence: 'low' },
];

const PARAMETERS = {
  validity_exact: recalled(0.5),
  validity_proxy: recalled(0.3),
  validity_activity: recalled(0.2),
  control_low: recalled(0.5),
  control_moderate: recalled(0.3),
  control_high: recalled(0.2),
};

const LABELS = {
  ...SCORECARD_LABELS,
  validity_exact: { id: 'angka validitas exact', en: 'factor of exact validity' },
  validity_proxy: { id: 'angka validitas proxy', en: 'factor of proxy validity' },
  validity_activity: { id: 'angka validitas aktivitas', en: 'factor of activity validity' },
  control_low: { id: 'angka kendali rendah', en: 'factor of low control' },
  control_moderate: { id: 'angka kendali sedang', en: 'factor of moderate control' },
  control_high: { id: 'angka kendali tinggi', en: 'factor of high control' },
  goal_value: { id: 'nilai sasaran strategis', en: 'value of the strategic goal' },
} as const;

/** Validity × degree of control, before the weights of a goal are made to add up. */
const RAW_WEIGHT: Expression = /* @__PURE__ */ named(
  'raw_weight',
  /* @__PURE__ */ multiply(
    /* @__PURE__ */ select('validity', {
      exact: /* @__PURE__ */ parameter('validity_exact'),
      proxy: /* @__PURE__ */ parameter('validity_proxy'),
      activity: /* @__PURE__ */ parameter('validity_activity'),
    }),
    /* @__PURE__ */ select('control', {
      low: /* @__PURE__ */ parameter('control_low'),
      moderate: /* @__PURE__ */ parameter('control_moderate'),
      high: /* @__PURE__ */ parameter('control_high'),
    }),
  ),
);

const COMMON = {
  ...IN_FORCE,
  kind: 'computation',
  citation: CITATION,
  confidence: 'low',
  parameters: PARAMETERS,
} as const;

/** ORG-NKO-02, raw weight of one IKU: validity × degree of control. */
export const IKU_RAW_WEIGHT = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-02',
  title: {
    id: 'Bobot mentah IKU: validitas × tingkat kendali',
    en: 'Raw weight of an IKU: validity × degree of control',
  },
  inputs: [VALIDITY, CONTROL],
  expression: RAW_WEIGHT,
  labels: LABELS,
});

/** ORG-NKO-02/weights, weights of the IKU of one goal, in per cent of their raw weights. */
export const IKU_WEIGHTS = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-02/weights',
  title: { id: 'Bobot IKU dalam sasaran strategis', en: 'Weights of the IKU of a strategic goal' },
  inputs: [
    {
      name: 'indicators',
      unit: '',
      shape: 'rows',
      fields: [VALIDITY, CONTROL],
      aliases: ['iku', 'indikator', 'items', 'rows'],
    },
  ],
  expression: null,
  procedure: shares('indicators', RAW_WEIGHT),
  outputs: [
    { name: 'shares', unit: '%', aliases: ['bobot', 'weights'] },
    { name: 'raw_weights', aliases: ['bobot_mentah'] },
  ],
  labels: {
    ...LABELS,
    shares: { id: 'bobot', en: 'weights' },
    raw_weights: { id: 'bobot mentah', en: 'raw weights' },
  },
});

/** ORG-NKO-02/goal, value of a strategic goal (*NSS*): achievements, capped each, weighted by validity and control. */
export const GOAL_VALUE = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-02/goal',
  title: { id: 'Nilai Sasaran Strategis (NSS)', en: 'Value of a strategic goal (NSS)' },
  inputs: [
    {
      name: 'indicators',
      unit: '',
      shape: 'rows',
      fields: [ACHIEVEMENT, VALIDITY, CONTROL],
      aliases: ['iku', 'indikator', 'items', 'rows'],
    },
  ],
  parameters: {
    ...PARAMETERS,
    cap: [{ from: IN_FORCE.from, until: IN_FORCE.until, value: 120, citation: TEXT, confidence: 'high' }],
  },
  gathers: {
    weighted: {
      list: 'indicators',
      of: divide(
        aggregate('sum', multiply(RAW_WEIGHT, minimum(parameter('cap'), field('achievement')))),
        aggregate('sum', RAW_WEIGHT),
      ),
    },
  },
  expression: named('goal_value', field('weighted')),
  outputs: [{ name: 'goal_value', unit: '%', aliases: ['nss', 'NSS'] }],
  labels: { ...LABELS, weighted: { id: 'rata-rata tertimbang', en: 'weighted mean' } },
});
