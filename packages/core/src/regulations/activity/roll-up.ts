import { aggregate, divide, field, multiply, named, round } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { toDate } from '../../indicator/consolidation-rule.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import { ACTIVITY } from './instrument.js';
import { ACTIVITY_SOURCES as SOURCES } from './sources.js';

const PERCENT = named('percent', multiply(divide(field('realisation'), field('target')), 100));

const CONSOLIDATION: RuleInput = {
  name: 'consolidation',
  unit: '',
  categories: ['sum', 'average', 'last', 'max', 'min'],
  words: { sum: ['jumlah', 'flow'], average: ['mean', 'rata-rata', 'rerata'], last: ['terakhir', 'stock'] },
  aliases: ['type', 'jenis', 'aggregation', 'agregasi', 'kind'],
};

/**
 * IND-ACT-07, from shorter periods to a longer one, by the indicator's kind of consolidation: sum, last, mean, max or min.
 * Target and realisation follow the same kind; the percentage is theirs, rounded by nobody on the way.
 */
export const ROLL_UP = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-07',
  title: { id: 'Agregasi bulanan, triwulanan dan tahunan', en: 'Aggregation to month, quarter and year' },
  citation: SOURCES.kemenag,
  confidence: 'medium',
  inputs: [
    {
      name: 'periods',
      unit: '',
      shape: 'rows',
      optional: true,
      aliases: ['monthly', 'daily', 'quarterly', 'bulanan', 'harian', 'triwulanan', 'months', 'rincian'],
      fields: [
        { name: 'target', unit: '*', aliases: ['t'] },
        { name: 'realisation', unit: '*', aliases: ['real', 'r', 'progress'] },
        { name: 'period', unit: '', shape: 'note', aliases: ['bulan', 'month', 'hari', 'date'] },
      ],
    },
    { name: 'target', unit: '*' },
    { name: 'realisation', unit: '*' },
    CONSOLIDATION,
  ],
  gathers: {
    target: { list: 'periods', of: /* @__PURE__ */ toDate('target') },
    realisation: { list: 'periods', of: /* @__PURE__ */ toDate('realisation') },
  },
  parameters: {},
  expression: PERCENT,
  outputs: [
    { name: 'percent', unit: '%', aliases: ['pct', 'persen'] },
    { name: 'target' },
    { name: 'realisation', aliases: ['real', 'realisasi'] },
  ],
  labels: {
    periods: { id: 'periode', en: 'periods' },
    percent: { id: 'persentase', en: 'percentage' },
  },
});

/** IND-ACT-07/figures, the same kinds of consolidation over figures without a target. */
export const ROLL_UP_FIGURES = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-07/figures',
  title: { id: 'Agregasi angka per periode', en: 'Aggregation of figures by period' },
  citation: SOURCES.kemenag,
  confidence: 'medium',
  inputs: [
    {
      name: 'realisation',
      unit: '*',
      shape: 'list',
      aliases: [
        ...['figures', 'values', 'nilai', 'angka', 'monthly', 'bulanan', 'triwulanan', 'quarterly', 'harian', 'daily'],
        ...['months', 'monthly_pct', 'monthly_values', 'realisasi', 'real'],
      ],
    },
    CONSOLIDATION,
  ],
  gathers: { aggregated: { list: 'realisation', of: /* @__PURE__ */ toDate('realisation') } },
  parameters: {},
  expression: named('result', field('aggregated')),
  outputs: [{ name: 'result', aliases: ['hasil', 'realisation_to_date'] }],
  labels: {
    aggregated: { id: 'hasil agregasi', en: 'aggregated figure' },
    result: { id: 'hasil agregasi', en: 'aggregated figure' },
  },
});

const mean = (of: Expression): Expression => round(aggregate('mean', of), 0);

/**
 * IND-ACT-07/double-rounding, what one application prints: the percentage of every item rounded, then their mean rounded
 * again. Beside it the mean rounded once.
 */
export const DOUBLE_ROUNDING = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-07/double-rounding',
  title: { id: 'Rata-rata yang dibulatkan dua kali', en: 'A mean that is rounded twice' },
  citation: SOURCES.kemenag,
  confidence: 'medium',
  inputs: [
    { name: 'percents', unit: '%', shape: 'list', optional: true, aliases: ['details_pct', 'rincian_pct'] },
    { name: 'rounded_mean', unit: '%' },
    { name: 'mean_rounded', unit: '%' },
  ],
  gathers: {
    rounded_mean: { list: 'percents', of: mean(/* @__PURE__ */ round(/* @__PURE__ */ field('percents'), 0)) },
    mean_rounded: { list: 'percents', of: mean(/* @__PURE__ */ field('percents')) },
  },
  parameters: {},
  expression: named('mean_of_rounded', field('rounded_mean')),
  outputs: [
    { name: 'mean_of_rounded', unit: '%' },
    { name: 'rounded_mean', aliases: ['round_then_mean_then_round'] },
    { name: 'mean_rounded', aliases: ['mean_then_round'] },
  ],
  labels: {
    percents: { id: 'persentase butir', en: 'percentages of items' },
    mean_of_rounded: { id: 'rata-rata dibulatkan dua kali', en: 'mean rounded twice' },
    rounded_mean: { id: 'rata-rata dibulatkan dua kali', en: 'mean rounded twice' },
    mean_rounded: { id: 'rata-rata dibulatkan sekali', en: 'mean rounded once' },
  },
});

export const AGGREGATION: readonly Rule[] = [ROLL_UP, ROLL_UP_FIGURES, DOUBLE_ROUNDING];
