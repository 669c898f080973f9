/**
 * Why a figure has no value. The position of a name in this list is its status code in columns, in Arrow and in SQL;
 * codes are stored in exports, so names are only ever appended.
 */
export const REASONS = [
  'value',
  'not_applicable',
  'missing',
  'empty',
  'dash',
  'not_available',
  'not_reported',
  'not_due',
  'not_released',
  'unverified',
  'unreadable',
  'ambiguous',
  'out_of_range',
  'division_by_zero',
  'target_zero',
  'polarity_unknown',
  'ordinal_not_met',
  'unknown_category',
  'input_unknown',
  'weight_missing',
  'no_rows',
  'consolidation_unknown',
] as const;

/** Name of a status: `value`, or the reason (*alasan*) why there is none. */
export type Reason = (typeof REASONS)[number];

/** A reason other than `value`: what a figure without value carries. */
export type MissingReason = Exclude<Reason, 'value'>;

const CODES: ReadonlyMap<string, number> = new Map(REASONS.map((name, code) => [name, code]));

/** Status code of a reason: 0 value, 1 not applicable, 2 and up missing. */
export function statusOf(reason: Reason): number {
  return CODES.get(reason) as number;
}

/** Reason of a status code; codes of a newer version read as `missing`. */
export function reasonOf(status: number): Reason {
  return REASONS[status] ?? 'missing';
}

/** The status codes that the algebra itself produces, as numbers for tight loops. */
export const STATUS = {
  value: 0,
  notApplicable: 1,
  missing: 2,
  outOfRange: statusOf('out_of_range'),
  divisionByZero: statusOf('division_by_zero'),
  unknownCategory: statusOf('unknown_category'),
  noRows: statusOf('no_rows'),
} as const;
