import {
  add,
  aggregate,
  band,
  coalesce,
  divide,
  field,
  multiply,
  named,
  parameter,
  round,
  subtract,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { ASPECTS_2018 } from '../../merit/merit-aspects.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import { CATEGORY_EDGES, CATEGORY_TERMS } from './category.js';
import { IN_FORCE, PERMENPANRB_40_2018_TEXT as TEXT } from './instrument.js';

const value = since(IN_FORCE.from, TEXT, 'medium');
const KEYS = ASPECTS_2018.map(({ key }) => key);

const WEIGHTS = Object.fromEntries(
  ASPECTS_2018.map(({ key, weight, confidence }) => [`weight_${key}`, value(weight as number, confidence)]),
);
const HIGHEST = { highest_level: value(4, 'high') };

const aspectParts = (bounds: Pick<RuleInput, 'least' | 'most'>): RuleInput[] =>
  ASPECTS_2018.map(({ key, aliases }) => ({ name: key, unit: '', aliases, ...bounds }));

const perAspect = (of: (key: string) => Expression): Record<string, Expression> =>
  Object.fromEntries(KEYS.map((key) => [key, of(key)]));

const labelsOf = (prefix: string, id: string, en: string) =>
  Object.fromEntries(
    ASPECTS_2018.map(({ key, label }) => [`${prefix}${key}`, { id: `${id}${label.id}`, en: `${en}${label.en}` }]),
  );

const LABELS = {
  ...labelsOf('', '', ''),
  ...labelsOf('weight_', 'bobot ', 'weight of '),
  ...labelsOf('weights_', 'bobot yang diberikan, ', 'given weight of '),
  ...labelsOf('percents_', 'persen dari nilai tertinggi, ', 'per cent of the maximum, '),
  ...labelsOf('levels_', 'tingkat ', 'level of '),
  ...labelsOf('points_', 'angka ', 'points of '),
  levels: { id: 'tingkat tiap aspek', en: 'level of each aspect' },
  percents: { id: 'persen tiap aspek', en: 'per cent of each aspect' },
  weights: { id: 'bobot yang diberikan', en: 'given weights' },
  highest_level: { id: 'tingkat tertinggi', en: 'highest level' },
  total: { id: 'nilai sistem merit', en: 'merit-system score' },
  unrounded_total: { id: 'nilai sebelum dibulatkan ke setengah', en: 'score before the half points' },
  category: { id: 'kategori', en: 'category' },
  index: { id: 'indeks sistem merit', en: 'merit-system index' },
  maximum_points: { id: 'nilai tertinggi', en: 'highest score' },
  points_per_aspect: { id: 'angka tiap aspek', en: 'points of each aspect' },
  percent_per_aspect: { id: 'persen tiap aspek', en: 'per cent of each aspect' },
  lost_per_aspect: { id: 'yang terlepas tiap aspek', en: 'lost by each aspect' },
  percent_back: { id: 'persen dari angka yang dibulatkan', en: 'per cent from the rounded points' },
} as const;

const BASE = {
  ...IN_FORCE,
  kind: 'computation',
  citation: TEXT,
  confidence: 'medium',
  labels: LABELS,
  note: {
    id: 'Belum dinilai berbeda dari tingkat 1: aspek tanpa nilai menahan nilai total. Subaspek dan bobotnya belum ditemukan.',
    en: 'Not assessed differs from level 1: an aspect without value holds back the total. Sub-aspects and their weights were not found.',
  },
} as const;

const category = (total: Expression) =>
  ({ name: 'category', of: band(total, CATEGORY_EDGES), categories: CATEGORY_TERMS, aliases: ['kategori'] }) as const;
const index = (total: Expression) => ({
  name: 'index',
  of: round(divide(total, multiply(100, parameter('highest_level'))), 2),
  aliases: ['indeks'],
});
const TOTAL = { name: 'total', aliases: ['score', 'nilai', 'skor', 'jumlah'] };

const levelOf = (key: string): Expression => coalesce(field(`levels_${key}`), field('levels'));
const pointsOf = (key: string): Expression =>
  named(`points_${key}`, multiply(parameter(`weight_${key}`), levelOf(key)));
const SCORE = named('total', add(...KEYS.map(pointsOf)));

/** Points of the highest level: `4 × bobot`. */
const highestOf = (weight: Expression): Expression => multiply(weight, parameter('highest_level'));

/** What an aspect leaves out of reach of the whole score, in per cent. */
const lostOf = (key: string): Expression =>
  round(multiply(parameter(`weight_${key}`), subtract(1, divide(levelOf(key), parameter('highest_level')))), 2);

/** MER-01, score (*nilai sistem merit*) from a level of 1 to 4 for each aspect: `jumlah bobot × tingkat`, 100 to 400. */
export const MERIT_SCORE = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'MER-01',
  title: { id: 'Nilai sistem merit dari tingkat aspek', en: 'Merit-system score from the levels of the aspects' },
  inputs: [
    {
      name: 'levels',
      unit: '',
      shape: 'parts',
      least: 1,
      most: 4,
      aliases: [
        ...['level', 'tingkat', 'aspects', 'aspek', 'mean_level_per_aspect', 'level_per_aspect', 'mean_level'],
        ...['aspect_levels', 'levels_per_aspect', 'scores', 'skor'],
      ],
      fields: aspectParts({ least: 1, most: 4 }),
    },
  ],
  parameters: { ...WEIGHTS, ...HIGHEST },
  expression: SCORE,
  outputs: [
    TOTAL,
    category(SCORE),
    index(SCORE),
    { name: 'points_per_aspect', parts: perAspect(pointsOf) },
    {
      name: 'percent_per_aspect',
      unit: '%',
      parts: perAspect((key) => round(multiply(divide(pointsOf(key), highestOf(parameter(`weight_${key}`))), 100), 1)),
    },
    { name: 'lost_per_aspect', unit: '%', parts: perAspect(lostOf) },
  ],
});

const weightGiven = (key: string): Expression => coalesce(field(`weights_${key}`), parameter(`weight_${key}`));
const rawPoints = (key: string): Expression =>
  divide(multiply(highestOf(weightGiven(key)), field(`percents_${key}`)), 100);
/** Published scores come in half points. */
const halfPoints = (key: string): Expression =>
  named(`points_${key}`, divide(round(multiply(rawPoints(key), 2), 0), 2));
/** What an aspect leaves out of reach of the whole score, in per cent. */
const lostByPercent = (key: string): Expression =>
  round(divide(multiply(weightGiven(key), subtract(100, field(`percents_${key}`))), 100), 2);
const SNAPPED = named('total', add(...KEYS.map(halfPoints)));

/**
 * MER-01/percent, score from published per cents of the maximum of each aspect, each snapped to the half point; the per
 * cents alone do not restore the score exactly.
 */
export const MERIT_SCORE_OF_PERCENTS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'MER-01/percent',
  title: { id: 'Nilai sistem merit dari persen aspek', en: 'Merit-system score from per cents of the aspects' },
  inputs: [
    {
      name: 'percents',
      unit: '%',
      shape: 'parts',
      aliases: ['percent_of_maximum_per_aspect', 'percent_per_aspect', 'persen', 'persen_per_aspek', 'percent'],
      fields: aspectParts({ least: 0, most: 100 }),
    },
    {
      name: 'weights',
      unit: '%',
      shape: 'parts',
      optional: true,
      aliases: ['aspect_weights_percent', 'aspect_weights_percent_recall', 'bobot', 'aspect_weights'],
      fields: aspectParts({ least: 0, most: 100 }),
    },
    { name: 'maximum_points', unit: '', shape: 'note' },
  ],
  parameters: { ...WEIGHTS, ...HIGHEST },
  expression: SNAPPED,
  outputs: [
    TOTAL,
    category(SNAPPED),
    index(SNAPPED),
    { name: 'points_per_aspect', parts: perAspect(halfPoints) },
    {
      name: 'percent_back',
      unit: '%',
      parts: perAspect((key) => round(multiply(divide(halfPoints(key), highestOf(weightGiven(key))), 100), 1)),
    },
    { name: 'unrounded_total', of: add(...KEYS.map(rawPoints)) },
    { name: 'percent_per_aspect', unit: '%', parts: perAspect((key) => round(field(`percents_${key}`), 1)) },
    { name: 'lost_per_aspect', unit: '%', parts: perAspect(lostByPercent) },
  ],
});

/** MER-01/weights, sum of aspect weights; one program ships 6, 6, 20, 10, 20, 15, 4 and 19, which are not those of KASN. */
export const MERIT_WEIGHTS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'MER-01/weights',
  title: { id: 'Jumlah bobot aspek sistem merit', en: 'Sum of aspect weights' },
  inputs: [
    {
      name: 'weights',
      unit: '%',
      shape: 'list',
      least: 0,
      aliases: ['bobot', 'aspect_weights', 'aspect_weights_percent', 'weights_percent', 'bobot_aspek'],
    },
  ],
  gathers: { weight_sum: { list: 'weights', of: aggregate('sum', field('weights')) } },
  parameters: {},
  expression: named('total_weight', field('weight_sum')),
  outputs: [{ name: 'total_weight', unit: '%', aliases: ['total', 'jumlah', 'jumlah_bobot'] }],
  labels: {
    ...LABELS,
    weight_sum: { id: 'jumlah bobot', en: 'sum of the weights' },
    total_weight: { id: 'jumlah bobot', en: 'sum of the weights' },
  },
});

/** MER-01/aspects, the same from one figure for each aspect, as columns of a table. */
export const MERIT_SCORE_OF_COLUMNS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'MER-01/aspects',
  title: { id: 'Nilai sistem merit, satu kolom per aspek', en: 'Merit-system score, one column an aspect' },
  inputs: aspectParts({ least: 1, most: 4 }),
  parameters: { ...WEIGHTS, ...HIGHEST },
  expression: named('total', add(...KEYS.map((key) => multiply(parameter(`weight_${key}`), field(key))))),
  outputs: [TOTAL, category(add(...KEYS.map((key) => multiply(parameter(`weight_${key}`), field(key)))))],
});
