import { divide, add, missing, named, parameter, select } from '../../expression/build.js';
import { defineRule } from '../../regulation/rule.js';
import { CONTROL, SCORECARD_LABELS, VALIDITY } from '../../scorecard/inputs.js';
import { IN_FORCE, KMK_127_2026_TEXT, kmk127 } from './instrument.js';
import {
  TARGET_QUALITY,
  TARGET_QUALITY_INPUTS,
  TARGET_QUALITY_LABELS,
  TARGET_QUALITY_PARAMETERS,
} from './target-quality.js';

/** Exact-high and activity-low are not allowed, so they have no quality. */
const NOT_ALLOWED = /* @__PURE__ */ missing('unknown_category');

/** Table 14: quality of an IKU by validity and degree of control. */
export const QUALITY = /* @__PURE__ */ named(
  'quality',
  /* @__PURE__ */ select('validity', {
    exact: /* @__PURE__ */ select('control', {
      low: /* @__PURE__ */ parameter('exact_low'),
      moderate: /* @__PURE__ */ parameter('exact_moderate'),
      high: NOT_ALLOWED,
    }),
    proxy: /* @__PURE__ */ select('control', {
      low: /* @__PURE__ */ parameter('proxy_low'),
      moderate: /* @__PURE__ */ parameter('proxy_moderate'),
      high: /* @__PURE__ */ parameter('proxy_high'),
    }),
    activity: /* @__PURE__ */ select('control', {
      low: NOT_ALLOWED,
      moderate: /* @__PURE__ */ parameter('activity_moderate'),
      high: /* @__PURE__ */ parameter('activity_high'),
    }),
  }),
);

export const QUALITY_PARAMETERS = {
  exact_low: kmk127(1.2),
  exact_moderate: kmk127(1.15),
  proxy_low: kmk127(1.1),
  proxy_moderate: kmk127(1),
  proxy_high: kmk127(0.9),
  activity_moderate: kmk127(0.8),
  activity_high: kmk127(0.6),
};

export const QUALITY_LABELS = {
  ...SCORECARD_LABELS,
  quality: { id: 'kualitas IKU', en: 'quality of the IKU' },
  exact_low: { id: 'kualitas exact-rendah', en: 'quality exact-low' },
  exact_moderate: { id: 'kualitas exact-sedang', en: 'quality exact-moderate' },
  proxy_low: { id: 'kualitas proxy-rendah', en: 'quality proxy-low' },
  proxy_moderate: { id: 'kualitas proxy-sedang', en: 'quality proxy-moderate' },
  proxy_high: { id: 'kualitas proxy-tinggi', en: 'quality proxy-high' },
  activity_moderate: { id: 'kualitas aktivitas-sedang', en: 'quality activity-moderate' },
  activity_high: { id: 'kualitas aktivitas-tinggi', en: 'quality activity-high' },
} as const;

const COMMON = { ...IN_FORCE, kind: 'computation', citation: KMK_127_2026_TEXT, confidence: 'medium' } as const;

/** ORG-NKO-03/quality, quality of an IKU. */
export const IKU_QUALITY = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-03/quality',
  title: { id: 'Kualitas IKU (Tabel 14)', en: 'Quality of an IKU (table 14)' },
  inputs: [VALIDITY, CONTROL],
  parameters: QUALITY_PARAMETERS,
  expression: QUALITY,
  outputs: [{ name: 'quality', aliases: ['kualitas', 'kualitas_iku'] }],
  labels: QUALITY_LABELS,
  note: {
    id: 'Exact-tinggi dan aktivitas-rendah tidak diperbolehkan, sehingga tidak bernilai.',
    en: 'Exact-high and activity-low are not allowed and so have no value.',
  },
});

const VALIDITY_WORDS = { exact: 'eksak', proxy: 'proksi', activity: 'aktivitas' } as const;
const CONTROL_WORDS = { low: 'rendah', moderate: 'sedang', high: 'tinggi' } as const;
const PAIRS = (Object.keys(VALIDITY_WORDS) as (keyof typeof VALIDITY_WORDS)[]).flatMap((validity) =>
  (Object.keys(CONTROL_WORDS) as (keyof typeof CONTROL_WORDS)[]).map((control) => ({ validity, control })),
);

/** ORG-NKO-03/combination, the same by the pair as one text, as `exact-low` or `eksak rendah`. */
export const QUALITY_OF_PAIR = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-03/combination',
  title: { id: 'Kualitas IKU dari kombinasi tertulis', en: 'Quality of an IKU from the pair in words' },
  inputs: [
    {
      name: 'combination',
      unit: '',
      categories: PAIRS.map(({ validity, control }) => `${validity}-${control}`),
      words: Object.fromEntries(
        PAIRS.map(({ validity, control }) => [
          `${validity}-${control}`,
          [
            `${VALIDITY_WORDS[validity]} ${CONTROL_WORDS[control]}`,
            `${validity} ${CONTROL_WORDS[control]}`,
            `${VALIDITY_WORDS[validity]} ${control}`,
          ],
        ]),
      ),
      aliases: ['kombinasi', 'text', 'teks', 'quality', 'kualitas', 'iku', 'kategori', 'type', 'jenis'],
    },
  ],
  parameters: QUALITY_PARAMETERS,
  expression: named(
    'quality',
    select(
      'combination',
      Object.fromEntries(
        PAIRS.map(({ validity, control }) => [
          `${validity}-${control}`,
          Object.hasOwn(QUALITY_PARAMETERS, `${validity}_${control}`)
            ? parameter(`${validity}_${control}`)
            : NOT_ALLOWED,
        ]),
      ),
    ),
  ),
  outputs: [{ name: 'quality', aliases: ['kualitas', 'kualitas_iku'] }],
  labels: {
    ...QUALITY_LABELS,
    combination: { id: 'validitas dan tingkat kendali', en: 'validity and degree of control' },
    ...Object.fromEntries(
      PAIRS.map(({ validity, control }) => [
        `${validity}-${control}`,
        { id: `${VALIDITY_WORDS[validity]} ${CONTROL_WORDS[control]}`, en: `${validity} ${control}` },
      ]),
    ),
  },
});

/** K3: mean of the quality of an IKU and the quality of its target. */
export const K3 = /* @__PURE__ */ named('k3', /* @__PURE__ */ divide(/* @__PURE__ */ add(QUALITY, TARGET_QUALITY), 2));

const K3_TITLE = {
  id: 'Koefisien K3: rata-rata kualitas IKU dan kualitas target',
  en: 'Coefficient K3: mean of IKU and target quality',
};

/** ORG-NKO-03/k3, coefficient of one IKU from everything that decides it. */
export const IKU_K3 = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-NKO-03/k3',
  title: K3_TITLE,
  inputs: [VALIDITY, CONTROL, ...TARGET_QUALITY_INPUTS],
  parameters: { ...QUALITY_PARAMETERS, ...TARGET_QUALITY_PARAMETERS },
  expression: K3,
  outputs: [{ name: 'k3', aliases: ['K3'] }],
  labels: { ...QUALITY_LABELS, ...TARGET_QUALITY_LABELS, k3: { id: 'koefisien K3', en: 'coefficient K3' } },
});
