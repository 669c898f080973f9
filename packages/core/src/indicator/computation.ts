import type { IndicatorTable } from '../data/indicator-table.js';
import type { Issue } from '../issue.js';
import type { TableIssue } from '../issue-table.js';
import type { NumberColumn, Table } from '../outcome/column.js';
import type { MissingReason } from '../outcome/reason.js';
import type { PerformanceScale } from '../score/scale.js';
import type { AchievementPolicy } from './policy.js';

/** What was computed for one row, as the command line and the widgets give it out. */
export interface ComputedRow {
  /** Columns of the source: fields under their names with typed values, others under their own headers. */
  readonly input: Readonly<Record<string, string | number | boolean | null>>;
  /** Achievement (*capaian*) in per cent, capped and rounded as the policy says. */
  readonly achievement: number | null;
  /** Achievement in per cent before cap, floor and rounding. */
  readonly achievementRaw: number | null;
  /** Id of the rule that the row took, as `ORG-CAP-02`. */
  readonly rule: string | null;
  /** Key of the band on the performance scale, as `tinggi`. */
  readonly band: string | null;
  /** The band with its scale in words. */
  readonly bandLabel: string | null;
  /** `value`, or the kind of absence, or `not-computable`. */
  readonly status: string;
  /** Why there is no achievement. */
  readonly reason: MissingReason | null;
  readonly issues: readonly Issue[];
}

/** A weighted score of one unit in one period. */
export interface GroupScore {
  readonly unit: string | null;
  readonly period: string | null;
  /** Units that it is ranked with (*kelompok pembanding*): the one that its first row names; null where it names none. */
  readonly cohort: string | null;
  /** Weighted mean achievement. Weights of rows that do not apply go to the others; unreported weight stays. */
  readonly score: number | null;
  readonly reason: MissingReason | null;
  /** The same over the reported rows alone. */
  readonly scoreReported: number | null;
  /** True while rows that are due have no value. A provisional score has no rank. */
  readonly provisional: boolean;
  readonly coverage: {
    /** Share of the due weight that is reported, 0 to 1. */
    readonly weight: number | null;
    /** Rows with a value. */
    readonly reported: number;
    /** Rows that apply. */
    readonly due: number;
    /** All rows. */
    readonly rows: number;
  };
  readonly rank: number | null;
  readonly band: string | null;
  readonly bandLabel: string | null;
  readonly issues: readonly Issue[];
}

/** Figures of one indicator up to a period, consolidated by its kind (ORG-CON-01). */
export interface ConsolidatedValue {
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly period: string;
  readonly consolidation: string;
  readonly target: number | null;
  readonly realisation: number | null;
  readonly achievement: number | null;
  readonly reason: MissingReason | null;
  readonly issues: readonly TableIssue[];
}

/** A computed table: columns for machines, rows and traces for people. */
export interface Computation {
  /** The policy, and the day whose version counts: the one asked for, else the last day of the latest period. */
  readonly policy: { readonly id: string; readonly asOf: string | null };
  readonly table: IndicatorTable;
  readonly scale: PerformanceScale;
  readonly columns: {
    readonly achievement: NumberColumn;
    readonly achievementRaw: NumberColumn;
    /** After cap and floor, before rounding: what scores are made from. */
    readonly achievementCapped: NumberColumn;
    /** Whether the target was met (ORG-CAP-12): 1 or 0. */
    readonly met: NumberColumn;
    /** Position on the scale. */
    readonly band: NumberColumn;
  };
  /** One row (from 0) with its achievement in per cent, band, status, reason and issues. */
  row(index: number): ComputedRow;
  /** Issues of the table as a whole and of its rows, in the order of the rows. */
  readonly issues: readonly Issue[];
  /** What the figures were computed from, for the functions that take a computation. */
  readonly basis: ComputationBasis;
}

/** A policy by its id, and the day (`YYYY-MM-DD`) from which it is in force. */
export type PolicyName = Pick<AchievementPolicy, 'id' | 'from'>;

/** The policy and the day of each row, which decide its version of the rule, and the rows as the rule reads them. */
export interface ComputationBasis {
  /**
   * The policy, or for figures by the default as code its name: `policyBehind(basis)` is the whole of it. Its rule is
   * `achievementRule(policy)`, the versions of the rows `versionsByRow(rule, days)`.
   */
  readonly policy: AchievementPolicy | PolicyName;
  /** Null where the newest version counts. */
  readonly days: readonly (string | null)[];
  readonly table: Table;
}
