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

/** The total of the twelve cells, each with the value of its grade. */
const totalOf = (valueOf: (cell: (typeof CELLS)[number]) => Expression): Expression =>
  named(
    'total',
    add(
      ...CELLS.map((cell) =>
        divide(
          multiply(
            divide(multiply(parameter(`weight_${cell.component.key}`), parameter(`share_${cell.sub.key}`)), 100),
            valueOf(cell),
          ),
          100,
        ),
      ),
    ),
  );

const TOTAL = totalOf(({ name }) => gradeValue(`grades_${name}`));
const TOTAL_OF_ONE = totalOf(() => gradeValue('all'));

const labelOf = ({ component, sub }: (typeof CELLS)[number]): LocalText => ({
  id: `${component.label.id}: ${sub.label.id}`,
  en: `${component.label.en}: ${sub.label.en}`,
});

const PARAMETERS = {
  ...weightParameters(EVALUATION),
  ...GRADE_PARAMETERS,
  ...Object.fromEntries(SUBCOMPONENTS.map(({ key, share }) => [`share_${key}`, datedOf(EVALUATION, share)])),
};

const SHARE_LABELS = Object.fromEntries(
  SUBCOMPONENTS.map(({ key, label }) => [`share_${key}`, { id: `porsi ${label.id}`, en: `share of ${label.en}` }]),
);

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
  parameters: PARAMETERS,
  expression: TOTAL,
  outputs: [
    { name: 'total', aliases: ['nilai', 'score', 'skor', 'nilai_akhir'] },
    ...predicateOutputs(TOTAL, EVALUATION.predicates),
  ],
  labels: {
    ...totalLabels(EVALUATION),
    ...GRADE_LABELS,
    grades: { id: 'gradasi subkomponen', en: 'grades of the subcomponents' },
    ...SHARE_LABELS,
    ...Object.fromEntries(
      CELLS.flatMap((cell) => [
        [cell.name, labelOf(cell)],
        [`grades_${cell.name}`, labelOf(cell)],
      ]),
    ),
  },
});

/** ORG-LKE-2021/all, the total where every subcomponent has the same grade. */
export const ALL_GRADES = /* @__PURE__ */ defineRule({
  ...ruleBase(EVALUATION),
  id: 'ORG-LKE-2021/all',
  kind: 'computation',
  title: { id: 'Nilai AKIP 88/2021 bila semua gradasi sama', en: 'AKIP score 88/2021 where all grades are the same' },
  inputs: [
    { name: 'all', unit: '', ...GRADE_CATEGORIES, aliases: ['semua', 'seluruh', 'all_grades', 'semua_gradasi'] },
    PREDICATE_ROUNDING,
  ],
  parameters: PARAMETERS,
  expression: TOTAL_OF_ONE,
  outputs: [
    { name: 'total', aliases: ['nilai', 'score', 'skor', 'nilai_akhir'] },
    ...predicateOutputs(TOTAL_OF_ONE, EVALUATION.predicates),
  ],
  labels: {
    ...totalLabels(EVALUATION),
    ...GRADE_LABELS,
    ...SHARE_LABELS,
    all: { id: 'gradasi semua subkomponen', en: 'grade of all subcomponents' },
  },
});
