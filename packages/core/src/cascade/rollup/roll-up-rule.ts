import { aggregate, compare, divide, field, missing, multiply, named, select, when } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { UNIT_CONSOLIDATION } from '../../indicator/consolidation-rule.js';
import { defineRule } from '../../regulation/rule.js';

/** How figures of children come together in their parent. */
export const ROLL_UP_KINDS = ['sum', 'average', 'ratio', 'weighted', 'same', 'max', 'min'] as const;

/**
 * Consolidation of children: those of units (ORG-CON-03: sum, mean, pooled raw data), a mean by weight (ORG-CSC-03), the
 * same figure, the greatest and the least.
 */
export type RollUpKind = (typeof ROLL_UP_KINDS)[number];

const FIGURE = /* @__PURE__ */ field('realisation');

/** The mean of children by their weights; the branch of `ROLL_UP` that is asked of many nodes at once. */
export const BY_WEIGHT: Expression = /* @__PURE__ */ divide(
  /* @__PURE__ */ aggregate('sum', /* @__PURE__ */ multiply(/* @__PURE__ */ field('weight'), FIGURE)),
  /* @__PURE__ */ aggregate('sum', /* @__PURE__ */ field('weight')),
);

/** One indicator has one figure: children that give two are not taken for it. */
const SAME: Expression = /* @__PURE__ */ when(
  /* @__PURE__ */ compare(
    /* @__PURE__ */ aggregate('smallest', FIGURE),
    '=',
    /* @__PURE__ */ aggregate('largest', FIGURE),
  ),
  /* @__PURE__ */ aggregate('last', FIGURE),
  /* @__PURE__ */ missing('ambiguous'),
);

const OF_UNITS = UNIT_CONSOLIDATION.expression as Expression;

/**
 * ORG-CSC-03/roll-up, the figure of a parent from its children (*penggulungan capaian*) over links that calculate
 * (ORG-CON-04): as units are consolidated (ORG-CON-03), by weight, or the same figure. A child without figure leaves the
 * parent without; a kind that nobody named gives none.
 */
export const ROLL_UP = /* @__PURE__ */ defineRule({
  id: 'ORG-CSC-03/roll-up',
  kind: 'computation',
  title: { id: 'Capaian induk dari anak-anaknya', en: 'Figure of a parent from its children' },
  citation: {
    instrument: 'PermenPANRB 8/2021',
    article: 'hlm. 24-25, cascading langsung; penjumlahan dan bobot menurut praktik',
  },
  confidence: 'medium',
  from: '2021-01-01',
  date: 'period-end',
  inputs: [
    { name: 'realisation', unit: '*', optional: true },
    { name: 'numerator', unit: '*', optional: true },
    { name: 'denominator', unit: '*', optional: true },
    { name: 'weight', unit: '*', optional: true },
    {
      name: 'consolidation',
      unit: '',
      categories: ROLL_UP_KINDS,
      words: { weighted: ['tertimbang', 'berbobot'], same: ['sama', 'adopsi langsung'] },
    },
    { name: 'measure_kind', unit: '', optional: true, categories: ['percent', 'other'] },
  ],
  parameters: {},
  expression: /* @__PURE__ */ named(
    'realisation_of_parent',
    /* @__PURE__ */ select(
      'consolidation',
      {
        sum: OF_UNITS,
        average: OF_UNITS,
        ratio: OF_UNITS,
        weighted: BY_WEIGHT,
        same: SAME,
        max: /* @__PURE__ */ aggregate('largest', FIGURE),
        min: /* @__PURE__ */ aggregate('smallest', FIGURE),
      },
      /* @__PURE__ */ missing('consolidation_unknown'),
    ),
  ),
  labels: {
    realisation_of_parent: { id: 'realisasi induk', en: 'realisation of the parent' },
    weighted: { id: 'tertimbang', en: 'weighted' },
    same: { id: 'indikator yang sama', en: 'the same indicator' },
  },
  note: {
    id: 'Hanya tautan yang menghitung: komponen, agregasi unit, indikator yang sama (ORG-CON-04). Simpul dengan realisasi sendiri memakai realisasinya. Persentase tidak dirata-rata kecuali berkas menyatakannya.',
    en: 'Only over links that calculate: components, aggregation of units, the same indicator (ORG-CON-04). A node with a figure of its own keeps it. Percentages are not averaged unless the file says so.',
  },
});

/** The expression of the rule. */
export const ROLLED = ROLL_UP.expression as Expression;
