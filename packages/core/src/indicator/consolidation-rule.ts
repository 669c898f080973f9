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

/** A figure to date from the figures of its periods, by the kind of consolidation. */
export function toDate(of: string): Expression {
  return select(
    'consolidation',
    {
      sum: aggregate('sum', field(of)),
      average: aggregate('mean', field(of)),
      last: aggregate('last', field(of)),
      max: aggregate('largest', field(of)),
      min: aggregate('smallest', field(of)),
    },
    missing('input_unknown'),
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
  inputs: [{ name: 'realisation', unit: '*' }, CONSOLIDATION],
  parameters: {},
  expression: named('realisation_to_date', toDate('realisation')),
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
        ratio: ratioOf(aggregate('sum', field('numerator')), aggregate('sum', field('denominator'))),
      },
      missing('input_unknown'),
    ),
  ),
});
