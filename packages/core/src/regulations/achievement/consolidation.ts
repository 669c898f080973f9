import { aggregate, divide, field, minimum, multiply, named, select } from '../../expression/build.js';
import type { Inputs } from '../../expression/evaluate.js';
import { explain } from '../../expression/trace.js';
import type { Expression } from '../../expression/types.js';
import { maximise } from '../../indicator/formula/maximise.js';
import { minimise } from '../../indicator/formula/minimise.js';
import { closeness } from '../../indicator/formula/stabilise.js';
import { PERIOD_CONSOLIDATION, toDate, UNIT_CONSOLIDATION } from '../../indicator/consolidation-rule.js';
import { SCORE_RULE } from '../../score/score-rule.js';
import type { ProcedureResult } from '../../regulation/procedure.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import { MAXIMISE_UNLESS_TOLD } from './shared.js';

const KIND: RuleInput = {
  name: 'consolidation',
  unit: '',
  categories: ['sum', 'average', 'last', 'max', 'min'],
  words: {
    sum: ['jumlah', 'penjumlahan', 'total'],
    average: ['rata-rata', 'rerata', 'mean', 'avg'],
    last: ['TLK', 'take last known', 'terakhir', 'nilai terakhir'],
    max: ['maksimum', 'maximum', 'tertinggi'],
    min: ['minimum', 'terendah'],
  },
  aliases: [
    'type',
    'jenis',
    'jenis_konsolidasi',
    'konsolidasi',
    'jenis_konsolidasi_periode',
    'method',
    'metode',
    'mode',
  ],
};

const PERIODS: RuleInput = {
  name: 'periods',
  unit: '',
  shape: 'rows',
  fields: [
    { name: 'target', unit: '*', optional: true, aliases: ['targets'] },
    { name: 'realisation', unit: '*', optional: true, aliases: ['realisations', 'values', 'value', 'nilai'] },
  ],
  aliases: ['periode_data', 'quarters', 'monthly', 'months', 'bulanan', 'triwulanan', 'data'],
};

const UNTIL_PERIODS = Array.from({ length: 12 }, (_, i) => String(i + 1));

const UNTIL: RuleInput = {
  name: 'until',
  unit: '',
  optional: true,
  categories: UNTIL_PERIODS,
  words: Object.fromEntries(
    ['I', 'II', 'III', 'IV'].map((roman, i) => {
      const n = i + 1;
      return [n, [roman, `Q${n}`, `TW${n}`, `TW ${n}`, `TW ${roman}`, `triwulan ${n}`, `triwulan ${roman}`]];
    }),
  ),
  aliases: ['period', 'periode', 'p', 'sampai', 'upto', 'up_to', 'quarter', 'triwulan', 'tw', 'bulan'],
};

const ACHIEVEMENT: Expression = named(
  'achievement',
  select('polarity', { maximise: maximise(), minimise: minimise(), stabilise: closeness() }),
);

const hasFigure = (cell: Inputs[string]): boolean => typeof cell === 'number';

/**
 * ORG-CON-01/series, figures of the periods to date. Only periods that have a target count; one of them without
 * realisation leaves the result without value. A series of targets or of realisations alone is consolidated by itself.
 */
const SERIES_TO_DATE = defineRule({
  ...PERIOD_CONSOLIDATION,
  id: 'ORG-CON-01/series',
  title: { id: 'Konsolidasi periode dari deret triwulan', en: 'Consolidation over a series of periods' },
  inputs: [KIND, PERIODS, UNTIL, MAXIMISE_UNLESS_TOLD],
  expression: null,
  procedure: {
    version: 1,
    phrase: {
      id: 'periode bertarget sampai hari itu, digabung menurut jenisnya; capaian dari target dan realisasi gabungan',
      en: 'targeted periods to date, joined by their kind; achievement from the joined target and realisation',
    },
    run({ fields, lists }, { parameters, messages }): ProcedureResult {
      const given = lists.periods ?? [];
      const until = typeof fields.until === 'string' ? Number(fields.until) : given.length;
      const passed = given.slice(0, until);
      const targeted = given.some(({ target }) => hasFigure(target));
      const realised = given.some((row) => row.realisation !== undefined);
      const rows = targeted ? passed.filter(({ target }) => hasFigure(target)) : passed;
      const joined = (of: 'target' | 'realisation') =>
        explain(named(`${of}_to_date`, toDate(of)), { inputs: fields, parameters, group: rows }, messages);
      const target = targeted ? joined('target') : null;
      const realisation = realised ? joined('realisation') : null;
      const against =
        target === null || realisation === null
          ? null
          : explain(
              ACHIEVEMENT,
              { inputs: { ...fields, target: target.outcome, realisation: realisation.outcome }, parameters },
              messages,
            );
      const result = (realisation ?? target)?.outcome;
      return {
        value: result?.value ?? null,
        reason: result === undefined ? 'no_rows' : result.reason,
        values: {
          target_to_date: target?.outcome.value ?? null,
          realisation_to_date: realisation?.outcome.value ?? null,
          achievement: against?.outcome.value ?? null,
        },
        steps: [target, realisation, against].flatMap((step) => step?.trace ?? []),
        issues: [],
      };
    },
  },
  outputs: [
    { name: 'realisation_to_date', unit: '*', aliases: ['R', 'realisasi', 'realisation', 'real'] },
    { name: 'target_to_date', unit: '*', aliases: ['T', 'target'] },
    { name: 'achievement', unit: '%', aliases: ['C', 'capaian', 'pct', 'capaian_pct'] },
  ],
  labels: {
    periods: { id: 'periode', en: 'periods' },
    until: { id: 'sampai periode', en: 'up to period' },
    target_to_date: { id: 'target sampai dengan periode', en: 'target to date' },
  },
});

const UNITS: RuleInput = {
  name: 'units',
  unit: '',
  shape: 'rows',
  fields: [
    { name: 'numerator', unit: '*', aliases: ['pembilang', 'numerators', 'a', 'realisasi', 'realisation', 'R'] },
    { name: 'denominator', unit: '*', aliases: ['penyebut', 'denominators', 'b', 'target', 'T', 'n'] },
  ],
  aliases: ['unit_kerja', 'lokasi', 'data', 'items'],
};

const HOW: RuleInput = {
  ...KIND,
  assumed: 'raw-data',
  categories: ['raw-data', 'average'],
  words: {
    'raw-data': ['raw', 'raw data', 'data mentah', 'ratio', 'pooled'],
    average: ['rata-rata', 'rerata', 'mean', 'avg'],
  },
};

const RESULTS: RuleInput = {
  name: 'results',
  unit: '*',
  shape: 'list',
  aliases: ['values', 'value', 'nilai', 'scores', 'skor', 'capaian', 'hasil', 'units', 'realisasi'],
};

const percentOf = (above: Expression, below: Expression): Expression => multiply(divide(above, below), 100);
const AVERAGE = named('mean_of_units', field('mean_of_units'));
const POOLED_PERCENT = named('pooled', field('pooled'));

/** ORG-CON-03/units, ratios of several units: the pooled raw data, and the mean of the units' own percentages. */
const RATIOS_OF_UNITS = defineRule({
  ...UNIT_CONSOLIDATION,
  id: 'ORG-CON-03/units',
  title: { id: 'Konsolidasi lokasi dari pembilang dan penyebut', en: 'Consolidation over units from raw data' },
  inputs: [HOW, UNITS],
  gathers: {
    mean_of_units: { list: 'units', of: aggregate('mean', percentOf(field('numerator'), field('denominator'))) },
    pooled: {
      list: 'units',
      of: percentOf(aggregate('sum', field('numerator')), aggregate('sum', field('denominator'))),
    },
  },
  expression: named('consolidated', select('consolidation', { 'raw-data': POOLED_PERCENT, average: AVERAGE })),
  outputs: [
    { name: 'consolidated', unit: '%', aliases: ['nilai', 'value'] },
    { name: 'mean_of_units', unit: '%', of: AVERAGE, aliases: ['average', 'rata_rata', 'mean'] },
    { name: 'pooled', unit: '%', of: POOLED_PERCENT, aliases: ['raw_data', 'raw', 'data_mentah'] },
  ],
  labels: {
    units: { id: 'unit', en: 'units' },
    consolidated: { id: 'gabungan', en: 'consolidated' },
    mean_of_units: { id: 'rata-rata unit', en: 'mean of the units' },
    pooled: { id: 'data mentah digabung', en: 'raw data pooled' },
    'raw-data': { id: 'data mentah', en: 'raw data' },
  },
});

/** ORG-CON-03/results, results of several units: mean unless another kind is stated. */
const RESULTS_OF_UNITS = defineRule({
  ...UNIT_CONSOLIDATION,
  id: 'ORG-CON-03/results',
  title: { id: 'Konsolidasi lokasi dari hasil unit', en: 'Consolidation over units from their results' },
  inputs: [{ ...KIND, assumed: 'average' }, RESULTS],
  gathers: { of_units: { list: 'results', of: toDate('results') } },
  expression: named('consolidated', field('of_units')),
  outputs: [{ name: 'consolidated', unit: '*', aliases: ['nilai', 'value', 'average', 'rata_rata'] }],
  labels: {
    results: { id: 'hasil tiap unit', en: 'result of each unit' },
    of_units: { id: 'hasil unit', en: 'results of the units' },
    consolidated: { id: 'gabungan', en: 'consolidated' },
  },
});

const CAPS = ['none', '100', '110', '120', '150'] as const;
const meanUnder = (cap: (typeof CAPS)[number]): Expression =>
  aggregate('mean', cap === 'none' ? field('achievement') : minimum(field('achievement'), Number(cap)));

/** ORG-CON-05/mean, plain mean of achievements (*capaian sasaran*), each held at a cap first where one is chosen. */
const MEAN_OF_ACHIEVEMENTS = defineRule({
  ...SCORE_RULE,
  id: 'ORG-CON-05/mean',
  title: { id: 'Rata-rata capaian indikator sasaran', en: 'Mean achievement of the indicators of a goal' },
  inputs: [
    {
      name: 'achievements',
      unit: '%',
      shape: 'rows',
      fields: [
        { name: 'achievement', unit: '%', aliases: ['nilai', 'value'] },
        { name: 'name', unit: '', shape: 'note', aliases: ['nama', 'indikator', 'indicator', 'iku'] },
      ],
      aliases: [
        'C',
        'capaian',
        'capaian_pct',
        'capaian_iku',
        'values',
        'nilai',
        'scores',
        'skor',
        'indicators',
        'indikator',
      ],
    },
    {
      name: 'cap',
      unit: '%',
      assumed: 'none',
      categories: CAPS,
      words: { none: ['tidak', 'tanpa batas'] },
      aliases: ['batas'],
    },
  ],
  gathers: {
    mean_of_indicators: {
      list: 'achievements',
      of: select('cap', Object.fromEntries(CAPS.map((cap) => [cap, meanUnder(cap)]))),
    },
  },
  expression: named('score', field('mean_of_indicators')),
  outputs: [{ name: 'score', unit: '%', aliases: ['mean', 'rata_rata', 'capaian', 'capaian_sasaran'] }],
  labels: {
    achievements: { id: 'capaian tiap indikator', en: 'achievement of each indicator' },
    mean_of_indicators: { id: 'rata-rata indikator', en: 'mean of the indicators' },
    none: { id: 'tanpa batas', en: 'no cap' },
  },
});

/** Consolidation over periods, units and indicators, from series and lists. */
export const CONSOLIDATIONS: readonly Rule[] = [
  SERIES_TO_DATE,
  RATIOS_OF_UNITS,
  RESULTS_OF_UNITS,
  MEAN_OF_ACHIEVEMENTS,
];
