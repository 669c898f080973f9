/** One thing that a plan may change: a criterion's answer, or a judged grade. */
export interface PlanVariable {
  readonly code: string;
  /** Where it stands and what it can be raised to, effort and value ascending; the first is where it stands. */
  readonly options: readonly PlanOption[];
  /** Weight of its value in the mean of its group. */
  readonly weight: number;
}

/** A place that a variable may be raised to. */
export interface PlanOption {
  readonly effort: number;
  /** Per cent of the best answer: what the logic frame compares. */
  readonly percent: number;
  /** What the group adds up: per cent for means, points for sums. */
  readonly value: number;
}

/** A subcomponent: its variables, and the score that their weighted sum gives. */
export interface PlanGroup {
  readonly code: string;
  readonly variables: readonly number[];
  /** Score in units of 1e-10 of chosen options; must not fall as the weighted sum rises. */
  readonly score: (chosen: readonly PlanOption[]) => number;
}

/** A raised variable may not be above another, or above the mean of a group. */
export interface PlanBound {
  readonly variable: number;
  readonly by: { readonly variable: number } | { readonly group: number };
}

/** What a plan is searched in. */
export interface PlanProblem {
  readonly variables: readonly PlanVariable[];
  readonly groups: readonly PlanGroup[];
  readonly bounds: readonly PlanBound[];
  /** Whether a total, in units of 1e-10, is enough; true for every total above one that is. */
  readonly enough: (total: number) => boolean;
}

/** A plan: the option of each variable. */
export interface Plan {
  readonly chosen: readonly number[];
  readonly effort: number;
  /** In units of 1e-10. */
  readonly total: number;
}
