import type { MissingReason } from '../../outcome/reason.js';

/** Why a figure has no value. */
export const REASONS: Readonly<Record<MissingReason, string>> = {
  not_applicable: 'does not apply',
  missing: 'no data',
  empty: 'empty',
  dash: 'a dash only',
  not_available: 'not available',
  not_reported: 'not reported yet',
  not_due: 'not due yet',
  not_released: 'not released yet',
  unverified: 'not verified yet',
  unreadable: 'unreadable',
  ambiguous: 'ambiguous',
  out_of_range: 'out of range',
  division_by_zero: 'division by zero',
  target_zero: 'target is zero',
  polarity_unknown: 'polarity unknown',
  ordinal_not_met: 'grade below target',
  unknown_category: 'unknown category',
  input_unknown: 'unknown whether figures are per period or to date',
  weight_missing: 'weight missing',
  no_rows: 'no rows',
  consolidation_unknown: 'kind of consolidation unknown',
};
