import type { RuleInput } from '../../regulation/rule.js';

/** The allowance of a class, full, for a month. */
export const TUKIN_AMOUNT: RuleInput = {
  name: 'tukin',
  unit: 'Rp',
  least: 0,
  aliases: ['tukin_rp', 'tunjangan_kinerja', 'tunjangan', 'class_amount', 'besaran'],
};
