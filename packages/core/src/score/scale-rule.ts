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
    from: '2010-01-01',
    date: 'period-end',
    inputs: [{ name: 'value', unit: '%' }],
    parameters: {},
    expression: named('band', bandOnScale(field('value'), scale)),
    outputs: [{ name: 'band', categories: scale.bands, aliases: ['category', 'kategori', 'predikat'] }],
  });
}
