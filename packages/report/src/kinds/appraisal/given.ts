import type { Party } from '../../about/about.js';

/** One plan of work (*rencana hasil kerja*) as it was reported. */
export interface WorkResult {
  readonly additional: boolean;
  readonly plan: string;
  /** Plan of the superior that it serves. */
  readonly superior: string | null;
  readonly aspect: string | null;
  readonly perspective: string | null;
  readonly indicator: string;
  readonly target: string;
  readonly realisation: string;
  readonly feedback: string;
}

/** What is said of one value of behaviour. */
export interface BehaviourNote {
  readonly value: string;
  readonly expectation: string;
  readonly feedback: string;
}

/** An appraisal as it was handed in. */
export interface AppraisalGiven {
  readonly period: string;
  readonly employee: Party | null;
  readonly rater: Party | null;
  readonly unit: string | null;
  readonly organisation: string | null;
  readonly results: readonly WorkResult[];
  readonly workResult: string | null;
  readonly behaviours: readonly BehaviourNote[];
  readonly behaviour: string | null;
  readonly decidedBy: string | null;
}
