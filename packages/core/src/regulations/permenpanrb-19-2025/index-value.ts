import {
  add,
  band,
  coalesce,
  compare,
  divide,
  field,
  missing,
  multiply,
  named,
  parameter,
  round,
  subtract,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { ASPECTS_2025 } from '../../merit/merit-aspects.js';
import type { OutputCategory } from '../../regulation/rule-output.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import { IN_FORCE, PERMENPANRB_19_2025_TEXT as TEXT } from './instrument.js';

const value = since(IN_FORCE.from, TEXT, 'medium');

/** Levels of the national merit index, printed to two digits; *Lanjutan* stands below *Menengah*. */
export const LEVEL_TERMS: readonly OutputCategory[] = [
  { key: 'dasar', label: { id: 'Dasar', en: 'Basic' } },
  { key: 'lanjutan', label: { id: 'Lanjutan', en: 'Continued' } },
  { key: 'menengah', label: { id: 'Menengah', en: 'Middle' } },
  { key: 'tinggi', label: { id: 'Tinggi', en: 'High' } },
  { key: 'maju', label: { id: 'Maju', en: 'Advanced' } },
];

/** Where the levels end; the upper bounds belong to them. */
export const LEVEL_EDGES = [
  { at: 0.4, closed: false },
  { at: 0.6, closed: false },
  { at: 0.8, closed: false },
  { at: 1, closed: false },
] as const;

const levelOf = (index: Expression): Expression => band(round(index, 2), LEVEL_EDGES);

const indexOf = (maturity: Expression): Expression =>
  named(
    'index',
    multiply(
      divide(
        add(
          multiply(parameter('share_maturity'), maturity),
          multiply(parameter('share_satisfaction'), field('satisfaction')),
        ),
        100,
      ),
      field('correction'),
    ),
  );

const MATURITY: RuleInput = {
  name: 'maturity',
  unit: '',
  least: 0,
  aliases: ['kematangan', 'maturitas', 'tingkat_kematangan'],
};
const SATISFACTION: RuleInput = {
  name: 'satisfaction',
  unit: '',
  least: 0,
  aliases: ['satisfaction_engagement', 'kepuasan', 'kepuasan_keterikatan', 'engagement', 'kepuasan_dan_keterikatan'],
};
const CORRECTION: RuleInput = {
  name: 'correction',
  unit: '',
  least: 0,
  assumed: 1,
  aliases: ['faktor_koreksi', 'correction_factor', 'koreksi'],
};

const SHARES = { share_maturity: value(75), share_satisfaction: value(25) };
const aspectLabels = (prefix: string, id: string, en: string) =>
  Object.fromEntries(
    ASPECTS_2025.map(({ key, label }) => [`${prefix}${key}`, { id: `${id}${label.id}`, en: `${en}${label.en}` }]),
  );

const BASE = {
  ...IN_FORCE,
  kind: 'computation',
  citation: TEXT,
  confidence: 'medium',
  labels: {
    maturity: { id: 'tingkat kematangan', en: 'maturity' },
    satisfaction: { id: 'kepuasan dan keterikatan', en: 'satisfaction and engagement' },
    correction: { id: 'faktor koreksi', en: 'correction factor' },
    share_maturity: { id: 'bagian kematangan', en: 'share of maturity' },
    share_satisfaction: { id: 'bagian kepuasan dan keterikatan', en: 'share of satisfaction and engagement' },
    index: { id: 'indeks sistem merit nasional', en: 'national merit index' },
    index_2dp: { id: 'indeks, dua angka', en: 'index, two digits' },
    category: { id: 'tingkat', en: 'level' },
    correction_used: { id: 'faktor koreksi yang dipakai', en: 'correction factor used' },
    aspects: { id: 'kematangan tiap aspek', en: 'maturity of each aspect' },
    weights: { id: 'bobot tiap aspek', en: 'weight of each aspect' },
    weight_sum: { id: 'jumlah bobot', en: 'sum of the weights' },
    percent_per_aspect: { id: 'persen tiap aspek', en: 'per cent of each aspect' },
    lost_per_aspect: { id: 'yang terlepas tiap aspek', en: 'lost by each aspect' },
    ...aspectLabels('', '', ''),
    ...aspectLabels('aspects_', 'kematangan ', 'maturity of '),
    ...aspectLabels('weights_', 'bobot ', 'weight of '),
    ...aspectLabels('weight_', 'bobot ', 'weight of '),
  },
  note: {
    id: 'Isi faktor koreksi belum dibaca: Takar mengalikannya dan mencatatnya. Maju (di atas 1) hanya tercapai lewat faktor itu. Bobot aspek 2 sampai 7 (bersama 80%) tidak ditemukan dan harus diberikan. Dua angka lalu dikategorikan.',
    en: 'What the correction factor holds was not read: Takar multiplies by it and records it. Maju (above 1) is reached only through it. Weights of aspects 2 to 7 (together 80 %) were not found and must be given. Banded after rounding to two digits.',
  },
} as const;

const outputsOf = (index: Expression) =>
  [
    { name: 'index', aliases: ['indeks', 'nilai'] },
    { name: 'index_2dp', of: round(index, 2), aliases: ['indeks_2dp'] },
    { name: 'category', of: levelOf(index), categories: LEVEL_TERMS, aliases: ['kategori', 'level', 'tingkat'] },
    { name: 'correction_used', of: field('correction') },
  ] as const;

const OWN = indexOf(field('maturity'));

/** MER-03, national merit index: `(0,75 kematangan + 0,25 kepuasan dan keterikatan) × faktor koreksi`. */
export const MERIT_INDEX = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'MER-03',
  title: { id: 'Indeks sistem merit nasional', en: 'National merit index' },
  inputs: [MATURITY, SATISFACTION, CORRECTION],
  parameters: SHARES,
  expression: OWN,
  outputs: outputsOf(OWN),
});

const GIVEN = named('index', field('given'));

/** MER-03/category, level of an index that is known. */
export const MERIT_INDEX_LEVEL = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'MER-03/category',
  title: { id: 'Tingkat indeks sistem merit', en: 'Level of a merit index' },
  inputs: [{ name: 'given', unit: '', least: 0, aliases: ['index', 'indeks', 'nilai', 'merit_index'] }],
  parameters: {},
  expression: GIVEN,
  outputs: outputsOf(GIVEN).slice(0, 3),
  labels: { ...BASE.labels, given: { id: 'indeks yang diketahui', en: 'known index' } },
});

const KNOWN = ASPECTS_2025.filter(({ weight }) => weight !== null);
const weightOf = (key: string): Expression =>
  KNOWN.some((aspect) => aspect.key === key)
    ? coalesce(field(`weights_${key}`), parameter(`weight_${key}`))
    : field(`weights_${key}`);
const WEIGHT_SUM = named('weight_sum', add(...ASPECTS_2025.map(({ key }) => weightOf(key))));
const ASPECT_MATURITY = named(
  'maturity',
  when(
    compare(WEIGHT_SUM, '=', 100),
    divide(add(...ASPECTS_2025.map(({ key }) => multiply(weightOf(key), field(`aspects_${key}`)))), 100),
    missing('weight_missing'),
  ),
);
const FROM_ASPECTS = indexOf(ASPECT_MATURITY);

const perAspect = (of: (key: string) => Expression): Record<string, Expression> =>
  Object.fromEntries(ASPECTS_2025.map(({ key }) => [key, of(key)]));
const aspectFields = ASPECTS_2025.map(({ key, aliases }) => ({ name: key, unit: '', least: 0, aliases }));

/** MER-03/aspects, the index from the maturity and the weight of each aspect; weights must come to 100. */
export const MERIT_INDEX_OF_ASPECTS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'MER-03/aspects',
  title: { id: 'Indeks sistem merit nasional dari aspek', en: 'National merit index from its aspects' },
  inputs: [
    { name: 'aspects', unit: '', shape: 'parts', aliases: ['aspek', 'aspect_maturity'], fields: aspectFields },
    { name: 'weights', unit: '%', shape: 'parts', aliases: ['bobot'], fields: aspectFields },
    SATISFACTION,
    CORRECTION,
  ],
  parameters: {
    ...SHARES,
    ...Object.fromEntries(
      KNOWN.map(({ key, weight, confidence }) => [`weight_${key}`, value(weight as number, confidence)]),
    ),
  },
  expression: FROM_ASPECTS,
  outputs: [
    ...outputsOf(FROM_ASPECTS),
    { name: 'maturity', aliases: ['kematangan'] },
    {
      name: 'percent_per_aspect',
      unit: '%',
      parts: perAspect((key) => round(multiply(field(`aspects_${key}`), 100), 1)),
    },
    {
      name: 'lost_per_aspect',
      unit: '%',
      parts: perAspect((key) => round(multiply(weightOf(key), subtract(1, field(`aspects_${key}`))), 2)),
    },
  ],
});
