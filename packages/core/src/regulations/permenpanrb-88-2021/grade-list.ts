import { add, divide, multiply, named, parameter } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { predicateOutputs } from '../../evaluation/predicate-scale.js';
import { PREDICATE_ROUNDING } from '../../evaluation/predicate-scale.js';
import { datedOf, ruleBase, totalLabels, weightParameters } from '../../evaluation/total-rule.js';
import type { LocalText } from '../../locale/messages.js';
import { defineRule } from '../../regulation/rule.js';
import { GRADE_CATEGORIES, GRADE_LABELS, GRADE_PARAMETERS, gradeValue } from './grades.js';
import { PERMENPANRB_88_2021_EVALUATION as EVALUATION, SUBCOMPONENTS } from './instrument.js';

const CELLS = EVALUATION.components.flatMap((component) =>
  SUBCOMPONENTS.map((sub) => ({ component, sub, name: `${component.key}_${sub.key}` })),
);

const TOTAL: Expression = named(
  'total',
  add(
    ...CELLS.map(({ component, sub, name }) =>
      divide(
        multiply(
          divide(multiply(parameter(`weight_${component.key}`), parameter(`share_${sub.key}`)), 100),
          gradeValue(`grades_${name}`),
        ),
        100,
      ),
    ),
  ),
);

const labelOf = ({ component, sub }: (typeof CELLS)[number]): LocalText => ({
  id: `${component.label.id}: ${sub.label.id}`,
  en: `${component.label.en}: ${sub.label.en}`,
});

/** ORG-LKE-2021/grades, the total from the twelve grades in the order of the table, component by component. */
export const GRADE_LIST = /* @__PURE__ */ defineRule({
  ...ruleBase(EVALUATION),
  id: 'ORG-LKE-2021/grades',
  kind: 'computation',
  title: { id: 'Nilai AKIP 88/2021 dari dua belas gradasi', en: 'AKIP score 88/2021 from twelve grades' },
  inputs: [
    {
      name: 'grades',
      unit: '',
      shape: 'parts',
      fields: CELLS.map(({ name }) => ({ name, unit: '', ...GRADE_CATEGORIES })),
      aliases: ['gradasi', 'nilai_subkomponen', 'subcomponents', 'subkomponen'],
    },
    PREDICATE_ROUNDING,
  ],
  parameters: {
    ...weightParameters(EVALUATION),
    ...GRADE_PARAMETERS,
    ...Object.fromEntries(SUBCOMPONENTS.map(({ key, share }) => [`share_${key}`, datedOf(EVALUATION, share)])),
  },
  expression: TOTAL,
  outputs: [
    { name: 'total', aliases: ['nilai', 'score', 'skor', 'nilai_akhir'] },
    ...predicateOutputs(TOTAL, EVALUATION.predicates),
  ],
  labels: {
    ...totalLabels(EVALUATION),
    ...GRADE_LABELS,
    grades: { id: 'gradasi subkomponen', en: 'grades of the subcomponents' },
    ...Object.fromEntries(
      SUBCOMPONENTS.map(({ key, label }) => [`share_${key}`, { id: `porsi ${label.id}`, en: `share of ${label.en}` }]),
    ),
    ...Object.fromEntries(
      CELLS.flatMap((cell) => [
        [cell.name, labelOf(cell)],
        [`grades_${cell.name}`, labelOf(cell)],
      ]),
    ),
  },
});
