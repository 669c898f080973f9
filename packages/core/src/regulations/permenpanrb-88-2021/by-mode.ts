import { aggregate, field, named, parameter, select } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { PREDICATE_ROUNDING, predicateOutputs } from '../../evaluation/predicate-scale.js';
import { pointsOfWeight, snappedDown, subcomponentScore } from '../../evaluation/score-expressions.js';
import { ruleBase, totalLabels } from '../../evaluation/total-rule.js';
import { defineRule } from '../../regulation/rule.js';
import { GRADE_CATEGORIES, GRADE_KEYS, GRADE_LABELS, GRADE_PARAMETERS, gradeParameter, gradeValue } from './grades.js';
import { PERMENPANRB_88_2021_EVALUATION as EVALUATION } from './instrument.js';
import { CRITERIA, LABELS, MEAN, MEAN_OUTPUT, SCORE_OUTPUT, SNAP_DOWN, WEIGHT } from './subcomponent.js';

const STEPS = GRADE_KEYS.map((key) => parameter(gradeParameter(key))) as unknown as readonly [Expression, Expression];

/** Value of a subcomponent in per cent, by the mode that is stated. */
const VALUE = /* @__PURE__ */ named(
  'subcomponent_value',
  select('mode', {
    judged: gradeValue('grade'),
    mean: field('mean'),
    'snap-down': snappedDown(field('mean'), STEPS),
  }),
);

/** ORG-LKE-SNAP-S/by-mode, a subcomponent by the mode that its agency states: judged, mean or snap-down. Never inferred. */
export const BY_MODE = /* @__PURE__ */ defineRule({
  ...ruleBase(EVALUATION),
  id: 'ORG-LKE-SNAP-S/by-mode',
  kind: 'computation',
  title: {
    id: 'Nilai subkomponen menurut cara yang dinyatakan',
    en: 'Score of a subcomponent by the mode that is stated',
  },
  citation: SNAP_DOWN.citation,
  confidence: 'medium',
  inputs: [
    {
      name: 'mode',
      unit: '',
      categories: ['judged', 'mean', 'snap-down'],
      words: { judged: ['dinilai', 'gradasi'], mean: ['rata-rata', 'plain'], 'snap-down': ['snap', 'turun'] },
      aliases: ['subcomponent_mode', 'subcomponentMode', 'cara'],
    },
    { ...CRITERIA, optional: true },
    { name: 'mean', unit: '', least: 0, most: 100, optional: true, aliases: ['rata_rata'] },
    { name: 'grade', unit: '', ...GRADE_CATEGORIES, optional: true, aliases: ['gradasi'] },
    { ...WEIGHT, assumed: 100 },
  ],
  parameters: GRADE_PARAMETERS,
  gathers: { mean: MEAN },
  expression: subcomponentScore(VALUE),
  outputs: [
    { ...SCORE_OUTPUT, aliases: [...(SCORE_OUTPUT.aliases ?? []), 'value'] },
    { name: 'subcomponent_value' },
    MEAN_OUTPUT,
  ],
  labels: {
    ...LABELS,
    mode: { id: 'cara menilai subkomponen', en: 'way of scoring the subcomponent' },
    judged: { id: 'dinilai langsung', en: 'judged' },
    mean: { id: 'rata-rata kriteria', en: 'mean of the criteria' },
    'snap-down': { id: 'rata-rata diturunkan ke gradasi', en: 'mean taken down to a grade' },
    step: { id: 'gradasi hasil penurunan', en: 'step it is taken down to' },
    subcomponent_value: { id: 'nilai subkomponen (%)', en: 'value of the subcomponent (%)' },
  },
});

const TOTAL = /* @__PURE__ */ named('total', field('sum'));
/** ORG-LKE-2021/subcomponents, the total from graded subcomponents with their weights: `Σ weight × grade ÷ 100`. */
export const SUBCOMPONENTS_TOTAL = /* @__PURE__ */ defineRule({
  ...ruleBase(EVALUATION),
  id: 'ORG-LKE-2021/subcomponents',
  kind: 'computation',
  title: { id: 'Nilai AKIP 88/2021 dari gradasi subkomponen', en: 'AKIP score 88/2021 from graded subcomponents' },
  inputs: [
    {
      name: 'subcomponents',
      unit: '',
      shape: 'rows',
      aliases: ['subkomponen', 'components', 'komponen', 'sub'],
      fields: [
        { name: 'grade', unit: '', ...GRADE_CATEGORIES, aliases: ['gradasi', 'value', 'nilai', 'answer', 'jawaban'] },
        { name: 'weight', unit: '', least: 0, most: 100, aliases: ['bobot', 'weight_sub'] },
        {
          name: 'name',
          unit: '',
          shape: 'note',
          aliases: ['nama', 'label', 'code', 'kode', 'subcomponent', 'subkomponen'],
        },
        { name: 'component', unit: '', shape: 'note', aliases: ['komponen'] },
      ],
    },
    PREDICATE_ROUNDING,
  ],
  parameters: GRADE_PARAMETERS,
  gathers: {
    sum: { list: 'subcomponents', of: aggregate('sum', pointsOfWeight(gradeValue('grade'))) },
    weight_total: { list: 'subcomponents', of: aggregate('sum', field('weight')) },
  },
  expression: TOTAL,
  outputs: [
    { name: 'total', aliases: ['nilai', 'score', 'skor', 'nilai_akhir', 'jumlah'] },
    ...predicateOutputs(TOTAL, EVALUATION.predicates),
    { name: 'weight_total', aliases: ['jumlah_bobot'] },
  ],
  labels: {
    ...totalLabels(EVALUATION),
    ...GRADE_LABELS,
    subcomponents: { id: 'subkomponen', en: 'subcomponents' },
    grade: { id: 'gradasi', en: 'grade' },
    sum: { id: 'jumlah nilai subkomponen', en: 'sum of the subcomponents' },
  },
});
