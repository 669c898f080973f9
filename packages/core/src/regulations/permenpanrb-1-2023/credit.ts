import { PREDICATES_2022, termInput } from '../../appraisal/predicates.js';
import { appraisalRule } from '../../appraisal/words.js';
import {
  add,
  aggregate,
  compare,
  divide,
  field,
  floor,
  missing,
  multiply,
  named,
  parameter,
  round,
  select,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import type { RuleOutput } from '../../regulation/rule-output.js';
import { BKN_3_2023, dated, IN_FORCE } from './instrument.js';
import { JOB_LEVEL, LEVEL_LABELS, levelParameters, ofLevel } from './levels.js';

const PERCENT_OF = {
  'sangat-baik': ['percent_very_good', 150],
  baik: ['percent_good', 100],
  'butuh-perbaikan': ['percent_improvement', 75],
  kurang: ['percent_poor', 50],
  'sangat-kurang': ['percent_very_poor', 25],
} as const;

/** The annual predicate of an employee. */
export const ANNUAL_PREDICATE: RuleInput = /* @__PURE__ */ termInput('predicate', PREDICATES_2022, [
  'predikat',
  'annual',
  'predikat_kinerja',
  'predikat_tahunan',
]);

/** Per cent of the coefficient that a predicate earns. */
export function percentOfPredicate(): Expression {
  return named(
    'percent_of_predicate',
    select('predicate', Object.fromEntries(Object.entries(PERCENT_OF).map(([key, [name]]) => [key, parameter(name)]))),
  );
}

/** The per cent of every predicate as parameters. */
export const PERCENT_PARAMETERS = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.values(PERCENT_OF).map(([name, percent]) => [name, dated(percent, 'high')]),
);

const PERCENT_LABELS = {
  percent_very_good: { id: 'persentase Sangat Baik', en: 'per cent of Very good' },
  percent_good: { id: 'persentase Baik', en: 'per cent of Good' },
  percent_improvement: { id: 'persentase Butuh Perbaikan', en: 'per cent of Needs improvement' },
  percent_poor: { id: 'persentase Kurang', en: 'per cent of Poor' },
  percent_very_poor: { id: 'persentase Sangat Kurang', en: 'per cent of Very poor' },
} as const;

/** Words of the credit rules beside the common ones. */
export const CREDIT_LABELS = { ...LEVEL_LABELS, ...PERCENT_LABELS };

/** Credit points of whole months at two digits: months ÷ 12 × per cent × coefficient. */
export function creditPoints(percent: Expression, coefficient: Expression, months: Expression): Expression {
  return named(
    'credit',
    round(
      named(
        'credit_unrounded',
        multiply(divide(months, 12), divide(percent, 100), named('yearly_coefficient', coefficient)),
      ),
      2,
    ),
  );
}

const MONTHS: RuleInput = { name: 'months', unit: '', least: 0, most: 12, aliases: ['bulan', 'jumlah_bulan'] };

/** Whole months only: how a part of a month counts is not regulated. */
const wholeMonths = (): Expression =>
  when(compare(field('months'), '=', floor(field('months'))), field('months'), missing('out_of_range'));

const COEFFICIENT: RuleInput = {
  name: 'coefficient',
  unit: '',
  least: 0,
  aliases: ['koefisien', 'coefficient_per_year', 'koefisien_per_tahun'],
};
const PERCENT: RuleInput = {
  name: 'percent',
  unit: '%',
  least: 0,
  most: 150,
  aliases: ['persen', 'persen_predikat', 'pct', 'persentase', 'percent_of_predicate'],
};
const noted = (name: string, ...aliases: string[]): RuleInput => ({ name, unit: '', shape: 'note', aliases });

const BASE = {
  ...IN_FORCE,
  kind: 'computation',
  citation: BKN_3_2023,
  confidence: 'high',
} as const;
const OUTPUTS: readonly RuleOutput[] = [
  { name: 'credit', aliases: ['angka_kredit', 'AK', 'ak'] },
  { name: 'credit_unrounded', aliases: ['ak_unrounded'] },
];
const LABELS = {
  ...CREDIT_LABELS,
  percent: { id: 'persentase predikat', en: 'per cent of the predicate' },
  yearly_coefficient: { id: 'koefisien per tahun', en: 'coefficient per year' },
  whole_months: { id: 'bulan penuh', en: 'whole months' },
} as const;
const COEFFICIENTS = /* @__PURE__ */ levelParameters('coefficient', 'high');

/** IND-AK-01, credit points of a full year: per cent of the annual predicate × coefficient of the level. */
export const CREDIT_OF_YEAR = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-AK-01',
  title: { id: 'Angka kredit satu tahun', en: 'Credit points of a full year' },
  inputs: [JOB_LEVEL, ANNUAL_PREDICATE, { ...MONTHS, assumed: 12 }],
  parameters: { ...COEFFICIENTS, ...PERCENT_PARAMETERS },
  expression: creditPoints(percentOfPredicate(), ofLevel('coefficient'), wholeMonths()),
  outputs: OUTPUTS,
  labels: LABELS,
});

/** IND-AK-01/percent, the same from a percentage and a coefficient that a table prints. */
export const CREDIT_OF_PERCENT = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-AK-01/percent',
  title: { id: 'Angka kredit dari persentase dan koefisien', en: 'Credit points from percentage and coefficient' },
  inputs: [
    PERCENT,
    COEFFICIENT,
    { ...MONTHS, assumed: 12 },
    noted('job_level', 'jenjang', 'level'),
    noted('predicate', 'predikat'),
  ],
  parameters: {},
  expression: creditPoints(field('percent'), field('coefficient'), wholeMonths()),
  outputs: OUTPUTS,
  labels: LABELS,
});

/** IND-AK-01/coefficient, the same from the predicate and a coefficient that a table prints. */
export const CREDIT_OF_COEFFICIENT = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-AK-01/coefficient',
  title: { id: 'Angka kredit satu tahun dari koefisien', en: 'Credit points of a full year from the coefficient' },
  inputs: [ANNUAL_PREDICATE, COEFFICIENT, { ...MONTHS, assumed: 12 }, noted('job_level', 'jenjang', 'level')],
  parameters: PERCENT_PARAMETERS,
  expression: creditPoints(percentOfPredicate(), field('coefficient'), wholeMonths()),
  outputs: OUTPUTS,
  labels: LABELS,
});

const PART_YEAR_NOTE = {
  note: {
    id: 'Bulan penuh sejak pengangkatan (menurut ingatan); bagian bulan tidak diatur dan tidak dihitung.',
    en: 'Whole months from the appointment (from recall); parts of a month are not regulated and not computed.',
  },
} as const;

/** IND-AK-02, credit points of a part of a year: whole months ÷ 12. */
export const CREDIT_OF_MONTHS = /* @__PURE__ */ appraisalRule({
  ...BASE,
  ...PART_YEAR_NOTE,
  id: 'IND-AK-02',
  title: { id: 'Angka kredit sebagian tahun', en: 'Credit points of a part of a year' },
  inputs: [JOB_LEVEL, ANNUAL_PREDICATE, MONTHS],
  parameters: { ...COEFFICIENTS, ...PERCENT_PARAMETERS },
  expression: creditPoints(percentOfPredicate(), ofLevel('coefficient'), wholeMonths()),
  outputs: OUTPUTS,
  labels: LABELS,
});

/** IND-AK-02/coefficient, the same from a coefficient that a table prints. */
export const CREDIT_OF_MONTHS_BY_COEFFICIENT = /* @__PURE__ */ appraisalRule({
  ...BASE,
  ...PART_YEAR_NOTE,
  id: 'IND-AK-02/coefficient',
  title: {
    id: 'Angka kredit sebagian tahun dari koefisien',
    en: 'Credit points of a part of a year from the coefficient',
  },
  inputs: [ANNUAL_PREDICATE, COEFFICIENT, MONTHS, noted('job_level', 'jenjang', 'level')],
  parameters: PERCENT_PARAMETERS,
  expression: creditPoints(percentOfPredicate(), field('coefficient'), wholeMonths()),
  outputs: OUTPUTS,
  labels: LABELS,
});

/** IND-AK-02/percent, the same from a percentage and a coefficient: 2 ÷ 12 × 100 % × 12.5 is 2.08. */
export const CREDIT_OF_MONTHS_BY_PERCENT = /* @__PURE__ */ appraisalRule({
  ...BASE,
  ...PART_YEAR_NOTE,
  id: 'IND-AK-02/percent',
  title: {
    id: 'Angka kredit sebagian tahun dari persentase dan koefisien',
    en: 'Credit points of a part of a year from percentage and coefficient',
  },
  inputs: [PERCENT, COEFFICIENT, MONTHS, noted('job_level', 'jenjang', 'level'), noted('predicate', 'predikat')],
  parameters: {},
  expression: creditPoints(field('percent'), field('coefficient'), wholeMonths()),
  outputs: OUTPUTS,
  labels: LABELS,
});

const CUMULATIVE: readonly RuleOutput[] = [
  { name: 'cumulative_credit', aliases: ['ak_kumulatif', 'angka_kredit_kumulatif', 'total'] },
];

/** IND-AK-03, cumulative credit points: what stood before and what is new, each already rounded. */
export const CUMULATIVE_CREDIT = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-AK-03',
  title: { id: 'Angka kredit kumulatif', en: 'Cumulative credit points' },
  inputs: [
    { name: 'earlier_credit', unit: '', aliases: ['ak_lama', 'lama', 'old'] },
    { name: 'new_credit', unit: '', aliases: ['ak_baru', 'baru', 'tambahan', 'ak_tambahan', 'new'] },
  ],
  parameters: {},
  expression: named('cumulative_credit', add(field('earlier_credit'), field('new_credit'))),
  outputs: CUMULATIVE,
});

const OF_PERIODS = {
  inputs: [
    {
      name: 'credits',
      unit: '',
      shape: 'list',
      aliases: ['ak_periods', 'periods', 'ak_periode', 'ak', 'angka_kredit'],
    },
  ],
  gathers: { credit_sum: { list: 'credits', of: /* @__PURE__ */ aggregate('sum', /* @__PURE__ */ field('credits')) } },
  parameters: {},
  outputs: CUMULATIVE,
  labels: { credit_sum: { id: 'jumlah angka kredit', en: 'sum of the credit points' } },
} as const;

/** IND-AK-03/periods, the sum over periods, each already rounded: 18.75 and 2.08 are 20.83. */
export const CREDIT_OF_PERIODS = /* @__PURE__ */ appraisalRule({
  ...BASE,
  ...OF_PERIODS,
  id: 'IND-AK-03/periods',
  title: { id: 'Angka kredit beberapa periode', en: 'Credit points of several periods' },
  expression: named('cumulative_credit', field('credit_sum')),
});

/** IND-AK-02/periods, the same sum where a sheet lists it among the parts of a year. */
export const CREDIT_OF_PARTS = /* @__PURE__ */ appraisalRule({
  ...BASE,
  ...OF_PERIODS,
  id: 'IND-AK-02/periods',
  title: { id: 'Angka kredit dari bagian tahun', en: 'Credit points of the parts of a year' },
  expression: CREDIT_OF_PERIODS.expression,
});
