import { aggregate, field, missing, named, select } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import { defineRule } from '../regulation/rule.js';
import { ratioOf } from './formula/ratio.js';
import { SOURCES } from './formula/sources.js';

const CITATION = { ...SOURCES.kmk127, article: 'jenis konsolidasi periode dan lokasi, menurut penyandian publik' };

const CONSOLIDATION = {
  name: 'consolidation',
  unit: '',
  categories: ['sum', 'average', 'last', 'max', 'min', 'ratio', 'unknown'],
} as const;

/** Numerators over denominators of all rows. */
export const POOLED = /* @__PURE__ */ ratioOf(
  /* @__PURE__ */ aggregate('sum', /* @__PURE__ */ field('numerator')),
  /* @__PURE__ */ aggregate('sum', /* @__PURE__ */ field('denominator')),
);

/**
 * A figure to date from the figures of its periods, by the kind of consolidation. A ratio is that of the pooled raw data
 * where there are any (`ratio`); its target, like a level, is the last one.
 */
export function toDate(of: string, ratio?: Expression): Expression {
  return select(
    'consolidation',
    {
      sum: aggregate('sum', field(of)),
      average: aggregate('mean', field(of)),
      last: aggregate('last', field(of)),
      max: aggregate('largest', field(of)),
      min: aggregate('smallest', field(of)),
      ratio: ratio ?? aggregate('last', field(of)),
    },
    missing('consolidation_unknown'),
  );
}

/**
 * ORG-CON-01, consolidation over periods (*konsolidasi periode*): sum, average, take last known; greatest and least are
 * seen in applications only. Rows are the targeted periods up to the day, in order; one without realisation leaves the
 * figure missing, also under `last`. Targets follow the same kind.
 */
export const PERIOD_CONSOLIDATION = /* @__PURE__ */ defineRule({
  id: 'ORG-CON-01',
  kind: 'computation',
  title: { id: 'Konsolidasi periode', en: 'Consolidation over periods' },
  citation: CITATION,
  confidence: 'medium',
  from: '2014-12-01',
  date: 'period-end',
  inputs: [
    { name: 'realisation', unit: '*' },
    { name: 'numerator', unit: '*', optional: true },
    { name: 'denominator', unit: '*', optional: true },
    CONSOLIDATION,
    { name: 'measure_kind', unit: '', optional: true, categories: ['percent', 'other'] },
  ],
  parameters: {},
  expression: named('realisation_to_date', toDate('realisation', POOLED)),
});

/**
 * ORG-CON-03, consolidation over units (*konsolidasi lokasi*): sum of the units, mean of their results, or the pooled raw
 * data (numerators over denominators). Percentages are never averaged unasked.
 */
export const UNIT_CONSOLIDATION = /* @__PURE__ */ defineRule({
  id: 'ORG-CON-03',
  kind: 'computation',
  title: { id: 'Konsolidasi lokasi', en: 'Consolidation over units' },
  citation: CITATION,
  confidence: 'medium',
  from: '2014-12-01',
  date: 'period-end',
  inputs: [
    { name: 'realisation', unit: '*', optional: true },
    { name: 'numerator', unit: '*', optional: true },
    { name: 'denominator', unit: '*', optional: true },
    CONSOLIDATION,
    { name: 'measure_kind', unit: '', optional: true, categories: ['percent', 'other'] },
  ],
  parameters: {},
  expression: named(
    'realisation_of_units',
    select(
      'consolidation',
      {
        sum: aggregate('sum', field('realisation')),
        average: aggregate('mean', field('realisation')),
        ratio: POOLED,
      },
      missing('consolidation_unknown'),
    ),
  ),
});
