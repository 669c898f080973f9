import type { Severity } from './issue.js';

/**
 * Codes of errors. They have no table: a code that is not among the milder ones is an error, and every page would carry
 * the list.
 */
type ErrorCode =
  | 'source/empty'
  | 'source/binary'
  | 'source/line-too-long'
  | 'source/too-large'
  | 'source/invalid-json'
  | 'source/not-a-table'
  | 'source/html'
  | 'source/unclosed-quote'
  | 'table/duplicate-header'
  | 'table/ragged-row'
  | 'table/missing-column'
  | 'table/ambiguous-column'
  | 'field/unknown-map'
  | 'number/unreadable'
  | 'number/out-of-range'
  | 'number/two-quantities'
  | 'category/unknown'
  | 'polarity/unknown'
  | 'ordinal/unknown'
  | 'ordinal/mixed'
  | 'consolidation/input-unknown'
  | 'consolidation/period-missing'
  | 'policy/invalid'
  | 'achievement/not-computable'
  | 'score/weight-missing';

/** Codes of what is worth knowing or worth a look, with their severity. */
const MILD = {
  'source/encoding': 'info',
  'table/empty-header': 'info',
  'table/record-without-rows': 'info',
  'table/more-issues': 'info',
  'table/total-row': 'info',
  'table/header-rows': 'info',
  'table/unit-column': 'info',
  'table/wide-periods': 'info',
  'number/style': 'info',
  'number/ambiguous': 'warning',
  'number/mixed-style': 'warning',
  'number/bound': 'warning',
  'number/rupiah-unit': 'info',
  'number/scale-jump': 'warning',
  'polarity/assumed': 'info',
  'period/unknown': 'warning',
  'consolidation/unknown': 'info',
  'consolidation/percentage-sum': 'warning',
  'policy/not-in-force': 'warning',
  'achievement/target-zero': 'warning',
  'achievement/grade-missed': 'info',
  'achievement/negative-target': 'info',
  'score/weight-sum': 'warning',
  'score/provisional': 'warning',
  'score/mixed-polarity': 'warning',
  'band/rounding-sensitive': 'info',
  'reconcile/unexplained': 'warning',
  'reconcile/other-formula': 'warning',
} as const satisfies Record<string, Exclude<Severity, 'error'>>;

/** A stable issue code, `area/kebab-name`; both locales have texts for every one of them, or do not compile. */
export type IssueCode = ErrorCode | keyof typeof MILD;

/** How serious an issue of a code is. */
export function severityOf(code: IssueCode): Severity {
  return (MILD as Readonly<Partial<Record<IssueCode, Severity>>>)[code] ?? 'error';
}
