import type { TableIssue } from '../issue-table.js';
import { resolve } from '../regulation/resolve.js';
import type { OutputCategory } from '../regulation/rule-output.js';
import { inForce } from '../regulation/changes.js';
import { DISTRIBUTION_PATTERN, patternLimits } from '../regulations/permenpanrb-6-2022/distribution.js';
import { appraisalIssue } from './appraisal-issues.js';
import { appraiseEmployee, type EmployeeAppraisal, type EmployeeGiven } from './appraise-employee.js';
import { Asking } from './asking.js';
import { checkPattern } from './check-pattern.js';
import { sharesOf, type OrganisationKey, type PredicateCounts, type PredicateKey } from './distribution-pattern.js';
import type { Move } from './mend-distribution.js';
import { appraisedPeriod, personal, type AppraisalOptions } from './personal.js';
import { ORGANISATION_PREDICATES } from './predicates.js';

/** An employee of a unit. */
export interface MemberGiven extends EmployeeGiven {
  /** Key of the employee in the caller's own data. */
  readonly id: string;
}

/** A unit with its predicate and its employees. */
export interface UnitGiven {
  /** Predicate of the organisation, as *Istimewa*. */
  readonly organisation: string;
  readonly members: readonly MemberGiven[];
  /** Units of at most this many employees are exempt from the pattern; 0 by default (Q8). */
  readonly exemptUpTo?: number;
}

/** The appraisal of one employee of a unit. */
export interface MemberResult extends EmployeeAppraisal {
  readonly id: string;
}

/** The employees of a unit beside the distribution pattern of its organisation. */
export interface UnitDistribution {
  /** A unit of one counts as a person. */
  readonly subject: 'unit' | 'person';
  readonly standing: 'proposed' | 'decided';
  readonly decidedBy: string | null;
  readonly period: string;
  readonly organisation: OutputCategory | null;
  readonly members: readonly MemberResult[];
  readonly counts: PredicateCounts;
  /** Share of each predicate in per cent of those rated; empty where nobody is. */
  readonly shares: Readonly<Partial<Record<PredicateKey, number>>>;
  /** How many of how many have a predicate; with any without one, the check is provisional. */
  readonly coverage: { readonly rated: number; readonly all: number };
  /** Whether the distribution fits the pattern; null where it could not be checked. */
  readonly fits: boolean | null;
  /** Conditions that are broken, as `BP<60%`. */
  readonly violations: readonly string[];
  readonly exempt: boolean;
  /** Whether any distribution of that many employees fits the pattern. */
  readonly feasible: boolean | null;
  /** The fewest changes after which it would fit: a measure of distance, never an instruction. */
  readonly moves: readonly Move[] | null;
  readonly issues: readonly TableIssue[];
}

/**
 * Appraises the employees of a unit by PermenPANRB 6/2022 and sets the distribution of their predicates beside the pattern of
 * SE MenPANRB 3/2023: violations, exemption of small units, and what would mend it. For periods from 2023 on.
 */
export function appraiseUnit(given: UnitGiven, options: AppraisalOptions): UnitDistribution {
  const { messages } = options;
  const members = given.members.map((member, i): MemberResult => {
    const { id, ...ratings } = member;
    const appraisal = appraiseEmployee(ratings, options);
    const issues = appraisal.issues.map((issue) => ({ ...issue, path: `/members/${i}${issue.path}` }));
    return { ...appraisal, issues, id };
  });
  const { appraised, issues: wrong } = appraisedPeriod(options, 'permenpanrb-6-2022');
  const repeated = twice(given.members, messages.locale);
  const issues: TableIssue[] = [...wrong, ...repeated];
  const predicates = members.flatMap(({ predicate }) => (predicate === null ? [] : [predicate.key as PredicateKey]));
  const counts = countsOf(predicates);
  const { standing, decidedBy } = personal(options);
  const base = {
    subject: members.length === 1 ? ('person' as const) : ('unit' as const),
    standing,
    decidedBy,
    period: appraised?.period ?? options.period,
    members,
    counts,
    shares: sharesOf(counts),
    coverage: { rated: predicates.length, all: members.length },
  };
  const unchecked = { fits: null, violations: [], exempt: false, feasible: null, moves: null } as const;
  if (appraised === null) return { ...base, ...unchecked, organisation: null, issues };
  if (!inForce(DISTRIBUTION_PATTERN, appraised.end)) {
    const place = { path: '/period', citation: DISTRIBUTION_PATTERN.citation };
    issues.push(appraisalIssue('appraisal/no-pattern-yet', messages.locale, place, { period: appraised.period }));
    return { ...base, ...unchecked, organisation: null, issues };
  }
  const asking = new Asking(messages, appraised.end);
  const read = asking.read(DISTRIBUTION_PATTERN, { organisation: given.organisation }, '').fields;
  issues.push(...asking.issues);
  const organisation = ORGANISATION_PREDICATES.find(({ key }) => key === read.organisation_predicate) ?? null;
  if (predicates.length < members.length) {
    const values = { unrated: members.length - predicates.length, all: members.length };
    issues.push(appraisalIssue('appraisal/members-unrated', messages.locale, { path: '/members' }, values));
  }
  const { resolved } = resolve(DISTRIBUTION_PATTERN, appraised.end);
  if (organisation === null || predicates.length === 0 || repeated.length > 0 || resolved === null) {
    return { ...base, ...unchecked, organisation, issues };
  }
  const check = checkPattern(organisation.key as OrganisationKey, counts, patternLimits(resolved.parameters), {
    exemptUpTo: given.exemptUpTo ?? 0,
    locale: messages.locale,
  });
  return {
    ...base,
    organisation,
    fits: check.violations.length === 0,
    violations: check.violations,
    exempt: check.exempt,
    feasible: check.feasible,
    moves: check.moves,
    issues: [...issues, ...check.issues.map((issue) => ({ ...issue, path: '/members' }))],
  };
}

function countsOf(predicates: readonly PredicateKey[]): PredicateCounts {
  const counts: Record<PredicateKey, number> = {
    'sangat-kurang': 0,
    kurang: 0,
    'butuh-perbaikan': 0,
    baik: 0,
    'sangat-baik': 0,
  };
  for (const key of predicates) counts[key] += 1;
  return counts;
}

function twice(members: readonly MemberGiven[], locale: AppraisalOptions['messages']['locale']): TableIssue[] {
  const seen = new Set<string>();
  return members.flatMap(({ id }, i) => {
    const key = id.normalize('NFC').trim();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [appraisalIssue('appraisal/given-twice', locale, { path: `/members/${i}/id` }, { id })];
  });
}
