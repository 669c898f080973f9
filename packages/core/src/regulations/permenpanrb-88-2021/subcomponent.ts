import {
  band,
  compare,
  divide,
  field,
  lookup,
  multiply,
  named,
  parameter,
  select,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { criteriaMean, pointsOfWeight, snappedDown, subcomponentScore } from '../../evaluation/score-expressions.js';
import { datedOf, ruleBase } from '../../evaluation/total-rule.js';
import type { LocalText } from '../../locale/messages.js';
import { defineRule, type RuleInput, type RuleOutput } from '../../regulation/rule.js';
import {
  EIGHT_STEPS,
  GRADE_CATEGORIES,
  GRADE_KEYS,
  GRADE_LABELS,
  GRADE_PARAMETERS,
  gradeParameter,
  gradeValue,
} from './grades.js';
import { PERMENPANRB_88_2021_EVALUATION as EVALUATION } from './instrument.js';

const BASE = /* @__PURE__ */ ruleBase(EVALUATION);

/** Weight of a subcomponent. */
export const WEIGHT: RuleInput = {
  name: 'weight',
  unit: '',
  least: 0,
  most: 100,
  aliases: ['bobot_sub', 'bobot_subkomponen', 'sub_weight', 'weight_sub'],
};

/** Words of the rules of a subcomponent. */
export const LABELS: Readonly<Record<string, LocalText>> = {
  ...GRADE_LABELS,
  weight: { id: 'bobot subkomponen', en: 'weight of the subcomponent' },
  grade: { id: 'gradasi', en: 'grade' },
  grade_value: { id: 'nilai gradasi', en: 'value of the grade' },
  criteria: { id: 'kriteria', en: 'criteria' },
  criterion_weight: { id: 'bobot kriteria', en: 'weight of the criterion' },
  mean: { id: 'rata-rata kriteria', en: 'mean of the criteria' },
  subcomponent_score: { id: 'nilai subkomponen', en: 'score of the subcomponent' },
};

/** The score of a subcomponent, under all its names. */
export const SCORE_OUTPUT: RuleOutput = {
  name: 'subcomponent_score',
  aliases: ['score', 'nilai', 'skor', 'nilai_subkomponen'],
};

/** ORG-LKE-2021/subcomponent, the score of a subcomponent from its judged grade: `weight × grade ÷ 100`. */
export const JUDGED = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-LKE-2021/subcomponent',
  kind: 'computation',
  title: { id: 'Nilai subkomponen dari gradasi', en: 'Score of a subcomponent from its grade' },
  inputs: [
    { name: 'grade', unit: '', ...GRADE_CATEGORIES, aliases: ['gradasi', 'predikat', 'jawaban', 'answer', 'nilai'] },
    WEIGHT,
  ],
  parameters: GRADE_PARAMETERS,
  expression: subcomponentScore(named('grade_value', gradeValue('grade'))),
  outputs: [SCORE_OUTPUT, { name: 'grade_value', aliases: ['nilai_gradasi'] }],
  labels: LABELS,
});

/** ORG-LKE-2021/grade-value, what a grade counts. */
export const GRADE_VALUE = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-LKE-2021/grade-value',
  kind: 'computation',
  title: { id: 'Nilai angka gradasi', en: 'Value of a grade' },
  inputs: [{ name: 'grade', unit: '', ...GRADE_CATEGORIES, aliases: ['gradasi', 'jawaban', 'answer'] }],
  parameters: GRADE_PARAMETERS,
  expression: named('grade_value', gradeValue('grade')),
  outputs: [{ name: 'grade_value', aliases: ['value', 'nilai', 'nilai_gradasi'] }],
  labels: LABELS,
});

/** Graded criteria of a subcomponent. */
export const CRITERIA: RuleInput = {
  name: 'criteria',
  unit: '',
  shape: 'rows',
  aliases: [
    'kriteria',
    'grades',
    'gradasi',
    'answers',
    'jawaban',
    'values',
    'criteria_values',
    'nilai_kriteria',
    'scores',
    'skor',
  ],
  fields: [
    { name: 'grade', unit: '', ...GRADE_CATEGORIES, aliases: ['gradasi', 'nilai', 'value', 'answer', 'jawaban'] },
    { name: 'criterion_weight', unit: '', least: 0, assumed: 1, aliases: ['weight', 'bobot'] },
  ],
};

/** Mean of graded criteria. */
export const MEAN = { list: 'criteria', of: criteriaMean('strict', gradeValue('grade')) };
/** The mean, under all its names. */
export const MEAN_OUTPUT: RuleOutput = { name: 'mean', aliases: ['m', 'rata_rata', 'plain_mean', 'plain'] };

/**
 * ORG-LKE-2021/mean, a subcomponent as the plain mean of its graded criteria, `weight × mean ÷ 100`: a local practice of
 * most regions. Criteria may carry weights within the subcomponent; they are normalised by their sum.
 */
export const MEAN_OF_CRITERIA = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-LKE-2021/mean',
  kind: 'computation',
  title: {
    id: 'Nilai subkomponen dari rata-rata kriteria',
    en: 'Score of a subcomponent from the mean of its criteria',
  },
  citation: {
    instrument: 'Praktik LKE PermenPANRB 88/2021',
    article: 'rata-rata kriteria dikalikan bobot subkomponen',
    url: 'https://github.com/duduNk86/esakip (@2c3c7a9)',
  },
  confidence: 'medium',
  inputs: [CRITERIA, WEIGHT],
  parameters: GRADE_PARAMETERS,
  gathers: { mean: MEAN },
  expression: subcomponentScore(field('mean')),
  outputs: [SCORE_OUTPUT, MEAN_OUTPUT],
  labels: LABELS,
});

const KEMENKO_PMK = {
  instrument: 'Inspektorat Kemenko PMK, aplikasi evaluasi SAKIP',
  article: 'rata-rata kriteria diturunkan ke gradasi di bawahnya',
  url: 'https://github.com/RizekyGunawan/evsakippmk-inspektorat (@009f2f3, application/models/m_ev.php)',
} as const;

const SNAP = {
  ...BASE,
  kind: 'computation',
  citation: KEMENKO_PMK,
  confidence: 'medium',
  jurisdiction: 'Kemenko PMK',
  parameters: GRADE_PARAMETERS,
  gathers: { mean: MEAN },
} as const;

const MEAN_INPUT: RuleInput = {
  name: 'mean',
  unit: '',
  least: 0,
  most: 100,
  aliases: ['m', 'rata_rata', 'mean_of_criteria'],
};

const SNAP_LABELS = { ...LABELS, step: { id: 'gradasi hasil penurunan', en: 'step it is taken down to' } };
const STEP = /* @__PURE__ */ snappedDown(
  field('mean'),
  GRADE_KEYS.map((key) => parameter(gradeParameter(key))) as unknown as readonly [Expression, Expression],
);
const STEP_OUTPUT: RuleOutput = { name: 'step', aliases: ['snap', 'snapped', 'snap_down', 'gradasi'] };

/** ORG-LKE-SNAP-S, the mean of the criteria of a subcomponent taken down to a grade: 90, 90, 80 give 80. */
export const SNAP_DOWN = /* @__PURE__ */ defineRule({
  ...SNAP,
  id: 'ORG-LKE-SNAP-S',
  title: { id: 'Rata-rata kriteria diturunkan ke gradasi', en: 'Mean of the criteria taken down to a grade' },
  inputs: [CRITERIA, MEAN_INPUT],
  expression: STEP,
  outputs: [STEP_OUTPUT, MEAN_OUTPUT],
  labels: SNAP_LABELS,
  note: {
    id: 'Aturan satu instansi; pilih secara tegas dan jangan disimpulkan. Rata-rata antara 0 dan 50 menjadi 30, sehingga di dekat nol nilainya bisa naik. Versi lama memakai ambang lain.',
    en: 'The rule of one agency; choose it expressly and never infer it. A mean between 0 and 50 becomes 30, so near zero it may rise. Earlier versions used other bounds.',
  },
});

/** ORG-LKE-SNAP-S/score, the same with the weight of the subcomponent: on 15, 90, 90, 80 score 12 and not 13. */
export const SNAP_DOWN_SCORE = /* @__PURE__ */ defineRule({
  ...SNAP,
  id: 'ORG-LKE-SNAP-S/score',
  title: {
    id: 'Nilai subkomponen dari rata-rata yang diturunkan',
    en: 'Score of a subcomponent taken down to a grade',
  },
  inputs: [CRITERIA, MEAN_INPUT, WEIGHT],
  expression: subcomponentScore(STEP),
  outputs: [
    { ...SCORE_OUTPUT, aliases: [...(SCORE_OUTPUT.aliases ?? []), 'value'] },
    STEP_OUTPUT,
    MEAN_OUTPUT,
    { name: 'plain_score', of: pointsOfWeight(field('mean')), aliases: ['mean_score', 'nilai_rata_rata'] },
  ],
  labels: { ...SNAP_LABELS, plain_score: { id: 'nilai dari rata-rata biasa', en: 'score from the plain mean' } },
});

/** Shares of criteria that part the grades: above 0 D, above 25 C, above 50 CC, above 75 B, all BB and better. */
const SHARE_EDGES = [...[0, 25, 50, 75].map((at) => ({ at, closed: false })), { at: 100, closed: true }];

const [ALL_MET, COMMENDABLE, EXAMPLE] = ['BB', 'A', 'AA'].map((key) => GRADE_KEYS.indexOf(key)) as [
  number,
  number,
  number,
];

function gradeOfShare(share: Expression): Expression {
  const met = named('grade_by_share', band(share, SHARE_EDGES));
  const beyond = when(
    compare(field('innovation'), '=', 1),
    EXAMPLE,
    when(compare(field('extra_effort'), '=', 1), COMMENDABLE, ALL_MET),
  );
  const kept = when(
    compare(field('years_kept'), '>=', parameter('years_for_aa')),
    EXAMPLE,
    when(compare(field('years_kept'), '>=', parameter('years_for_a')), COMMENDABLE, ALL_MET),
  );
  return named(
    'grade',
    when(compare(met, '<', ALL_MET), met, select('subcomponent', { existence: kept, quality: beyond, use: beyond })),
  );
}

const GRADE_OUTPUT_CATEGORIES = GRADE_KEYS.map((key) => ({ key, label: { id: key, en: key } }));

const GRADE_INPUTS: readonly RuleInput[] = [
  {
    name: 'subcomponent',
    unit: '',
    categories: ['existence', 'quality', 'use'],
    words: { existence: ['keberadaan', 'pemenuhan'], quality: ['kualitas'], use: ['pemanfaatan', 'utilisation'] },
    aliases: ['subkomponen', 'sub', 'sub_komponen', 'kind', 'jenis'],
  },
  {
    name: 'years_kept',
    unit: '',
    least: 0,
    assumed: 0,
    aliases: ['tahun_dipertahankan', 'years', 'kept_years', 'sustained_years', 'tahun'],
  },
  { name: 'extra_effort', unit: '', shape: 'flag', assumed: 0, aliases: ['upaya_lebih', 'commendable', 'extra'] },
  { name: 'innovation', unit: '', shape: 'flag', assumed: 0, aliases: ['inovasi', 'national_example', 'percontohan'] },
];

function gradeOutputs(grade: Expression): readonly RuleOutput[] {
  const values = EIGHT_STEPS.answers.map(({ value }, i) => [i, value] as const);
  return [
    { name: 'grade', categories: GRADE_OUTPUT_CATEGORIES, aliases: ['gradasi', 'predikat'] },
    { name: 'grade_by_share', categories: GRADE_OUTPUT_CATEGORIES },
    { name: 'grade_value', of: lookup(grade, values), aliases: ['value', 'nilai', 'nilai_gradasi'] },
  ];
}

const GRADE_RULE = {
  ...BASE,
  kind: 'computation',
  parameters: { years_for_aa: datedOf(EVALUATION, 5), years_for_a: datedOf(EVALUATION, 1) },
  labels: {
    ...LABELS,
    subcomponent: { id: 'subkomponen', en: 'subcomponent' },
    existence: { id: 'Keberadaan', en: 'Existence' },
    quality: { id: 'Kualitas', en: 'Quality' },
    use: { id: 'Pemanfaatan', en: 'Use' },
    share_met: { id: 'persentase kriteria terpenuhi', en: 'share of the criteria met' },
    met: { id: 'kriteria terpenuhi', en: 'criteria met' },
    count: { id: 'jumlah kriteria', en: 'number of criteria' },
    years_kept: { id: 'tahun dipertahankan', en: 'years kept' },
    extra_effort: { id: 'upaya lebih yang patut dihargai', en: 'commendable extra effort' },
    innovation: {
      id: 'inovasi yang layak menjadi percontohan nasional',
      en: 'innovation that can be a national example',
    },
    years_for_aa: { id: 'tahun untuk AA', en: 'years for AA' },
    years_for_a: { id: 'tahun untuk A', en: 'years for A' },
    grade_by_share: { id: 'gradasi menurut persentase', en: 'grade by share' },
  },
  note: {
    id: 'B dicetak 75-100; dibaca di atas 75 sampai di bawah 100, karena seluruhnya terpenuhi adalah BB.',
    en: 'B is printed 75-100; read as above 75 and below 100, since everything met is BB.',
  },
} as const;

const SHARE = field('share_met');

/**
 * ORG-LKE-2021/grade, the grade of a subcomponent from the share of its criteria that is met. With all met, *keberadaan*
 * asks how many years it was kept, *kualitas* and *pemanfaatan* what goes beyond.
 */
export const GRADE = /* @__PURE__ */ defineRule({
  ...GRADE_RULE,
  id: 'ORG-LKE-2021/grade',
  title: { id: 'Gradasi subkomponen', en: 'Grade of a subcomponent' },
  inputs: [
    {
      name: 'share_met',
      unit: '%',
      least: 0,
      most: 100,
      aliases: ['persen_terpenuhi', 'persentase', 'share', 'percent_met', 'pct', 'met_pct', 'persen'],
    },
    ...GRADE_INPUTS,
  ],
  expression: gradeOfShare(SHARE),
  outputs: gradeOutputs(gradeOfShare(SHARE)),
});

const SHARE_OF_COUNT = /* @__PURE__ */ named('share_met', multiply(divide(field('met'), field('count')), 100));

/** ORG-LKE-2021/grade-of-count, the same from the number of criteria met. */
export const GRADE_OF_COUNT = /* @__PURE__ */ defineRule({
  ...GRADE_RULE,
  id: 'ORG-LKE-2021/grade-of-count',
  title: { id: 'Gradasi subkomponen dari jumlah kriteria', en: 'Grade of a subcomponent from counts' },
  inputs: [
    { name: 'met', unit: '', least: 0, aliases: ['terpenuhi', 'kriteria_terpenuhi', 'criteria_met'] },
    { name: 'count', unit: '', least: 1, aliases: ['jumlah', 'jumlah_kriteria', 'criteria_count', 'of', 'n'] },
    ...GRADE_INPUTS,
  ],
  expression: gradeOfShare(SHARE_OF_COUNT),
  outputs: [...gradeOutputs(gradeOfShare(SHARE_OF_COUNT)), { name: 'share_met', unit: '%' }],
});
