import { compare, field, minimum, named, parameter, when } from '../../expression/build.js';
import { maximise } from '../../indicator/formula/maximise.js';
import { defineRule } from '../../regulation/rule.js';
import { KEMENKEU_2026 } from '../policies.js';
import { KMK_BASE, LABELS, R, RESULT, T } from './shared.js';

/** ORG-CAP-10/flag, the natural maximum as a flag of the indicator. */
export const NATURAL_MAXIMUM = defineRule({
  ...KMK_BASE,
  id: 'ORG-CAP-10/flag',
  title: { id: 'Konversi 120 dengan penanda batas alami', en: 'Natural maximum as a flag of the indicator' },
  inputs: [
    T,
    R,
    {
      name: 'is_natural_maximum',
      unit: '',
      shape: 'flag',
      assumed: 1,
      aliases: [
        'natural_maximum',
        'natural_max',
        'target_is_maximum',
        'target_is_maximum_achievable',
        'maksimum_alami',
        'konversi_120',
      ],
    },
  ],
  parameters: { natural_maximum_value: KEMENKEU_2026.naturalMaximum },
  expression: named(
    'achievementRaw',
    when(
      minimum(field('is_natural_maximum'), compare(field('realisation'), '>=', field('target'))),
      parameter('natural_maximum_value'),
      maximise(),
    ),
  ),
  outputs: [RESULT],
  labels: {
    ...LABELS,
    is_natural_maximum: { id: 'target sama dengan batas alami', en: 'target is the natural maximum' },
  },
});
