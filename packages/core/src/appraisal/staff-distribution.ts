import type { CaseResult } from '../case/evaluate-case.js';
import type { MissingReason } from '../outcome/reason.js';
import { countRows, type HeadCount } from '../personnel/staff-kind.js';
import type { OutputCategory } from '../regulation/rule-output.js';
import type { BoundState } from './distribution-pattern.js';
import type { RatedRow } from './read-ratings.js';
import { shareOf } from './shares.js';

/** Why a distribution stands beside no pattern. */
export type PatternMissing =
  'no-organisation' | 'unknown-organisation' | 'several-organisations' | 'not-yet' | 'nobody';

/** People without predicate or rating, by reason. */
export interface Unrated {
  readonly reason: MissingReason;
  readonly count: number;
}

/** A condition of a pattern beside the heads of the groups that it names. */
export type GroupBound = Omit<BoundState, 'predicates' | 'breach'> & { readonly predicates: readonly string[] };

/** The staff of one unit in one period by predicate or rating, beside the pattern that their number is to follow. */
export interface StaffDistribution {
  readonly unit: string | null;
  readonly period: string | null;
  /** Predicate of the organisation; null where the pattern asks for none, or it is not known. */
  readonly organisation: OutputCategory | null;
  /** The groups, the best first. */
  readonly terms: readonly OutputCategory[];
  /** Those who stand in a group, with the kinds of staff they are of. */
  readonly rated: HeadCount;
  readonly unrated: readonly Unrated[];
  /** Heads by the key of the group. */
  readonly counts: Readonly<Record<string, number>>;
  /** Share of each group in per cent of those rated; empty where there is nobody. */
  readonly shares: Readonly<Partial<Record<string, number>>>;
  /** Conditions of the pattern; none where there is none to check, or the unit is exempt. */
  readonly bounds: readonly GroupBound[];
  /** Whether the distribution keeps every condition; null where it is not checked. */
  readonly fits: boolean | null;
  /** Whether any distribution of that many people would; null where it is not checked. */
  readonly feasible: boolean | null;
  readonly exempt: boolean;
  /** Why it is not checked; null where it is. */
  readonly missing: PatternMissing | null;
  /** What the rule answers; null where it was not asked. */
  readonly answer: CaseResult | null;
}

/** Rows of one unit in one period, by the group that each stands in. */
export interface Grouped {
  readonly unit: string | null;
  readonly period: string | null;
  readonly rows: readonly RatedRow[];
  readonly rated: HeadCount;
  readonly unrated: readonly Unrated[];
  readonly counts: Readonly<Record<string, number>>;
  readonly shares: Readonly<Partial<Record<string, number>>>;
}

/** Group of a row, or why it stands in none. */
export type GroupOf = (
  row: RatedRow,
) => { readonly key: string; readonly reason: null } | { readonly key: null; readonly reason: MissingReason };

/** Counts rows by period and unit, in their order; who stands in no group is counted apart. */
export function groupRows(
  rows: readonly RatedRow[],
  terms: readonly OutputCategory[],
  groupOf: GroupOf,
): readonly Grouped[] {
  const units = new Map<string, RatedRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.period, row.unit]);
    const unit = units.get(key);
    if (unit === undefined) units.set(key, [row]);
    else unit.push(row);
  }
  return [...units.values()].map((unit) => countGroups(unit, terms, groupOf));
}

function countGroups(rows: readonly RatedRow[], terms: readonly OutputCategory[], groupOf: GroupOf): Grouped {
  const counts: Record<string, number> = Object.fromEntries(terms.map(({ key }) => [key, 0]));
  const rated: RatedRow[] = [];
  const unrated = new Map<MissingReason, number>();
  for (const row of rows) {
    const { key, reason } = groupOf(row);
    if (key === null) {
      if (row.count > 0) unrated.set(reason, (unrated.get(reason) ?? 0) + row.count);
      continue;
    }
    counts[key] = (counts[key] ?? 0) + row.count;
    rated.push(row);
  }
  const [first] = rows as readonly [RatedRow, ...RatedRow[]];
  const heads = countRows(rated);
  const all = heads.heads;
  return {
    unit: first.unit,
    period: first.period,
    rows,
    rated: heads,
    unrated: [...unrated].map(([reason, count]) => ({ reason, count })),
    counts,
    shares:
      all === 0 ? {} : Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, shareOf(count, all)])),
  };
}

/** A distribution that stands beside no pattern. */
export function unchecked(
  { rows: _, ...grouped }: Grouped,
  terms: readonly OutputCategory[],
  missing: PatternMissing,
  organisation: OutputCategory | null = null,
): StaffDistribution {
  return {
    ...grouped,
    terms,
    organisation,
    bounds: [],
    fits: null,
    feasible: null,
    exempt: false,
    missing,
    answer: null,
  };
}
