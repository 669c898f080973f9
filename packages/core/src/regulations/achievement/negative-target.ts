import { compare, field, missing, named, when } from '../../expression/build.js';
import { maximise } from '../../indicator/formula/maximise.js';
import { minimise } from '../../indicator/formula/minimise.js';
import { closeness } from '../../indicator/formula/stabilise.js';
import { defineRule } from '../../regulation/rule.js';
import { KMK_BASE, KMK_LIMITS, MAXIMISE_UNLESS_TOLD, R, T, byPolarity, held } from './shared.js';

/** ORG-CAP-06, a target below zero under KMK 127/2026: mirrored and held between 0 and 120; above zero the plain formula. */
export const NEGATIVE = defineRule({
  ...KMK_BASE,
  id: 'ORG-CAP-06',
  title: { id: 'Capaian bertarget negatif', en: 'Achievement of a negative target' },
  inputs: [T, R, MAXIMISE_UNLESS_TOLD],
  parameters: KMK_LIMITS,
  expression: named(
    'achievement',
    when(
      compare(field('target'), '<', 0),
      held(named('achievementRaw', byPolarity(minimise(), maximise(), closeness()))),
      when(compare(field('target'), '=', 0), missing('target_zero'), byPolarity(maximise(), minimise(), closeness())),
    ),
  ),
  outputs: [
    { name: 'achievement', unit: '%', aliases: ['capped', 'capaian', 'C'] },
    { name: 'achievementRaw', unit: '%', aliases: ['raw'] },
  ],
  note: {
    id: 'Daerah membagi begitu saja: 5,09 dan -2,24 dicetak -44,01. Tanda minus harus terbaca.',
    en: 'Regions divide as it stands: 5.09 and -2.24 were printed -44.01. Minus signs must be read.',
  },
});
