import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { individual, type IndividualResult, type Standing } from '../personnel/individual-result.js';
import { resolve } from '../regulation/resolve.js';
import { SUCCESSION } from '../regulations/permenpanrb-3-2020/succession.js';
import type { CivilDate } from '../time/civil-date.js';
import { meritIssue } from './merit-issues.js';
import {
  orderSuccession,
  type Sanction,
  type SuccessionCandidate,
  type SuccessionExclusion,
  type SuccessionPlace,
} from './succession-order.js';

/** How a succession group is ranked. */
export interface SuccessionOptions {
  readonly locale: Locale;
  /** Day of ranking; needed where candidates have a day of retirement. */
  readonly asOf?: CivilDate | null;
  /** Box, then score (default), or score alone: the two may disagree. */
  readonly order?: 'box-score' | 'score';
  /** Sanctions that keep someone out; none unless said. */
  readonly sanctions?: readonly Sanction[];
  readonly standing?: Standing;
}

/** A ranked succession group (*kelompok rencana suksesi*). */
export interface SuccessionRanking {
  readonly ranked: readonly (SuccessionPlace & IndividualResult)[];
  readonly excluded: readonly { readonly id: string; readonly why: SuccessionExclusion }[];
  /** Keys that share a rank. */
  readonly ties: readonly (readonly string[])[];
  readonly issues: readonly TableIssue[];
}

/**
 * Ranks candidates of a succession group (TAL-07): boxes 9, 8, 7 in that order, within a box by score, descending. Who
 * retires within a year is left out. No rule breaks ties: equal ones share a rank, stand by key (code point), and are
 * reported. On a day on which the rule was not in force nobody is ranked, and an issue says so.
 */
export function rankSuccession(
  candidates: readonly SuccessionCandidate[],
  { locale, asOf = null, order = 'box-score', sanctions = [], standing }: SuccessionOptions,
): SuccessionRanking {
  const { resolved, error } = resolve(SUCCESSION, asOf);
  if (resolved === null) {
    const values = { rule: SUCCESSION.id, asOf: error.asOf, from: error.after ?? '' };
    return {
      ranked: [],
      excluded: [],
      ties: [],
      issues: [meritIssue('merit/not-in-force', locale, { path: '/asOf' }, values)],
    };
  }
  const { krs_agency_from: lowestBox, retirement_months: retirementMonths } = resolved.parameters;
  const { ranked, excluded } = orderSuccession(candidates, {
    lowestBox: lowestBox as number,
    retirementMonths: retirementMonths as number,
    sanctions,
    order,
    asOf,
  });
  const tied = ranked.filter(({ tiedWith, rank }, i) => tiedWith.length > 0 && ranked[i - 1]?.rank !== rank);
  return {
    ranked: ranked.map((place) => ({ ...place, ...individual(standing) })),
    excluded,
    ties: tied.map(({ id, tiedWith }) => [id, ...tiedWith]),
    issues: [
      ...tied.map(({ rank, tiedWith }) =>
        meritIssue('merit/tie', locale, { path: '/ranked' }, { rank, count: tiedWith.length + 1 }),
      ),
      ...(excluded.some(({ why }) => why === 'retirement-unknown')
        ? [meritIssue('merit/no-day', locale, { path: '/asOf' })]
        : []),
    ],
  };
}
