import { named } from '../../expression/build.js';
import { maximise } from '../../indicator/formula/maximise.js';
import { minimise } from '../../indicator/formula/minimise.js';
import { keepWithin, targetWithin } from '../../indicator/formula/range.js';
import { defineRule } from '../../regulation/rule.js';
import { MAXIMISE_UNLESS_TOLD, R, RANGE_BASE, T, byPolarity } from './shared.js';

const OF_RANGE = named('achievementRaw', byPolarity(maximise(targetWithin()), minimise(targetWithin()), keepWithin()));

/** ORG-CAP-05, a range target given in one cell, by polarity. */
export const RANGE = defineRule({
  ...RANGE_BASE,
  id: 'ORG-CAP-05',
  title: { id: 'Capaian target rentang', en: 'Achievement of a range target' },
  inputs: [{ ...T, shape: 'range' }, R, MAXIMISE_UNLESS_TOLD],
  expression: OF_RANGE,
});

/** ORG-CAP-05/ends, the same with the ends of the range named. */
export const RANGE_OF_ENDS = defineRule({
  ...RANGE_BASE,
  id: 'ORG-CAP-05/ends',
  title: { id: 'Capaian target rentang dari kedua ujungnya', en: 'Achievement of a range target from its ends' },
  inputs: [
    {
      name: 'target_from',
      unit: '*',
      aliases: ['lo', 'low', 'target_lo', 'target_min', 'target_bawah', 'batas_bawah', 'lower'],
    },
    {
      name: 'target',
      unit: '*',
      aliases: ['hi', 'high', 'target_hi', 'target_max', 'target_atas', 'batas_atas', 'upper'],
    },
    R,
    MAXIMISE_UNLESS_TOLD,
  ],
  expression: OF_RANGE,
});
