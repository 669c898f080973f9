import { add, aggregate, divide, field, multiply, named, parameter, select } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { Dated } from '../../regulation/dated.js';
import { defineRule } from '../../regulation/rule.js';
import { bandOnScale } from '../../score/band-rule.js';
import { SCALE_TRAFFIC } from '../../score/scales.js';
import { IN_FORCE, KMK_467_2014_TEXT as TEXT } from './instrument.js';

const CITATION = {
  ...TEXT,
  article: 'bobot perspektif; angka menurut ingatan dan laman ringkasan (25/15/30/30)',
};

const recalled = (value: number): readonly Dated<number>[] => [
  { from: IN_FORCE.from, until: IN_FORCE.until, value, citation: CITATION, confidence: 'medium' },
];

const PERSPECTIVES = ['stakeholder', 'customer', 'internal_process', 'learning_growth'] as const;

const ALIASES: Readonly<Record<(typeof PERSPECTIVES)[number], readonly string[]>> = {
  stakeholder: ['stakeholders', 'pemangku_kepentingan'],
  customer: ['customers', 'pelanggan', 'pengguna_layanan'],
  internal_process: ['internal', 'proses_internal', 'internal process', 'ip', 'proses bisnis internal'],
  learning_growth: [
    'learning_and_growth',
    'learning',
    'pembelajaran',
    'pembelajaran_dan_pertumbuhan',
    'learning & growth',
    'growth',
    'lg',
  ],
};

const PARAMETERS = {
  weight_stakeholder: recalled(25),
  weight_customer: recalled(15),
  weight_internal_process: recalled(30),
  weight_learning_growth: recalled(30),
};

const LABELS = {
  stakeholder: { id: 'perspektif stakeholder', en: 'stakeholder perspective' },
  customer: { id: 'perspektif customer', en: 'customer perspective' },
  internal_process: { id: 'perspektif internal process', en: 'internal process perspective' },
  learning_growth: { id: 'perspektif learning and growth', en: 'learning and growth perspective' },
  part_stakeholder: { id: 'sumbangan stakeholder', en: 'contribution of stakeholder' },
  part_customer: { id: 'sumbangan customer', en: 'contribution of customer' },
  part_internal_process: { id: 'sumbangan internal process', en: 'contribution of internal process' },
  part_learning_growth: { id: 'sumbangan learning and growth', en: 'contribution of learning and growth' },
  weight_stakeholder: { id: 'bobot stakeholder', en: 'weight of stakeholder' },
  weight_customer: { id: 'bobot customer', en: 'weight of customer' },
  weight_internal_process: { id: 'bobot internal process', en: 'weight of internal process' },
  weight_learning_growth: { id: 'bobot learning and growth', en: 'weight of learning and growth' },
  nko: { id: 'Nilai Kinerja Organisasi', en: 'organisation performance value' },
  traffic: { id: 'status capaian', en: 'achievement status' },
  perspectives: { id: 'perspektif', en: 'perspectives' },
  perspective: { id: 'perspektif', en: 'perspective' },
  perspective_value: { id: 'nilai perspektif', en: 'value of the perspective' },
  goals: { id: 'sasaran strategis', en: 'strategic goals' },
  weighted: { id: 'rata-rata tertimbang', en: 'weighted mean' },
} as const;

const PARTS: Expression = /* @__PURE__ */ add(
  .../* @__PURE__ */ PERSPECTIVES.map((name) =>
    named(`part_${name}`, divide(multiply(field(name), parameter(`weight_${name}`)), 100)),
  ),
);

const COMMON = { ...IN_FORCE, kind: 'computation', citation: CITATION, confidence: 'medium', labels: LABELS } as const;

const NKO_OUTPUTS = (nko: Expression) =>
  [
    { name: 'nko', aliases: ['NKO', 'nilai'] },
    { name: 'traffic', of: bandOnScale(nko, SCALE_TRAFFIC), categories: SCALE_TRAFFIC.bands, aliases: ['status'] },
  ] as const;

const OF_FOUR = /* @__PURE__ */ named('nko', PARTS);

/** ORG-NKO-04, organisation performance value of a map with all four perspectives. */
export const NKO_OF_FOUR = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-04',
  title: { id: 'Nilai Kinerja Organisasi (NKO), empat perspektif', en: 'Organisation value (NKO), four perspectives' },
  inputs: PERSPECTIVES.map((name) => ({ name, unit: '%', aliases: ALIASES[name] })),
  parameters: PARAMETERS,
  expression: OF_FOUR,
  outputs: NKO_OUTPUTS(OF_FOUR),
  note: {
    id: 'KMK 127/2026 tidak menyebut perspektif pada bagian yang terbaca (O-4).',
    en: 'KMK 127/2026 does not name perspectives in the part that was read (O-4).',
  },
});

const OF_LIST = /* @__PURE__ */ named(
  'nko',
  /* @__PURE__ */ divide(
    /* @__PURE__ */ add(
      .../* @__PURE__ */ PERSPECTIVES.map((name) => multiply(field(`values_${name}`), parameter(`weight_${name}`))),
    ),
    100,
  ),
);

/** ORG-NKO-04/list, the same from the values of the four perspectives in their order. */
export const NKO_OF_LIST = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-04/list',
  title: { id: 'NKO dari empat nilai perspektif berurutan', en: 'NKO of four perspective values in their order' },
  inputs: [
    {
      name: 'values',
      unit: '%',
      shape: 'parts',
      fields: PERSPECTIVES.map((name) => ({ name, unit: '%', aliases: ALIASES[name] })),
      aliases: ['np', 'Np', 'nilai_perspektif', 'nilai', 'perspectives', 'perspektif'],
    },
  ],
  parameters: PARAMETERS,
  expression: OF_LIST,
  outputs: NKO_OUTPUTS(OF_LIST),
  labels: {
    ...LABELS,
    ...Object.fromEntries(PERSPECTIVES.map((name) => [`values_${name}`, LABELS[name]])),
    values: { id: 'nilai perspektif', en: 'values of the perspectives' },
  },
});

const WEIGHTED_NKO = /* @__PURE__ */ named('nko', /* @__PURE__ */ field('weighted'));

/** ORG-NKO-04/weighted, the same with the weights that a map states itself. */
export const NKO_OF_WEIGHTS = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-04/weighted',
  title: { id: 'NKO dari nilai dan bobot perspektif', en: 'NKO of perspective values and stated weights' },
  inputs: [
    {
      name: 'values',
      unit: '',
      shape: 'rows',
      fields: [
        { name: 'value', unit: '%', aliases: ['np', 'Np', 'nilai_perspektif'] },
        { name: 'weight', unit: '%', aliases: ['bobot_perspektif'] },
        { name: 'name', unit: '', shape: 'note', aliases: ['nama', 'perspektif', 'perspective'] },
      ],
      aliases: ['perspectives', 'perspektif', 'items'],
    },
  ],
  parameters: {},
  gathers: {
    weighted: {
      list: 'values',
      of: divide(aggregate('sum', multiply(field('value'), field('weight'))), aggregate('sum', field('weight'))),
    },
  },
  expression: WEIGHTED_NKO,
  outputs: NKO_OUTPUTS(WEIGHTED_NKO),
  labels: { ...LABELS, values: { id: 'nilai perspektif', en: 'values of the perspectives' } },
});

const WEIGHT: Expression = /* @__PURE__ */ select(
  'perspective',
  /* @__PURE__ */ Object.fromEntries(PERSPECTIVES.map((name) => [name, parameter(`weight_${name}`)])),
);

const OF_SOME = /* @__PURE__ */ named('nko', /* @__PURE__ */ field('weighted'));

/** ORG-NKO-04/perspectives, the same where a map has fewer: the weights of the missing ones go to the others in proportion. */
export const NKO_OF_SOME = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-04/perspectives',
  title: { id: 'NKO menurut perspektif yang ada', en: 'NKO of the perspectives that a map has' },
  inputs: [
    {
      name: 'perspectives',
      unit: '',
      shape: 'rows',
      fields: [
        {
          name: 'perspective',
          unit: '',
          categories: PERSPECTIVES,
          words: ALIASES,
          aliases: ['perspektif', 'name', 'nama'],
        },
        { name: 'value', unit: '%', aliases: ['Np', 'np', 'nilai_perspektif'] },
      ],
      aliases: ['perspektif', 'items', 'rows'],
    },
  ],
  parameters: PARAMETERS,
  gathers: {
    weighted: {
      list: 'perspectives',
      of: divide(aggregate('sum', multiply(WEIGHT, field('value'))), aggregate('sum', WEIGHT)),
    },
  },
  expression: OF_SOME,
  outputs: NKO_OUTPUTS(OF_SOME),
  note: {
    id: 'Pembagian kembali bobot sebanding adalah ingatan; naskahnya belum terbaca.',
    en: 'That the weights are shared out in proportion is recall; the text was not read.',
  },
});

/** ORG-NKO-04/perspective, value of a perspective (*Np*): mean of the values of its goals, weighted where weights are given. */
export const PERSPECTIVE_VALUE = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-04/perspective',
  title: { id: 'Nilai Perspektif (Np)', en: 'Value of a perspective (Np)' },
  inputs: [
    {
      name: 'goals',
      unit: '',
      shape: 'rows',
      fields: [
        { name: 'value', unit: '%', aliases: ['nss', 'NSS'] },
        { name: 'weight', unit: '', assumed: 1, aliases: ['bobot'] },
      ],
      aliases: ['sasaran', 'ss', 'nss'],
    },
  ],
  parameters: {},
  gathers: {
    weighted: {
      list: 'goals',
      of: divide(aggregate('sum', multiply(field('weight'), field('value'))), aggregate('sum', field('weight'))),
    },
  },
  expression: named('perspective_value', field('weighted')),
  outputs: [{ name: 'perspective_value', unit: '%', aliases: ['np', 'Np'] }],
});
