import { aggregate, coalesce, divide, field, multiply, named, round } from '../expression/build.js';
import { SOURCES } from '../indicator/formula/sources.js';
import { defineRule } from '../regulation/rule.js';

/**
 * ORG-CON-05, weighted mean achievement of the indicators of a goal or unit; with equal weights the plain mean that
 * regional reports use.
 *
 * `weight_due` is the weight of every row that applies, `weight_reported` that of the rows with a value. A row that does
 * not apply gives its weight to the others; a row that is due and not reported keeps it, so the score is what has been
 * earned so far out of everything due, and `coverage` is the share of weight that it rests on.
 */
export const SCORE_RULE = /* @__PURE__ */ defineRule({
  id: 'ORG-CON-05',
  kind: 'computation',
  title: { id: 'Rata-rata tertimbang capaian', en: 'Weighted mean achievement' },
  citation: SOURCES.regionalPractice,
  confidence: 'medium',
  from: '2014-12-01',
  date: 'period-end',
  inputs: [
    { name: 'achievement', unit: '%' },
    { name: 'weight_due', unit: '*' },
    { name: 'weight_reported', unit: '*' },
  ],
  parameters: {},
  expression: named(
    'score',
    round(divide(aggregate('sumReported', weighted()), aggregate('sum', field('weight_due'))), 2),
  ),
  note: {
    id: 'Batas capaian diterapkan per indikator sebelum dirata-rata (ORG-CAP-09).',
    en: 'A cap is applied per indicator before averaging (ORG-CAP-09).',
  },
});

/** The same over the reported rows alone: what they achieved, not what the unit has earned. */
export const SCORE_REPORTED = /* @__PURE__ */ named(
  'scoreReported',
  round(divide(aggregate('sumReported', weighted()), aggregate('sumReported', field('weight_reported'))), 2),
);

/** Share of the due weight that is reported, 0 to 1. */
export const COVERAGE = /* @__PURE__ */ named(
  'coverage',
  divide(coalesce(aggregate('sumReported', field('weight_reported')), 0), aggregate('sum', field('weight_due'))),
);

function weighted() {
  return multiply(field('weight_reported'), field('achievement'));
}
