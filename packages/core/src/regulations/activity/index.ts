import { OVERLAP } from '../../activity/overlap-rule.js';
import type { Rule } from '../../regulation/rule.js';
import { DKI_ACTIVITY } from './dki.js';
import { MINUTES } from './minutes.js';
import { AGGREGATION } from './roll-up.js';
import { SURPLUS_STEPS } from './surplus-steps.js';
import { WORKING_TIME } from './working-time.js';

/** Rules of activity monitoring in e-kinerja: agency practice, IND-ACT-01 to IND-ACT-07. */
export const ACTIVITY_RULES: readonly Rule[] = [
  ...WORKING_TIME,
  ...MINUTES,
  OVERLAP,
  SURPLUS_STEPS,
  ...DKI_ACTIVITY,
  ...AGGREGATION,
];
