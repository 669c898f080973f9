/** How a published achievement relates to the computed one. The first that holds counts, in this order. */
export const MATCHES = [
  'exact',
  'truncated',
  'capped',
  'roundedInputs',
  'otherFormula',
  'unexplained',
  'notComputable',
] as const;

/** How a published figure compares with the computed one; the first that holds, in the order of `MATCHES`. */
export type Match = (typeof MATCHES)[number];

/** What hangs on a difference: nothing, met or not met, the band, or the band of the unit's own score. */
export type Materiality = 'none' | 'status' | 'band' | 'headline' | 'money';

/** What was found for one published figure. */
export interface Finding {
  readonly match: Match;
  /** Formula that gives the published figure, as `R/T`; null when none does. */
  readonly formula: string | null;
  /** Keys of notes in the order they apply; their texts are in the locale. */
  readonly notes: readonly Note[];
  /** Cap that the published figure stops at. */
  readonly cap?: number;
  /** What the inputs allow when they are themselves rounded. */
  readonly interval?: readonly [low: number, high: number];
}

/** Remarks on a finding. */
export type Note =
  | 'ratio'
  | 'equals-realisation'
  | 'equals-last-year'
  | 'no-published'
  | 'no-target'
  | 'no-realisation'
  | 'target-zero'
  | 'polarity-unknown'
  | 'not-computable';
