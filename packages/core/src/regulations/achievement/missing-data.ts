import { compare, field, missing, named, when } from '../../expression/build.js';
import { maximise } from '../../indicator/formula/maximise.js';
import { minimise } from '../../indicator/formula/minimise.js';
import { SOURCES } from '../../indicator/formula/sources.js';
import { closeness } from '../../indicator/formula/stabilise.js';
import { defineRule } from '../../regulation/rule.js';
import { COMMON, MAXIMISE_UNLESS_TOLD, R, RESULT, T, byPolarity } from './shared.js';

/** ORG-CAP-08/figures, missing data: the achievement, or why there is none. A written 0 is a figure. */
export const MISSING = defineRule({
  ...COMMON,
  id: 'ORG-CAP-08/figures',
  title: { id: 'Capaian, atau alasan tidak adanya', en: 'Achievement, or why there is none' },
  citation: SOURCES.takar,
  confidence: 'default',
  inputs: [T, R, MAXIMISE_UNLESS_TOLD],
  expression: named(
    'achievementRaw',
    when(compare(field('target'), '=', 0), missing('target_zero'), byPolarity(maximise(), minimise(), closeness())),
  ),
  outputs: [RESULT],
});
