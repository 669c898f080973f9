import type { Rule } from '../../regulation/rule.js';
import { ACHIEVEMENT_NORMAL, ACHIEVEMENT_SPECIAL } from './achievement.js';
import { ADDITIONAL_ITEM, ADDITIONAL_PERFORMANCE } from './additional.js';
import {
  SKP_OF_HEADS,
  SKP_OF_HEADS_BY_WEIGHTS,
  SKP_OF_HEADS_WEIGHTED,
  SKP_OF_STAFF,
  WEIGHTED_PART,
  WEIGHTED_PLAN,
} from './aggregation.js';
import { BEHAVIOUR_2021, BEHAVIOUR_BY_LEVEL } from './behaviour.js';
import { INDICATOR_CATEGORY } from './category.js';
import { INDICATOR_VALUE, INDICATOR_VALUE_OF_TARGET } from './conversion.js';
import { CROSS_TABLE } from './cross-table.js';
import { FAMILIES } from './families.js';
import { PERIODIC_VALUE } from './periodic.js';

/** Rules of PermenPANRB 8/2021, appraisal of the second half of 2021. */
export const PERMENPANRB_8_2021: readonly Rule[] = [
  FAMILIES,
  ACHIEVEMENT_NORMAL,
  ACHIEVEMENT_SPECIAL,
  INDICATOR_CATEGORY,
  INDICATOR_VALUE,
  INDICATOR_VALUE_OF_TARGET,
  CROSS_TABLE,
  SKP_OF_HEADS,
  SKP_OF_HEADS_BY_WEIGHTS,
  SKP_OF_HEADS_WEIGHTED,
  WEIGHTED_PART,
  WEIGHTED_PLAN,
  SKP_OF_STAFF,
  ADDITIONAL_PERFORMANCE,
  ADDITIONAL_ITEM,
  BEHAVIOUR_BY_LEVEL,
  BEHAVIOUR_2021,
  PERIODIC_VALUE,
];
