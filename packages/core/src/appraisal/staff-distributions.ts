import { evaluateCase } from '../case/evaluate-case.js';
import type { Messages } from '../locale/messages.js';
import { resolve } from '../regulation/resolve.js';
import type { OutputCategory } from '../regulation/rule-output.js';
import { DISTRIBUTION_PATTERN, patternLimits } from '../regulations/permenpanrb-6-2022/distribution.js';
import { parsePeriod } from '../time/parse-period.js';
import { boundStates, patternOf, type OrganisationKey } from './distribution-pattern.js';
import { ORGANISATION_PREDICATES, PREDICATES_2022 } from './predicates.js';
import { quadrantPlacer } from './quadrant-places.js';
import type { RatedRow } from './read-ratings.js';
import { readTerm } from './read-term.js';
import {
  groupRows,
  unchecked,
  type Grouped,
  type GroupOf,
  type PatternMissing,
  type StaffDistribution,
} from './staff-distribution.js';

/** How distributions are made. */
export interface DistributionOptions {
  readonly messages: Messages;
  /** Predicate of organisations whose rows name none. */
  readonly organisation?: string | null;
  /** Units of at most so many people are exempt from the pattern; 0 where not given (Q8). */
  readonly exemptUpTo?: number;
}

const TERMS: readonly OutputCategory[] = [...PREDICATES_2022].reverse();

/**
 * Distributions of predicates by period and unit, in the order of the rows, beside the pattern (*pola distribusi*) of SE
 * MenPANRB 3/2023. The predicate of a row is the one it states, else the one that its ratings give by the nine cells; who
 * has neither is counted apart and has no share.
 */
export function staffDistributions(
  rows: readonly RatedRow[],
  options: DistributionOptions,
): readonly StaffDistribution[] {
  return groupRows(rows, TERMS, predicateOf(options.messages)).map((grouped) => distributionOf(grouped, options));
}

function distributionOf(
  grouped: Grouped,
  { messages, organisation: assumed = null, exemptUpTo = 0 }: DistributionOptions,
): StaffDistribution {
  const { rows, ...base } = grouped;
  const { organisation, missing } = organisationOf(rows, assumed);
  const without = (why: PatternMissing): StaffDistribution => unchecked(grouped, TERMS, why, organisation);
  if (base.rated.heads === 0) return without('nobody');
  if (organisation === null) return without(missing ?? 'no-organisation');
  const end = base.period === null ? null : (parsePeriod(base.period)?.end ?? null);
  const { resolved } = resolve(DISTRIBUTION_PATTERN, end);
  if (resolved === null) return without('not-yet');
  const inputs = { organisation_predicate: organisation.key, counts: base.counts, exempt_up_to: exemptUpTo };
  const { result } = evaluateCase(DISTRIBUTION_PATTERN, inputs, { messages, asOf: end });
  const exempt = result?.values.exempt === true;
  const limits = patternLimits(resolved.parameters);
  const bounds = patternOf(organisation.key as OrganisationKey, base.rated.heads, limits);
  return {
    ...base,
    terms: TERMS,
    organisation,
    bounds: exempt ? [] : boundStates(base.counts, bounds),
    fits: exempt || typeof result?.value !== 'boolean' ? null : result.value,
    feasible: exempt || result === null ? null : result.values.feasible === true,
    exempt,
    missing: null,
    answer: result,
  };
}

function predicateOf(messages: Messages): GroupOf {
  const place = quadrantPlacer(messages);
  return (row) => {
    const key = row.predicate === null ? null : (readTerm(row.predicate, PREDICATES_2022)?.key ?? null);
    if (key !== null) return { key, reason: null };
    if (row.predicate !== null) return { key: null, reason: 'unknown_category' };
    const { predicate, reason } = place(row);
    return predicate === null ? { key: null, reason: reason ?? 'empty' } : { key: predicate.key, reason: null };
  };
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
