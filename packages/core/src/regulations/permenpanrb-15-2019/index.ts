import {
  add,
  aggregate,
  coalesce,
  compare,
  divide,
  field,
  missing,
  multiply,
  named,
  parameter,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';

const TEXT = {
  instrument: 'PermenPANRB 15/2019',
  article: 'seleksi terbuka JPT; rentang bobot menurut pemberitaan',
  url: 'https://elangmuria-news.com/',
} as const;
const value = since('2019-01-01', TEXT, 'medium');

/** Components of an open selection, in the order of the Meranti sheet, with the range of their weights. */
const COMPONENTS = {
  assessment_centre: {
    least: 20,
    most: 25,
    id: 'assessment center',
    en: 'assessment centre',
    aliases: ['assessment', 'assessment_center', 'asesmen', 'asesmen_kompetensi'],
  },
  makalah: { least: 15, most: 20, id: 'makalah', en: 'paper', aliases: ['paper', 'penulisan_makalah'] },
  wawancara: { least: 30, most: 35, id: 'wawancara', en: 'interview', aliases: ['interview', 'presentasi_wawancara'] },
  rekam_jejak: { least: 15, most: 20, id: 'rekam jejak', en: 'track record', aliases: ['record', 'track_record'] },
} as const;
const KEYS = Object.keys(COMPONENTS) as (keyof typeof COMPONENTS)[];

/** A panel that scores paper, interview and record together, as in Maluku Tenggara, stands as one component. */
const ALL = [...KEYS, 'panel'] as const;

const fieldsOf = (): RuleInput[] => [
  ...KEYS.map((name) => ({ name, unit: '', least: 0, most: 100, aliases: COMPONENTS[name].aliases })),
  { name: 'panel', unit: '', least: 0, most: 100, aliases: ['panitia', 'panel_interview'] },
];

/** A component without weight is no part of the selection; with one, its score must be there. */
const weightOf = (name: string): Expression => coalesce(field(`weights_${name}`), 0);
const partOf = (name: string): Expression =>
  when(compare(weightOf(name), '=', 0), 0, multiply(weightOf(name), field(`scores_${name}`)));
const WEIGHT_SUM = named('weight_sum', add(...ALL.map(weightOf)));
const weighted = (sum: Expression): Expression =>
  named('total', when(compare(WEIGHT_SUM, '=', 100), divide(sum, 100), missing('weight_missing')));
const TOTAL = weighted(add(...ALL.map(partOf)));

const outside = (name: keyof typeof COMPONENTS): Expression =>
  when(
    compare(weightOf(name), '=', 0),
    0,
    when(
      compare(weightOf(name), '<', parameter(`least_${name}`)),
      1,
      when(compare(weightOf(name), '>', parameter(`most_${name}`)), 1, 0),
    ),
  );

const LABELS = {
  weights: { id: 'bobot', en: 'weights' },
  scores: { id: 'nilai', en: 'scores' },
  weight_sum: { id: 'jumlah bobot', en: 'sum of the weights' },
  total: { id: 'nilai akhir', en: 'final score' },
  outside_ranges: { id: 'bobot di luar rentang', en: 'weights outside their range' },
  weights_panel: { id: 'bobot panel', en: 'weight of the panel' },
  scores_panel: { id: 'nilai panel', en: 'score of the panel' },
  ...Object.fromEntries(
    KEYS.flatMap((name) => {
      const { id, en } = COMPONENTS[name];
      return [
        [name, { id: `rentang bobot ${id}`, en: `range of the weight of ${en}` }],
        [`weights_${name}`, { id: `bobot ${id}`, en: `weight of ${en}` }],
        [`scores_${name}`, { id: `nilai ${id}`, en: `score of ${en}` }],
        [`least_${name}`, { id: `bobot terendah ${id}`, en: `least weight of ${en}` }],
        [`most_${name}`, { id: `bobot tertinggi ${id}`, en: `greatest weight of ${en}` }],
      ];
    }),
  ),
} as const;

const RANGES = Object.fromEntries(
  KEYS.flatMap((name) => [
    [`least_${name}`, value(COMPONENTS[name].least)],
    [`most_${name}`, value(COMPONENTS[name].most)],
  ]),
);

const BASE = {
  kind: 'computation',
  citation: TEXT,
  confidence: 'medium',
  from: '2019-01-01',
  date: 'assessment',
  labels: LABELS,
} as const;

/** COM-06, score of a candidate in an open selection (*seleksi terbuka JPT*): `jumlah bobot × nilai ÷ 100`; weights must make 100. */
export const JPT_SELECTION = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'COM-06',
  title: { id: 'Nilai seleksi terbuka JPT', en: 'Score in an open selection' },
  inputs: [
    { name: 'weights', unit: '%', shape: 'parts', aliases: ['bobot'], fields: fieldsOf() },
    { name: 'scores', unit: '', shape: 'parts', aliases: ['nilai', 'skor'], fields: fieldsOf() },
  ],
  parameters: RANGES,
  expression: TOTAL,
  outputs: [
    { name: 'total', aliases: ['nilai_akhir', 'score', 'nilai'] },
    { name: 'weight_sum', of: WEIGHT_SUM, aliases: ['total_weight', 'jumlah_bobot'] },
    { name: 'outside_ranges', of: add(...KEYS.map(outside)) },
  ],
  note: {
    id: 'Jumlah batas bawah 80, batas atas 100: empat komponen harus di batas atas semua. Bobot di luar rentang diperingatkan, tidak ditolak. Tiga terbaik diserahkan kepada PPK (menurut ingatan). Seleksi terbuka mulai digantikan manajemen talenta.',
    en: 'The least weights make 80, the greatest 100: four components must all stand at the top. A weight outside its range is warned of, not refused. The three best go to the appointing officer (recall). Open selection is being displaced by talent management.',
  },
});

/** COM-06/weights, sum of weights whose components are not named. */
export const JPT_WEIGHTS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'COM-06/weights',
  title: { id: 'Jumlah bobot seleksi', en: 'Sum of selection weights' },
  inputs: [{ name: 'weights', unit: '%', shape: 'list', aliases: ['bobot'] }],
  gathers: { weight_sum: { list: 'weights', of: aggregate('sum', field('weights')) } },
  parameters: {},
  expression: named('total', field('weight_sum')),
});

/** COM-06/ranges, what the least and the greatest weights make together. */
export const JPT_RANGES = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'COM-06/ranges',
  title: { id: 'Jumlah rentang bobot seleksi', en: 'Sums of the ranges of selection weights' },
  inputs: KEYS.map((name) => ({ name, unit: '%', shape: 'range', aliases: COMPONENTS[name].aliases })),
  parameters: {},
  expression: named('sum_of_maxima', add(...KEYS.map(field))),
  outputs: [
    { name: 'sum_of_maxima' },
    { name: 'sum_of_minima', of: add(...KEYS.map((name) => field(`${name}_from`))) },
  ],
  labels: {
    ...LABELS,
    ...Object.fromEntries(
      KEYS.map((name) => [
        `${name}_from`,
        { id: `bobot terendah ${COMPONENTS[name].id}`, en: `least weight of ${COMPONENTS[name].en}` },
      ]),
    ),
    sum_of_maxima: { id: 'jumlah batas atas', en: 'sum of the greatest weights' },
    sum_of_minima: { id: 'jumlah batas bawah', en: 'sum of the least weights' },
  },
});

/** Ranges of the weights, for the warnings of a selection. */
export const JPT_COMPONENTS = COMPONENTS;

/** Rules of the open selection of JPT. */
export const PERMENPANRB_15_2019: readonly Rule[] = [JPT_SELECTION, JPT_WEIGHTS, JPT_RANGES];
