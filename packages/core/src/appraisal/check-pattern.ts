import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { distributionIssue } from './distribution-issues.js';
import {
  ABBREVIATIONS,
  brokenBounds,
  headsOf,
  largerGroups,
  largestGroupOf,
  patternOf,
  type OrganisationKey,
  type PatternLimits,
  type PredicateCounts,
} from './distribution-pattern.js';
import { mendDistribution, type Move } from './mend-distribution.js';

/** How a distribution stands beside the pattern of its organisation. */
export interface PatternCheck {
  readonly employees: number;
  /** Conditions that are broken, as `BP<60%` or `needs BP or K`; none in an exempt unit. */
  readonly violations: readonly string[];
  /** Whether the unit is small enough to be exempt. */
  readonly exempt: boolean;
  /** Whether any distribution of that many employees fits the pattern. */
  readonly feasible: boolean;
  /** The fewest changes after which the distribution would fit; null where none fits. */
  readonly moves: readonly Move[] | null;
  readonly issues: readonly TableIssue[];
}

/** Sets the heads of a unit beside the pattern; units of at most `exemptUpTo` employees are exempt. */
export function checkPattern(
  organisation: OrganisationKey,
  counts: PredicateCounts,
  limits: PatternLimits,
  { exemptUpTo, locale }: { exemptUpTo: number; locale: Locale },
): PatternCheck {
  const employees = headsOf(counts);
  const issue = (code: Parameters<typeof distributionIssue>[0], values: Record<string, string | number>) =>
    distributionIssue(code, locale, { path: '/counts' }, values);
  if (employees <= exemptUpTo) {
    const issues = [issue('appraisal/exempt', { n: employees, upTo: exemptUpTo })];
    return { employees, violations: [], exempt: true, feasible: true, moves: [], issues };
  }
  const bounds = patternOf(organisation, employees, limits);
  const broken = brokenBounds(counts, bounds);
  const moves = mendDistribution(counts, bounds);
  const issues: TableIssue[] = broken.map(({ breach }) => issue('appraisal/pattern', { breach }));
  const largest = largestGroupOf(organisation);
  for (const larger of largest === null ? [] : largerGroups(counts, largest)) {
    const predicate = ABBREVIATIONS[largest as NonNullable<typeof largest>];
    issues.push(issue('appraisal/largest-group', { predicate, larger: ABBREVIATIONS[larger] }));
  }
  if (moves === null) issues.push(issue('appraisal/no-distribution-fits', { n: employees }));
  return {
    employees,
    violations: broken.map(({ breach }) => breach),
    exempt: false,
    feasible: moves !== null,
    moves,
    issues,
  };
}
