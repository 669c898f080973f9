import type { Rule } from '../../regulation/rule.js';
import { COST, QUALITY, QUANTITY, TIME, TIME_EFFICIENCY } from './aspects.js';

/** Rules of PP 46/2011 and Perka BKN 1/2013, appraisal from 2014 to the middle of 2021. */
export const PERKA_BKN_1_2013: readonly Rule[] = [QUANTITY, QUALITY, TIME, TIME_EFFICIENCY, COST];
