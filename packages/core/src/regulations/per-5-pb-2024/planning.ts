import {
  absolute,
  add,
  aggregate,
  compare,
  divide,
  field,
  maximum,
  minimum,
  multiply,
  named,
  parameter,
  subtract,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { rupiahInput } from '../../budget/inputs.js';
import { monthlyDeviation } from '../../budget/monthly-deviation.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { COMMON, dated } from './instrument.js';

const revisionScore = (name: string): Expression =>
  when(
    compare(field(name), '<=', 1),
    parameter('revision_few'),
    when(compare(field(name), '<=', 2), parameter('revision_two'), parameter('revision_many')),
  );

const REVISION_PARAMETERS = { revision_few: dated(110), revision_two: dated(100), revision_many: dated(50) };

const REVISION_LABELS = {
  revisions: { id: 'jumlah revisi', en: 'number of revisions' },
  first_semester: { id: 'revisi semester I', en: 'revisions in the first half' },
  second_semester: { id: 'revisi semester II', en: 'revisions in the second half' },
  first_score: { id: 'nilai semester I', en: 'score of the first half' },
  second_score: { id: 'nilai semester II', en: 'score of the second half' },
  revision_score: { id: 'nilai revisi DIPA', en: 'score of revisions' },
  revision_few: { id: 'nilai sampai satu revisi', en: 'score up to one revision' },
  revision_two: { id: 'nilai dua revisi', en: 'score of two revisions' },
  revision_many: { id: 'nilai tiga revisi atau lebih', en: 'score of three revisions and more' },
} as const;

const REVISION_NOTE = {
  id: 'Revisi dengan perubahan pagu tidak dihitung; tiap semester berdiri sendiri.',
  en: 'Revisions with a changed ceiling do not count; each half year stands alone.',
} as const;

/** ORG-BUD-06-S/revision, score of revisions of the DIPA: each half year alone, the year is their mean. */
export const REVISION = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/revision',
  title: { id: 'Nilai revisi DIPA setahun', en: 'Score of revisions of the DIPA in a year' },
  inputs: [
    {
      name: 'first_semester',
      unit: '',
      least: 0,
      aliases: ['s1', 'semester1', 'semester_1', 'semester_i', 'revisi_s1', 'revisi_semester_1', 'revisi_semester_i'],
    },
    {
      name: 'second_semester',
      unit: '',
      least: 0,
      aliases: ['s2', 'semester2', 'semester_2', 'semester_ii', 'revisi_s2', 'revisi_semester_2', 'revisi_semester_ii'],
    },
  ],
  parameters: REVISION_PARAMETERS,
  expression: named(
    'revision_score',
    divide(
      add(
        named('first_score', revisionScore('first_semester')),
        named('second_score', revisionScore('second_semester')),
      ),
      2,
    ),
  ),
  outputs: [{ name: 'revision_score', aliases: ['nilai'] }],
  labels: REVISION_LABELS,
  note: REVISION_NOTE,
});

/** ORG-BUD-06-S/revision-year, the same from both half years in one list. */
export const REVISION_PAIR = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/revision-year',
  title: { id: 'Nilai revisi DIPA dari kedua semester', en: 'Score of revisions from both half years' },
  inputs: [
    {
      name: 'revisions',
      unit: '',
      shape: 'parts',
      fields: [
        { name: 'first', unit: '', least: 0, aliases: ['s1', 'semester_1', 'semester_i'] },
        { name: 'second', unit: '', least: 0, aliases: ['s2', 'semester_2', 'semester_ii'] },
      ],
      aliases: ['revisi', 'jumlah_revisi', 'revisi_dipa'],
    },
  ],
  parameters: REVISION_PARAMETERS,
  expression: named(
    'revision_score',
    divide(
      add(
        named('first_score', revisionScore('revisions_first')),
        named('second_score', revisionScore('revisions_second')),
      ),
      2,
    ),
  ),
  outputs: [{ name: 'revision_score', aliases: ['nilai'] }],
  labels: {
    ...REVISION_LABELS,
    first: { id: 'semester I', en: 'first half' },
    second: { id: 'semester II', en: 'second half' },
    revisions_first: { id: 'revisi semester I', en: 'revisions in the first half' },
    revisions_second: { id: 'revisi semester II', en: 'revisions in the second half' },
  },
  note: REVISION_NOTE,
});

/** ORG-BUD-06-S/revision-semester, score of one half year. */
export const REVISION_OF_SEMESTER = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/revision-semester',
  title: { id: 'Nilai revisi DIPA satu semester', en: 'Score of revisions of the DIPA in a half year' },
  inputs: [{ name: 'revisions', unit: '', least: 0, aliases: ['revisi', 'jumlah_revisi', 'n_revisi'] }],
  parameters: REVISION_PARAMETERS,
  expression: named('revision_score', revisionScore('revisions')),
  outputs: [{ name: 'revision_score', aliases: ['nilai'] }],
  labels: REVISION_LABELS,
  note: REVISION_NOTE,
});

/** Deviation of one spending type: `|plan − real| ÷ plan × 100`, at most 100; without plan, 0 or 100. */
const TYPE_DEVIATION: Expression = /* @__PURE__ */ when(
  /* @__PURE__ */ compare(/* @__PURE__ */ field('plan'), '=', 0),
  /* @__PURE__ */ when(
    /* @__PURE__ */ compare(/* @__PURE__ */ field('realised'), '=', 0),
    0,
    /* @__PURE__ */ parameter('most_deviation'),
  ),
  /* @__PURE__ */ minimum(
    /* @__PURE__ */ parameter('most_deviation'),
    /* @__PURE__ */ multiply(
      /* @__PURE__ */ divide(
        /* @__PURE__ */ absolute(
          /* @__PURE__ */ subtract(/* @__PURE__ */ field('plan'), /* @__PURE__ */ field('realised')),
        ),
        /* @__PURE__ */ field('plan'),
      ),
      100,
    ),
  ),
);

/** ORG-BUD-06-S/deviation-type, deviation of one spending type from its plan. */
export const DEVIATION_OF_TYPE = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/deviation-type',
  title: { id: 'Deviasi satu jenis belanja terhadap rencana', en: 'Deviation of one spending type from its plan' },
  inputs: [
    rupiahInput('plan', 'rpd', 'RPD', 'rencana'),
    rupiahInput('realised', 'real', 'realisasi', 'realisation', 'actual'),
  ],
  parameters: { most_deviation: dated(100) },
  expression: named('type_deviation', TYPE_DEVIATION),
  outputs: [{ name: 'type_deviation', unit: '%', aliases: ['deviasi', 'deviation'] }],
  labels: {
    plan: { id: 'rencana penarikan dana', en: 'planned withdrawal' },
    realised: { id: 'realisasi', en: 'realised' },
    most_deviation: { id: 'deviasi tertinggi', en: 'most deviation' },
    type_deviation: { id: 'deviasi', en: 'deviation' },
  },
});

/** Deviation of a month: that of its spending types, weighted by their share of the ceiling. */
const MONTH_DEVIATION: Expression = /* @__PURE__ */ named(
  'month_deviation',
  /* @__PURE__ */ divide(
    /* @__PURE__ */ aggregate('sum', /* @__PURE__ */ multiply(TYPE_DEVIATION, /* @__PURE__ */ field('ceiling'))),
    /* @__PURE__ */ aggregate('sum', /* @__PURE__ */ field('ceiling')),
  ),
);

/** Score of a mean deviation: full up to 5 %, above that 100 less the deviation. */
function deviationScore(mean: Expression): Expression {
  return named(
    'deviation_score',
    when(
      compare(mean, '<=', parameter('tolerated_deviation')),
      parameter('full_score'),
      maximum(0, subtract(parameter('full_score'), mean)),
    ),
  );
}

const YEAR_SCORE: Expression = /* @__PURE__ */ deviationScore(
  /* @__PURE__ */ named('mean_deviation', /* @__PURE__ */ aggregate('mean', /* @__PURE__ */ field('month_deviation'))),
);

const DEVIATION_PARAMETERS = {
  most_deviation: dated(100),
  tolerated_deviation: dated(5),
  full_score: dated(100, 'low'),
};

const DEVIATION_LABELS = {
  plan: { id: 'rencana penarikan dana', en: 'planned withdrawal' },
  realised: { id: 'realisasi', en: 'realised' },
  ceiling: { id: 'pagu', en: 'ceiling' },
  types: { id: 'jenis belanja', en: 'spending types' },
  deviations: { id: 'deviasi tiap bulan', en: 'deviation of each month' },
  rows: { id: 'bulan dan jenis belanja', en: 'months and spending types' },
  month_deviation: { id: 'deviasi bulan', en: 'deviation of the month' },
  month_weighted: { id: 'deviasi tertimbang pagu', en: 'deviation weighted by ceiling' },
  mean_deviation: { id: 'rata-rata deviasi', en: 'mean deviation' },
  deviation_score: { id: 'nilai deviasi', en: 'score of deviation' },
  months: { id: 'deviasi tiap bulan', en: 'deviation of each month' },
  most_deviation: { id: 'deviasi tertinggi', en: 'most deviation' },
  tolerated_deviation: { id: 'deviasi yang ditoleransi', en: 'tolerated deviation' },
  full_score: { id: 'nilai penuh', en: 'full score' },
} as const;

const DEVIATION_NOTE = {
  id: 'Di atas 5 % nilai 100 − deviasi (5,00 bernilai 100; 5,01 bernilai 94,99) dan rencana nol belum diverifikasi pada sumbernya.',
  en: 'Above 5 % the score of 100 − deviation (5.00 scores 100, 5.01 scores 94.99), and a plan of zero, are unverified at the source.',
} as const;

const TYPE_FIELDS: readonly RuleInput[] = [
  rupiahInput('plan', 'rpd', 'RPD', 'rencana'),
  rupiahInput('realised', 'real', 'realisasi', 'realisation'),
  { ...rupiahInput('ceiling', 'pagu'), assumed: 1 },
];

/** ORG-BUD-06-S/deviation, score of the mean deviation of the months from January to November. */
export const DEVIATION = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/deviation',
  title: {
    id: 'Nilai deviasi halaman III DIPA dari deviasi bulanan',
    en: 'Score of deviation from page III, from monthly deviations',
  },
  inputs: [
    {
      name: 'deviations',
      unit: '%',
      shape: 'list',
      least: 0,
      aliases: ['deviasi', 'deviasi_bulanan', 'monthly_deviations'],
    },
  ],
  parameters: DEVIATION_PARAMETERS,
  gathers: { mean_deviation: { list: 'deviations', of: aggregate('mean', field('deviations')) } },
  expression: deviationScore(field('mean_deviation')),
  outputs: [
    { name: 'deviation_score', aliases: ['nilai'] },
    { name: 'mean_deviation', unit: '%' },
  ],
  labels: DEVIATION_LABELS,
  note: DEVIATION_NOTE,
});

/** ORG-BUD-06-S/deviation-mean, the same from the mean itself. */
export const DEVIATION_OF_MEAN = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/deviation-mean',
  title: { id: 'Nilai deviasi dari rata-rata deviasi', en: 'Score of deviation from the mean deviation' },
  inputs: [{ name: 'mean_deviation', unit: '%', least: 0, aliases: ['rata_rata_deviasi', 'deviation', 'deviasi'] }],
  parameters: DEVIATION_PARAMETERS,
  expression: deviationScore(field('mean_deviation')),
  outputs: [{ name: 'deviation_score', aliases: ['nilai'] }],
  labels: DEVIATION_LABELS,
  note: DEVIATION_NOTE,
});

/** ORG-BUD-06-S/deviation-month, deviation of one month over its spending types. */
export const DEVIATION_OF_MONTH = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/deviation-month',
  title: { id: 'Deviasi halaman III satu bulan', en: 'Deviation from page III of one month' },
  inputs: [{ name: 'types', unit: '', shape: 'rows', fields: TYPE_FIELDS, aliases: ['jenis', 'jenis_belanja'] }],
  parameters: DEVIATION_PARAMETERS,
  gathers: { month_weighted: { list: 'types', of: MONTH_DEVIATION } },
  expression: named('month_deviation', field('month_weighted')),
  outputs: [{ name: 'month_deviation', unit: '%', aliases: ['deviasi'] }],
  labels: DEVIATION_LABELS,
  note: DEVIATION_NOTE,
});

/** ORG-BUD-06-S/deviation-year, score of a year from its months and spending types; December does not count. */
export const DEVIATION_OF_YEAR = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/deviation-year',
  title: { id: 'Nilai deviasi halaman III setahun', en: 'Score of deviation from page III in a year' },
  inputs: [
    {
      name: 'month_types',
      unit: '',
      shape: 'rows',
      fields: [{ name: 'month', unit: '', least: 1, most: 12, aliases: ['bulan'] }, ...TYPE_FIELDS],
      aliases: ['bulan_jenis', 'months'],
    },
  ],
  parameters: DEVIATION_PARAMETERS,
  expression: null,
  procedure: monthlyDeviation('month_types', {
    month: MONTH_DEVIATION,
    year: YEAR_SCORE,
    field: 'month_deviation',
    lastMonth: 11,
  }),
  outputs: [
    { name: 'deviation_score', aliases: ['nilai'] },
    { name: 'mean_deviation', unit: '%' },
    { name: 'months', unit: '%' },
  ],
  labels: { ...DEVIATION_LABELS, month_types: { id: 'bulan dan jenis belanja', en: 'months and spending types' } },
  note: DEVIATION_NOTE,
});
