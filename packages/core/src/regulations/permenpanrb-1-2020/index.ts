import type { Rule } from '../../regulation/rule.js';
import { DIFFERENCE, HEAD_COUNT } from './head-count.js';
import {
  NEED_BY_EQUIPMENT,
  NEED_BY_LISTS,
  NEED_BY_MINUTES,
  NEED_BY_OBJECT,
  NEED_BY_OUTPUT,
  NEED_BY_RATIO,
  NEED_BY_TASKS,
} from './methods.js';
import { EFFECTIVE_TIME, TIME_OF_DAYS, TIME_OF_HEALTH, TIME_OF_PERIODS, TIME_OF_WEEKS } from './working-time.js';

/** Rules of workload analysis (*analisis beban kerja*). */
export const PERMENPANRB_1_2020: readonly Rule[] = [
  EFFECTIVE_TIME,
  TIME_OF_DAYS,
  TIME_OF_PERIODS,
  TIME_OF_WEEKS,
  TIME_OF_HEALTH,
  NEED_BY_OUTPUT,
  NEED_BY_OBJECT,
  NEED_BY_EQUIPMENT,
  NEED_BY_RATIO,
  NEED_BY_MINUTES,
  NEED_BY_TASKS,
  NEED_BY_LISTS,
  HEAD_COUNT,
  DIFFERENCE,
];
