import { aggregate, compare, divide, field, missing, multiply, named, select, when } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { UNIT_CONSOLIDATION } from '../../indicator/consolidation-rule.js';

/** How figures of children come together in their parent. */
export const ROLL_UP_KINDS = ['sum', 'average', 'ratio', 'weighted', 'same', 'max', 'min'] as const;

/**
 * Consolidation of children: those of units (ORG-CON-03: sum, mean, pooled raw data), a mean by weight (ORG-CSC-03), the
 * same figure, the greatest and the least.
 */
export type RollUpKind = (typeof ROLL_UP_KINDS)[number];

const FIGURE = /* @__PURE__ */ field('realisation');

const BY_WEIGHT: Expression = /* @__PURE__ */ divide(
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
 * The figure of a parent from its children over links that calculate (ORG-CON-04). A child without figure leaves the
 * parent without; a kind that nobody named gives none.
 */
export const ROLLED: Expression = /* @__PURE__ */ named(
  'realisation_of_units',
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
);
