import { field, named } from '../expression/build.js';
import { defineRule, type Rule } from '../regulation/rule.js';
import { bandOnScale } from './band.js';
import type { PerformanceScale } from './scale.js';

/** The rule of a scale: the position (from 0) of the band that holds a value. */
export function scaleRule(scale: PerformanceScale): Rule {
  return defineRule({
    id: scale.id,
    kind: 'computation',
    title: scale.title,
    citation: scale.citation,
    confidence: scale.confidence,
    from: scale.from ?? '2010-01-01',
    ...(scale.until === undefined ? {} : { until: scale.until }),
    date: 'period-end',
    inputs: [{ name: 'value', unit: scale.unit ?? '%', aliases: ['achievement', 'C', 'capaian', 'indeks', 'index'] }],
    parameters: {},
    expression: named('band', bandOnScale(field('value'), scale)),
    outputs: [{ name: 'band', categories: scale.bands, aliases: ['category', 'kategori', 'predikat'] }],
  });
}
