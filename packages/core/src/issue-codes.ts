import type { Severity } from './issue.js';

/**
 * Codes of errors. They have no table: a code that is not among the milder ones is an error, and every page would carry
 * the list.
 */
type ErrorCode =
  | 'source/empty'
  | 'source/binary'
  | 'source/line-too-long'
  | 'source/short-rows'
  | 'source/too-large'
  | 'source/invalid-json'
  | 'source/repeated-key'
  | 'source/not-a-table'
  | 'source/html'
  | 'source/unclosed-quote'
  | 'table/duplicate-header'
  | 'table/ragged-row'
  | 'table/missing-column'
  | 'table/ambiguous-column'
  | 'table/columns-differ'
  | 'table/other-header'
  | 'field/unknown-map'
  | 'number/unreadable'
  | 'number/out-of-range'
  | 'number/two-quantities'
  | 'number/units-differ'
  | 'category/unknown'
  | 'polarity/unknown'
  | 'ordinal/unknown'
  | 'ordinal/mixed'
  | 'consolidation/input-unknown'
  | 'consolidation/period-missing'
  | 'policy/invalid'
  | 'achievement/not-computable'
  | 'score/weight-missing'
  | 'score/weights-mixed';

/** Codes of what is worth knowing. */
const INFO = [
  'source/encoding',
  'table/empty-header',
  'table/record-without-rows',
  'table/more-issues',
  'table/total-row',
  'table/note-row',
  'table/header-rows',
  'table/unit-column',
  'table/wide-periods',
  'number/style',
  'number/rupiah-unit',
  'polarity/assumed',
  'consolidation/unknown',
  'achievement/grade-missed',
  'achievement/negative-target',
  'band/rounding-sensitive',
] as const;

/** Codes of what is worth a look. */
const WARNING = [
  'number/ambiguous',
  'number/mixed-style',
  'number/bound',
  'number/scale-jump',
  'polarity/missing',
  'period/unknown',
  'consolidation/percentage-sum',
  'policy/not-in-force',
  'achievement/target-zero',
  'score/weight-sum',
  'score/provisional',
  'score/mixed-polarity',
  'reconcile/unexplained',
  'reconcile/other-formula',
] as const;

/** A stable issue code, `area/kebab-name`; both locales have texts for every one of them, or do not compile. */
export type IssueCode = ErrorCode | (typeof INFO)[number] | (typeof WARNING)[number];

/** How serious an issue of a code is. */
export function severityOf(code: IssueCode): Severity {
  if ((INFO as readonly IssueCode[]).includes(code)) return 'info';
  return (WARNING as readonly IssueCode[]).includes(code) ? 'warning' : 'error';
}
