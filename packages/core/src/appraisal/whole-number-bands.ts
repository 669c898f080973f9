import { band, compare, missing, named, round, select, when, type Operand } from '../expression/build.js';
import type { BandEdge, Expression } from '../expression/types.js';
import type { RuleInput } from '../regulation/rule-input.js';

const above = (at: number): BandEdge => ({ at, closed: false });
const from = (at: number): BandEdge => ({ at, closed: true });

/** Last whole number of each printed row but the highest, and the first of the row above it. */
const ENDS = [50, 60, 75, 90] as const;
const STARTS = [51, 61, 76, 91] as const;

/** How a fraction between two printed rows is read. The texts do not say (Q2), so there is no default. */
export const BAND_GAP_POLICIES = ['upward', 'excel-90.99', 'round-first'] as const;

/** How a fraction between two printed rows is read. */
export type BandGapPolicy = (typeof BAND_GAP_POLICIES)[number];

/** The readings one by one, as positions of the row, the lowest first. */
export const BAND_GAP_READINGS: Readonly<Record<BandGapPolicy, (value: Operand) => Expression>> = {
  /** `≤ 50, ≤ 60, ≤ 75, ≤ 90, else`: 90.5 belongs to the highest row. Practice of one application. */
  upward: (value) => band(value, ENDS.map(above)),
  /** As upward, but the widely used BKN spreadsheet tests `≤ 90.99`: 90.5 belongs to the row of 90. */
  'excel-90.99': (value) => band(value, [50, 60, 75, 90.99].map(above)),
  /** Rounded to a whole number first, half away from zero: 90.5 is 91. */
  'round-first': (value) => band(round(value, 0), ENDS.map(above)),
};

/** The row of a value in a table printed in whole numbers; a fraction between two rows has one only under a policy. */
export function wholeNumberBand(value: Operand): Expression {
  const byEnd = named('row_by_end', BAND_GAP_READINGS.upward(value));
  const byStart = named('row_by_start', band(value, STARTS.map(from)));
  const literal = when(compare(byEnd, '=', byStart), byEnd, missing('ambiguous'));
  const readings = Object.entries(BAND_GAP_READINGS).map(([policy, read]) => [policy, read(value)] as const);
  return select('band_gap_policy', Object.fromEntries(readings), literal);
}

/** The policy as an input of a rule. */
export const BAND_GAP_POLICY: RuleInput = {
  name: 'band_gap_policy',
  unit: '',
  optional: true,
  categories: BAND_GAP_POLICIES,
  words: { 'excel-90.99': ['excel', 'bkn', 'excel_90_99', 'bkn-spreadsheet'], 'round-first': ['round', 'bulatkan'] },
  aliases: ['bandGapPolicy', 'gap_policy', 'gapPolicy', 'policy'],
};
