import { ALL_GRADES, GRADE_LIST } from './grade-list.js';
import type { Rule } from '../../regulation/rule.js';
import { BY_MODE, SUBCOMPONENTS_TOTAL } from './by-mode.js';
import { LOCAL_EVALUATION } from './local.js';
import { EVALUATION_SERIES, SHEET_PLAN, SHEET_SCORE } from './sheet-rules.js';
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
  GRADE_LIST,
  ALL_GRADES,
  JUDGED,
  GRADE,
  GRADE_OF_COUNT,
  GRADE_VALUE,
  MEAN_OF_CRITERIA,
  SNAP_DOWN,
  SNAP_DOWN_SCORE,
  BY_MODE,
  SUBCOMPONENTS_TOTAL,
  SHEET_SCORE,
  SHEET_PLAN,
  EVALUATION_SERIES,
  ...LOCAL_EVALUATION,
];
