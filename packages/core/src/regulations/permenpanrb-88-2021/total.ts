import { add, coalesce, divide, field, multiply, parameter } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { InstrumentComponent } from '../../evaluation/instrument.js';
import type { LocalText } from '../../locale/messages.js';
import { componentInput, componentRule, componentsRule, datedOf, totalRule } from '../../evaluation/total-rule.js';
import { GRADE_CATEGORIES, GRADE_LABELS, GRADE_PARAMETERS, gradeValue } from './grades.js';
import { PERMENPANRB_88_2021_EVALUATION as EVALUATION, SUBCOMPONENTS } from './instrument.js';

const SUBCOMPONENT_ALIASES = {
  existence: ['keberadaan', 'pemenuhan', 'fulfilment'],
  quality: ['kualitas'],
  use: ['pemanfaatan', 'utilisation', 'utilization', 'implementasi'],
} as const;

const shareName = (key: string): string => `share_${key}`;

/** Score of a component from the grades of its three subcomponents: `weight × share × grade`, summed. */
function graded({ key }: InstrumentComponent): Expression {
  const parts = SUBCOMPONENTS.map(({ key: sub }) =>
    divide(
      multiply(
        divide(multiply(parameter(`weight_${key}`), parameter(shareName(sub))), 100),
        gradeValue(`${key}_${sub}`),
      ),
      100,
    ),
  );
  return add(...parts);
}

/**
 * ORG-LKE-2021, the total from four components: 30 + 30 + 15 + 25. Each is given as its score, or as the grades of its
 * subcomponents (`{"keberadaan": "BB", "kualitas": "B", "pemanfaatan": "B"}` or `["BB", "B", "B"]`).
 */
export const TOTAL = /* @__PURE__ */ totalRule(
  EVALUATION,
  {
    id: 'ORG-LKE-2021',
    title: { id: 'Nilai AKIP menurut PermenPANRB 88/2021', en: 'AKIP score under PermenPANRB 88/2021' },
    inputs: EVALUATION.components.map((component) => ({
      ...componentInput(component),
      shape: 'parts',
      fields: SUBCOMPONENTS.map(({ key }) => ({
        name: key,
        unit: '',
        ...GRADE_CATEGORIES,
        aliases: SUBCOMPONENT_ALIASES[key],
      })),
    })),
    parameters: {
      ...GRADE_PARAMETERS,
      ...Object.fromEntries(SUBCOMPONENTS.map(({ key, share }) => [shareName(key), datedOf(EVALUATION, share)])),
    },
    outputs: [
      {
        name: 'component_scores',
        parts: Object.fromEntries(EVALUATION.components.map((component) => [component.key, scoreOf(component)])),
        aliases: ['nilai_komponen', 'components'],
      },
    ],
    labels: {
      ...GRADE_LABELS,
      component_scores: { id: 'nilai komponen', en: 'scores of the components' },
      ...Object.fromEntries(
        SUBCOMPONENTS.flatMap(({ key, label }): [string, LocalText][] => [
          [key, label],
          [shareName(key), { id: `porsi ${label.id}`, en: `share of ${label.en}` }],
          ...EVALUATION.components.map(({ key: component, label: of }): [string, LocalText] => [
            `${component}_${key}`,
            { id: `${of.id}: ${label.id}`, en: `${of.en}: ${label.en}` },
          ]),
        ]),
      ),
    },
    note: {
      id: 'Bobot tetap; jumlah kriteria tidak (73, 76, 80, 82 dalam praktik, O-2) dan dimuat sebagai data. Masih berlaku menurut praktik sampai pertengahan 2026.',
      en: 'The weights are fixed; the number of criteria is not (73, 76, 80, 82 in the wild, O-2) and is loaded as data. Still in force by practice up to mid-2026.',
    },
  },
  scoreOf,
);

function scoreOf(component: InstrumentComponent): Expression {
  return coalesce(graded(component), field(component.key));
}

/** ORG-LKE-2021/components, the total from a list of components. */
export const COMPONENTS = /* @__PURE__ */ componentsRule(EVALUATION, {
  id: 'ORG-LKE-2021/components',
  title: { id: 'Nilai AKIP 88/2021 dari daftar komponen', en: 'AKIP score 88/2021 from a list of components' },
});

/** ORG-LKE-2021/component, one component in per cent of its weight. */
export const COMPONENT = /* @__PURE__ */ componentRule(EVALUATION, {
  id: 'ORG-LKE-2021/component',
  title: { id: 'Persen nilai komponen terhadap bobot (88/2021)', en: 'Component in per cent of its weight (88/2021)' },
});
