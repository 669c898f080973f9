import { add, aggregate, divide, field, multiply, named, parameter } from '../../expression/build.js';
import type { LocalText } from '../../locale/messages.js';
import type { Confidence } from '../../regulation/dated.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { TPP, TPP_FROM, TPP_SOURCES as SOURCES } from './sources.js';

/** IND-TPP-03, IPPD score: sum of score × weight ÷ 100, scores on 0 to 1000. */
export const IPPD_SCORE = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-03',
  title: { id: 'Skor IPPD', en: 'IPPD score' },
  citation: SOURCES.kepmendagri4700,
  confidence: 'medium',
  inputs: [
    {
      name: 'variables',
      unit: '',
      shape: 'rows',
      optional: true,
      aliases: ['items', 'variabel', 'butir'],
      fields: [
        { name: 'score', unit: '', least: 0, most: 1000, aliases: ['skor', 'nilai', 'scores'] },
        { name: 'weight', unit: '%', least: 0, most: 100, aliases: ['bobot', 'bobot_pct', 'weight_pct'] },
        { name: 'name', unit: '', shape: 'note', aliases: ['variable', 'variabel', 'nama'] },
      ],
    },
    { name: 'ippd_score', unit: '' },
  ],
  gathers: {
    ippd_score: { list: 'variables', of: aggregate('sum', divide(multiply(field('score'), field('weight')), 100)) },
  },
  parameters: {},
  expression: named('ippd_sum', field('ippd_score')),
  outputs: [{ name: 'ippd_sum', aliases: ['ippd', 'skor_ippd'] }],
  labels: {
    variables: { id: 'variabel', en: 'variables' },
    ippd_score: { id: 'skor IPPD', en: 'IPPD score' },
    ippd_sum: { id: 'skor IPPD', en: 'IPPD score' },
  },
});

/** IND-TPP-03/variable, what one variable adds: score × weight ÷ 100. */
const IPPD_VARIABLE = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-03/variable',
  title: { id: 'Nilai satu variabel IPPD', en: 'Value of one IPPD variable' },
  citation: SOURCES.lubuklinggau,
  confidence: 'medium',
  inputs: [
    { name: 'score', unit: '', least: 0, most: 1000, aliases: ['skor', 'nilai'] },
    { name: 'weight', unit: '%', least: 0, most: 100, aliases: ['bobot', 'bobot_pct', 'weight_pct'] },
    { name: 'variable', unit: '', shape: 'note', aliases: ['variabel', 'nama'] },
  ],
  parameters: {},
  expression: named('variable_value', divide(multiply(field('score'), field('weight')), 100)),
  labels: { variable_value: { id: 'nilai variabel', en: 'value of the variable' } },
});

interface Variable {
  readonly name: string;
  readonly weight: number;
  readonly confidence: Confidence;
  readonly label: LocalText;
  readonly aliases: readonly string[];
}

/** Enabling block 90 %, result block 10 %; four weights follow from printed partial values, the others are from recall. */
const VARIABLES: readonly Variable[] = [
  {
    name: 'audit_opinion',
    weight: 30,
    confidence: 'low',
    label: { id: 'opini BPK', en: 'audit opinion' },
    aliases: ['opini_bpk', 'opini'],
  },
  { name: 'lppd', weight: 25, confidence: 'low', label: { id: 'LPPD', en: 'LPPD' }, aliases: ['skor_lppd'] },
  {
    name: 'organisation_maturity',
    weight: 10,
    confidence: 'low',
    label: { id: 'kematangan organisasi', en: 'maturity of the organisation' },
    aliases: ['kematangan_organisasi', 'kematangan'],
  },
  {
    name: 'innovation',
    weight: 3,
    confidence: 'low',
    label: { id: 'inovasi', en: 'innovation' },
    aliases: ['inovasi'],
  },
  {
    name: 'performance',
    weight: 18,
    confidence: 'low',
    label: { id: 'prestasi kerja pemerintah daerah', en: 'performance of the government' },
    aliases: ['prestasi', 'prestasi_kerja'],
  },
  {
    name: 'travel_cost_ratio',
    weight: 2,
    confidence: 'medium',
    label: { id: 'rasio belanja perjalanan dinas', en: 'ratio of travel spending' },
    aliases: ['rasio_perjalanan_dinas', 'perjalanan_dinas'],
  },
  {
    name: 'bureaucracy_reform',
    weight: 2,
    confidence: 'medium',
    label: { id: 'indeks reformasi birokrasi', en: 'bureaucracy reform index' },
    aliases: ['indeks_rb', 'irb', 'rb'],
  },
  {
    name: 'human_development',
    weight: 6,
    confidence: 'medium',
    label: { id: 'indeks pembangunan manusia', en: 'human development index' },
    aliases: ['ipm'],
  },
  {
    name: 'gini',
    weight: 4,
    confidence: 'medium',
    label: { id: 'indeks gini', en: 'Gini index' },
    aliases: ['gini_ratio'],
  },
];

/** IND-TPP-03/weighted, IPPD score of the nine variables with the weights of the decree. */
const IPPD_WEIGHTED: Rule = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-03/weighted',
  title: { id: 'Skor IPPD dari sembilan variabel', en: 'IPPD score of the nine variables' },
  citation: SOURCES.recall,
  confidence: 'low',
  inputs: VARIABLES.map(({ name, aliases }) => ({ name, unit: '', least: 0, most: 1000, aliases })),
  parameters: Object.fromEntries(
    VARIABLES.flatMap(({ name, weight, confidence }) =>
      Object.entries(
        parametersSince(TPP_FROM, confidence === 'low' ? SOURCES.recall : SOURCES.lubuklinggau, confidence, {
          [`${name}_weight`]: weight,
        }),
      ),
    ),
  ),
  expression: named(
    'ippd_sum',
    add(...VARIABLES.map(({ name }) => divide(multiply(field(name), parameter(`${name}_weight`)), 100))),
  ),
  outputs: [{ name: 'ippd_sum', aliases: ['ippd', 'skor_ippd'] }],
  labels: {
    ippd_sum: { id: 'skor IPPD', en: 'IPPD score' },
    ...Object.fromEntries(
      VARIABLES.flatMap(({ name, label }) => [
        [name, { id: `skor ${label.id}`, en: `score of ${label.en}` }],
        [`${name}_weight`, { id: `bobot ${label.id}`, en: `weight of ${label.en}` }],
      ]),
    ),
  },
});

export const IPPD: readonly Rule[] = [IPPD_SCORE, IPPD_VARIABLE, IPPD_WEIGHTED];
