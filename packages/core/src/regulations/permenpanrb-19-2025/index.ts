import type { Rule } from '../../regulation/rule.js';
import { MERIT_INDEX, MERIT_INDEX_LEVEL, MERIT_INDEX_OF_ASPECTS } from './index-value.js';
import { WORKSHEET_ASPECT, WORKSHEET_ITEMS } from './worksheet.js';

/** Rules of the merit-system index since 2026. */
export const PERMENPANRB_19_2025: readonly Rule[] = [
  MERIT_INDEX,
  MERIT_INDEX_LEVEL,
  MERIT_INDEX_OF_ASPECTS,
  WORKSHEET_ITEMS,
  WORKSHEET_ASPECT,
];
