import type { RoundingMode } from '../decimal/round.js';
import type { Citation } from '../issue.js';
import type { LocalText } from '../locale/messages.js';
import type { Confidence, Dated } from '../regulation/dated.js';
import type { ZeroTarget } from './formula/zero-target.js';

/** One choice of a policy, with its source. */
export interface Choice<T> {
  readonly value: T;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/**
 * How an agency computes achievement (*capaian*). No national formula exists: PermenPANRB 53/2014 orders the comparison
 * and leaves formula, cap, polarity, rounding and scale to the agency, so every figure names its policy.
 */
export interface AchievementPolicy {
  readonly id: string;
  readonly title: LocalText;
  readonly citation: Citation;
  readonly confidence: Confidence;
  /** First day it applies to. */
  readonly from: string;
  /** Last day it applies to; open when absent. */
  readonly until?: string;
  /** Most that counts, in per cent (ORG-CAP-09); an empty list is no cap. */
  readonly cap: readonly Dated<number>[];
  /** Least that counts, in per cent; an empty list lets results fall below zero. */
  readonly floor: readonly Dated<number>[];
  /** Digits of the achievement, and how the rest is lost (ORG-CAP-13). The unrounded value is kept beside it. */
  readonly rounding: Choice<{ readonly digits: number; readonly mode: RoundingMode }>;
  /** ORG-CAP-07. */
  readonly zeroTarget: Choice<ZeroTarget>;
  /** What a realisation of zero and less gives: a figure like any other, or not assessed (BPS). */
  readonly nothingRealised: Choice<'figure' | 'not-applicable'>;
  /** ORG-CAP-06: a target below zero mirrored, so that more is never less, or divided as it stands. */
  readonly negativeTarget: Choice<'mirrored' | 'plain'>;
  /** Per cent for a target that is the natural maximum and was met (ORG-CAP-10); an empty list knows no such rule. */
  readonly naturalMaximum: readonly Dated<number>[];
  /** Points that the closeness of a stabilise indicator is read through (ORG-CAP-04); null takes it as it is. */
  readonly stabilisePoints: Choice<readonly (readonly [number, number])[] | null>;
}
