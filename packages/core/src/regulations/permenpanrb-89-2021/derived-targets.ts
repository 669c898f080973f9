import {
  absolute,
  aggregate,
  compare,
  field,
  multiply,
  named,
  parameter,
  subtract,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { SOURCES } from '../../indicator/formula/sources.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';

const CHILDREN: RuleInput = {
  name: 'children',
  unit: '*',
  shape: 'rows',
  fields: [
    {
      name: 'target',
      unit: '*',
      aliases: ['children', 'anak', 'child_targets', 'child_target', 'target_anak', 'nilai'],
    },
    { name: 'weight', unit: '', assumed: 1, least: 0, aliases: ['weights', 'bobot'] },
  ],
  aliases: ['anak', 'child_targets', 'target_anak', 'targets', 'components', 'komponen', 'bagian'],
};

const PARENT: RuleInput = {
  name: 'parent',
  unit: '*',
  aliases: ['induk', 'parent_target', 'target_induk', 'target_parent', 'atasan'],
};

const TOLERANCE: RuleInput = { name: 'tolerance', unit: '*', assumed: 0.01, least: 0, aliases: ['toleransi'] };

const METHOD: RuleInput = { name: 'method', unit: '', aliases: ['metode', 'cascading', 'check', 'pemeriksaan'] };
const COMPONENT_WORDS = { component: ['komponen', 'komponen pembentuk', 'pembagian', 'sum', 'weighted', 'C06'] };
const DIRECT_WORDS = { direct: ['adopsi', 'adopsi langsung', 'langsung', 'direct cascading', 'C05'] };

const COMMON = {
  kind: 'computation',
  citation: SOURCES.takar,
  confidence: 'default',
  from: '2021-01-01',
  date: 'assessment',
  labels: {
    method: { id: 'metode cascading', en: 'method of cascading' },
    component: { id: 'komponen pembentuk', en: 'component' },
    direct: { id: 'adopsi langsung', en: 'direct' },
    parent: { id: 'target induk', en: 'target of the parent' },
    children: { id: 'target anak', en: 'targets of the children' },
    child: { id: 'target anak', en: 'target of the child' },
    tolerance: { id: 'toleransi', en: 'tolerance' },
    weighted: { id: 'jumlah berbobot anak', en: 'weighted sum of the children' },
    sum_of_children: { id: 'jumlah anak', en: 'sum of the children' },
    difference: { id: 'selisih', en: 'difference' },
    agrees: { id: 'sesuai induk', en: 'agrees with the parent' },
  },
} as const;

const agreeing = (sum: Expression): Expression =>
  named(
    'agrees',
    when(compare(absolute(named('difference', subtract(sum, field('parent')))), '<=', field('tolerance')), 1, 0),
  );

const OUTPUTS = [
  { name: 'agrees', flag: true, aliases: ['pass', 'valid', 'ok', 'sesuai', 'lulus'] },
  { name: 'difference', unit: '*', aliases: ['selisih', 'diff', 'gap'] },
] as const;

/** ORG-CSC-03/components, whether the parts (*komponen pembentuk*), weighted where weights are given, add up to the parent. */
export const COMPONENT_TARGETS = defineRule({
  ...COMMON,
  id: 'ORG-CSC-03/components',
  title: { id: 'Target komponen berjumlah target induk', en: 'Component targets add up to the parent' },
  inputs: [
    PARENT,
    CHILDREN,
    TOLERANCE,
    { ...METHOD, categories: ['component'], words: COMPONENT_WORDS, assumed: 'component' },
  ],
  parameters: {},
  gathers: { weighted: { list: 'children', of: aggregate('sum', multiply(field('target'), field('weight'))) } },
  expression: agreeing(named('sum_of_children', field('weighted'))),
  outputs: [...OUTPUTS, { name: 'sum_of_children', unit: '*', aliases: ['sum', 'jumlah'] }],
});

/** ORG-CSC-03/adopted, whether an adopted target (*adopsi langsung*) is that of the parent. */
export const ADOPTED_TARGET = defineRule({
  ...COMMON,
  id: 'ORG-CSC-03/adopted',
  title: { id: 'Target adopsi langsung sama dengan induk', en: 'An adopted target equals that of the parent' },
  inputs: [
    PARENT,
    { name: 'child', unit: '*', aliases: ['anak', 'child_target', 'target_anak'] },
    TOLERANCE,
    { ...METHOD, categories: ['direct'], words: DIRECT_WORDS, assumed: 'direct' },
  ],
  parameters: {},
  expression: agreeing(field('child')),
  outputs: OUTPUTS,
});

/** ORG-CSC-04/weights, whether the weights inside a parent sum to 100 (C07). */
export const SIBLING_WEIGHTS = defineRule({
  ...COMMON,
  id: 'ORG-CSC-04/weights',
  title: { id: 'Bobot dalam satu induk berjumlah 100 (C07)', en: 'Weights inside a parent sum to 100 (C07)' },
  inputs: [
    { name: 'weights', unit: '%', shape: 'list', aliases: ['bobot', 'weight'] },
    TOLERANCE,
    { name: 'check', unit: '', shape: 'note', aliases: ['pemeriksaan'] },
  ],
  parameters: {
    whole: [{ from: COMMON.from, value: 100, citation: SOURCES.takar, confidence: 'default' }],
  },
  gathers: { weighted: { list: 'weights', of: aggregate('sum', field('weights')) } },
  expression: named(
    'agrees',
    when(
      compare(
        absolute(named('difference', subtract(named('sum', field('weighted')), parameter('whole')))),
        '<=',
        field('tolerance'),
      ),
      1,
      0,
    ),
  ),
  outputs: [...OUTPUTS, { name: 'sum', unit: '%', aliases: ['jumlah', 'total'] }],
  labels: {
    ...COMMON.labels,
    weights: { id: 'bobot', en: 'weights' },
    weighted: { id: 'jumlah bobot', en: 'sum of weights' },
    sum: { id: 'jumlah bobot', en: 'sum of weights' },
    whole: { id: 'jumlah yang seharusnya', en: 'what they must sum to' },
    check: { id: 'pemeriksaan', en: 'check' },
  },
});
