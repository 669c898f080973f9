import type { Trace } from '../expression/trace.js';
import type { TableIssue } from '../issue-table.js';
import type { MissingReason } from '../outcome/reason.js';
import type { OutputCategory } from '../regulation/rule-output.js';
import { personal, type AppraisalOptions, type AppraisedPeriod, type PersonalResult } from './personal.js';
import { appraisalTerm } from './terms.js';
import type { AppraisalRegimeId } from './regime.js';
import type { LocalText } from '../locale/messages.js';

/** The appraisal of one person for one period. */
export interface Appraisal extends PersonalResult {
  /** Normal form of the period; as given where it cannot be read. */
  readonly period: string;
  /** Null where the period is appraised by other rules. */
  readonly regime: AppraisalRegimeId | null;
  /** What SKP stands for in that period. */
  readonly skpName: LocalText | null;
  /** Performance value, where the regime has one. */
  readonly value: number | null;
  readonly predicate: OutputCategory | null;
  /** Why there is no value or no predicate. */
  readonly reason: MissingReason | null;
  /** Intermediate figures by name; null where there is none. */
  readonly figures: Readonly<Record<string, number | null>>;
  /** The whole calculation; null where nothing was calculated. */
  readonly trace: Trace | null;
  readonly issues: readonly TableIssue[];
}

/** An appraisal that rules could not be asked for. */
export function notAppraised(options: AppraisalOptions, issues: readonly TableIssue[]): Appraisal {
  return {
    ...personal(options),
    period: options.period,
    regime: null,
    skpName: null,
    value: null,
    predicate: null,
    reason: 'not_applicable',
    figures: {},
    trace: null,
    issues,
  };
}

/** The part that every appraisal shares. */
export function appraisalHead(
  options: AppraisalOptions,
  { period, end, regime }: AppraisedPeriod,
): PersonalResult & Pick<Appraisal, 'period' | 'regime' | 'skpName'> {
  return { ...personal(options), period, regime: regime.id, skpName: appraisalTerm('skp', end)?.value ?? null };
}
