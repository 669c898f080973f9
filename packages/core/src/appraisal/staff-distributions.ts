import { evaluateCase, type CaseResult } from '../case/evaluate-case.js';
import type { Messages } from '../locale/messages.js';
import type { MissingReason } from '../outcome/reason.js';
import { countRows, type HeadCount } from '../personnel/staff-kind.js';
import { resolve } from '../regulation/resolve.js';
import type { OutputCategory } from '../regulation/rule-output.js';
import { DISTRIBUTION_PATTERN, patternLimits } from '../regulations/permenpanrb-6-2022/distribution.js';
import { parsePeriod } from '../time/parse-period.js';
import {
  boundStates,
  patternOf,
  PREDICATE_KEYS,
  sharesOf,
  type BoundState,
  type OrganisationKey,
  type PredicateCounts,
  type PredicateKey,
} from './distribution-pattern.js';
import { ORGANISATION_PREDICATES, PREDICATES_2022 } from './predicates.js';
import { quadrantPlacer } from './quadrant-places.js';
import type { RatedRow } from './read-ratings.js';
import { readTerm } from './read-term.js';

/** Why a distribution stands beside no pattern. */
export type PatternMissing =
  'no-organisation' | 'unknown-organisation' | 'several-organisations' | 'not-yet' | 'nobody';

/** People without predicate, by reason. */
export interface Unrated {
  readonly reason: MissingReason;
  readonly count: number;
}

/** The predicates of the staff of one unit in one period, beside the pattern of its organisation's predicate. */
export interface StaffDistribution {
  readonly unit: string | null;
  readonly period: string | null;
  readonly organisation: OutputCategory | null;
  /** Those with a predicate, with the kinds of staff they are of. */
  readonly rated: HeadCount;
  readonly unrated: readonly Unrated[];
  readonly counts: PredicateCounts;
  /** Share of each predicate in per cent of those with one; empty where there is nobody. */
  readonly shares: Readonly<Partial<Record<PredicateKey, number>>>;
  /** Conditions of the pattern; none where there is none to check, or the unit is exempt. */
  readonly bounds: readonly BoundState[];
  /** Whether the distribution keeps every condition; null where it is not checked. */
  readonly fits: boolean | null;
  readonly exempt: boolean;
  /** Why it is not checked; null where it is. */
  readonly missing: PatternMissing | null;
  /** What the rule answers; null where it was not asked. */
  readonly answer: CaseResult | null;
}

/** How distributions are made. */
export interface DistributionOptions {
  readonly messages: Messages;
  /** Predicate of organisations whose rows name none. */
  readonly organisation?: string | null;
  /** Units of at most so many people are exempt from the pattern; 0 where not given (Q8). */
  readonly exemptUpTo?: number;
}

/**
 * Distributions of predicates by period and unit, in the order of the rows, beside the pattern (*pola distribusi*) of SE
 * MenPANRB 3/2023. The predicate of a row is the one it states, else the one that its ratings give by the nine cells; who
 * has neither is counted apart and has no share.
 */
export function staffDistributions(
  rows: readonly RatedRow[],
  options: DistributionOptions,
): readonly StaffDistribution[] {
  const groups = new Map<string, RatedRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.period, row.unit]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const place = quadrantPlacer(options.messages);
  return [...groups.values()].map((group) => distributionOf(group, place, options));
}

function distributionOf(
  rows: readonly RatedRow[],
  place: ReturnType<typeof quadrantPlacer>,
  { messages, organisation: assumed = null, exemptUpTo = 0 }: DistributionOptions,
): StaffDistribution {
  const counts: Record<PredicateKey, number> = {
    'sangat-kurang': 0,
    kurang: 0,
    'butuh-perbaikan': 0,
    baik: 0,
    'sangat-baik': 0,
  };
  const rated: RatedRow[] = [];
  const unrated = new Map<MissingReason, number>();
  for (const row of rows) {
    const { predicate, reason } = predicateOf(row, place);
    if (predicate === null) {
      if (row.count > 0) unrated.set(reason, (unrated.get(reason) ?? 0) + row.count);
      continue;
    }
    counts[predicate] += row.count;
    rated.push(row);
  }
  const [first] = rows as readonly [RatedRow, ...RatedRow[]];
  const { organisation, missing } = organisationOf(rows, assumed);
  const base = {
    unit: first.unit,
    period: first.period,
    organisation,
    rated: countRows(rated),
    unrated: [...unrated].map(([reason, count]) => ({ reason, count })),
    counts,
    shares: sharesOf(counts),
  };
  const unchecked = (why: PatternMissing): StaffDistribution => ({
    ...base,
    bounds: [],
    fits: null,
    exempt: false,
    missing: why,
    answer: null,
  });
  if (base.rated.heads === 0) return unchecked('nobody');
  if (organisation === null) return unchecked(missing ?? 'no-organisation');
  const end = first.period === null ? null : (parsePeriod(first.period)?.end ?? null);
  const { resolved } = resolve(DISTRIBUTION_PATTERN, end);
  if (resolved === null) return unchecked('not-yet');
  const inputs = { organisation_predicate: organisation.key, counts, exempt_up_to: exemptUpTo };
  const { result } = evaluateCase(DISTRIBUTION_PATTERN, inputs, { messages, asOf: end });
  const exempt = result?.values.exempt === true;
  const limits = patternLimits(resolved.parameters);
  const bounds = patternOf(organisation.key as OrganisationKey, base.rated.heads, limits);
  return {
    ...base,
    bounds: exempt ? [] : boundStates(counts, bounds),
    fits: exempt || typeof result?.value !== 'boolean' ? null : result.value,
    exempt,
    missing: null,
    answer: result,
  };
}

function predicateOf(
  row: RatedRow,
  place: ReturnType<typeof quadrantPlacer>,
): { readonly predicate: PredicateKey | null; readonly reason: MissingReason } {
  if (row.predicate !== null) {
    const key = readTerm(row.predicate, PREDICATES_2022)?.key;
    return { predicate: PREDICATE_KEYS.find((each) => each === key) ?? null, reason: 'unknown_category' };
  }
  const { predicate, reason } = place(row);
  return { predicate: PREDICATE_KEYS.find((each) => each === predicate?.key) ?? null, reason: reason ?? 'empty' };
}

/** The predicate of the organisation that rows name; none where they name different ones. */
function organisationOf(
  rows: readonly RatedRow[],
  assumed: string | null,
): { readonly organisation: OutputCategory | null; readonly missing: PatternMissing | null } {
  const texts = [...new Set(rows.flatMap(({ organisation }) => organisation ?? []))];
  const named = texts.length === 0 && assumed !== null ? [assumed] : texts;
  const terms = named.map((text) => readTerm(text, ORGANISATION_PREDICATES));
  const [organisation = null] = terms;
  if (named.length === 0) return { organisation: null, missing: 'no-organisation' };
  if (terms.includes(null)) return { organisation: null, missing: 'unknown-organisation' };
  if (terms.some((term) => term !== organisation)) return { organisation: null, missing: 'several-organisations' };
  return { organisation, missing: null };
}
