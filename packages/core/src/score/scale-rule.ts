import { field, named } from '../expression/build.js';
import { daysOf } from '../regulation/dated.js';
import { defineRule, type Rule } from '../regulation/rule.js';
import { bandOnScale } from './band-rule.js';
import type { PerformanceScale } from './scale.js';

/** Names that sheets use for any figure that is put on a scale. */
const NAMES = ['achievement', 'C', 'capaian', 'capaian_pct', 'nilai_capaian', 'indeks', 'index'] as const;

/** The rule of a scale: the position (from 0) of the band that holds a value. */
export function scaleRule(scale: PerformanceScale): Rule {
  return defineRule({
    id: scale.id,
    kind: 'computation',
    title: scale.title,
    citation: scale.citation,
    confidence: scale.confidence,
    ...daysOf({ from: '2010-01-01', ...scale }),
    date: 'period-end',
    inputs: [{ name: 'value', unit: scale.unit ?? '%', aliases: [...NAMES, ...(scale.aliases ?? [])] }],
    parameters: {},
    expression: named('band', bandOnScale(field('value'), scale)),
    outputs: [
      {
        name: 'band',
        categories: scale.bands,
        aliases: ['category', 'kategori', 'predikat', 'predicate', 'label', 'status'],
      },
    ],
  });
}
