import type { Rule } from '../../regulation/rule.js';
import { LOCAL_EVALUATION } from './local.js';
import {
  GRADE,
  GRADE_OF_COUNT,
  GRADE_VALUE,
  JUDGED,
  MEAN_OF_CRITERIA,
  SNAP_DOWN,
  SNAP_DOWN_SCORE,
} from './subcomponent.js';
import { COMPONENT, COMPONENTS, TOTAL } from './total.js';

/** Rules of PermenPANRB 88/2021, evaluations from 2022, and local practices around it. */
export const PERMENPANRB_88_2021: readonly Rule[] = [
  TOTAL,
  COMPONENTS,
  COMPONENT,
  JUDGED,
  GRADE,
  GRADE_OF_COUNT,
  GRADE_VALUE,
  MEAN_OF_CRITERIA,
  SNAP_DOWN,
  SNAP_DOWN_SCORE,
  ...LOCAL_EVALUATION,
];
