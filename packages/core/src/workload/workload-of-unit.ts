import { evaluateCase, type CaseResult } from '../case/evaluate-case.js';
import { exactTotal } from '../decimal/exact-total.js';
import type { TableIssue } from '../issue-table.js';
import { countHeads, STAFF_KINDS, type HeadCount } from '../personnel/staff-kind.js';
import { UNIT_EFFICIENCY } from '../regulations/permendagri-12-2008/index.js';
import {
  figureOf,
  kindsOf,
  timeOf,
  workloadOfPost,
  type PostWorkload,
  type WorkloadOptions,
  type WorkloadPost,
} from './workload-of-post.js';

/** Sums over the posts of a unit whose need and staff are both known. */
export interface KnownWorkload {
  /** How many posts those are, and how many there are. */
  readonly posts: number;
  readonly of: number;
  readonly headcount: number;
  readonly existing: number;
  readonly difference: number;
}

/** The workload of a unit. */
export interface UnitWorkload {
  readonly posts: readonly PostWorkload[];
  /** Sums over the posts that can be compared: what may be said while others are not known. */
  readonly known: KnownWorkload;
  /** Sum of the needs as they stand, and of the whole persons of the posts. */
  readonly need: number | null;
  readonly headcount: number | null;
  /** Staff of the posts where it is known. */
  readonly existing: HeadCount;
  /** Staff in post less whole persons needed, summed over the posts; negative is a shortage. */
  readonly difference: number | null;
  /** Posts that lack and that have too many, with how many persons. */
  readonly shortage: number;
  readonly surplus: number;
  /** Minutes of the posts by task; null when a post has no load in minutes. */
  readonly minutes: number | null;
  /** Unit efficiency (EU) and its letter; null where the load of a post is not in minutes, or staff is not known or nobody. */
  readonly eu: number | null;
  readonly letter: string | null;
  /** What the rule of unit efficiency answered; null where it was not asked. */
  readonly efficiency: CaseResult | null;
  /** Posts by level of job performance. */
  readonly letters: Readonly<Record<string, number>>;
  /** True when the need of a post could not be computed: sums are then null. */
  readonly incomplete: boolean;
  readonly issues: readonly TableIssue[];
}

/**
 * Workload of a unit (*analisis beban kerja unit*): its posts, need against staff in post with the kinds of staff covered,
 * and unit efficiency (EU).
 */
export function workloadOfUnit(posts: readonly WorkloadPost[], options: WorkloadOptions): UnitWorkload {
  const results = posts.map((post) => workloadOfPost(post, options));
  const minutes = exactTotal(results.map((post) => post.minutes));
  const existing = countHeads(
    posts.flatMap(({ staff }) => kindsOf(staff)),
    options.covers ?? STAFF_KINDS,
  );
  const efficiency =
    minutes === null || posts.length === 0 || results.some((post) => post.existing === null)
      ? null
      : evaluateCase(UNIT_EFFICIENCY, { workload: minutes, staff: existing.heads, ...timeOf(options) }, options).result;
  const letter = efficiency?.values.letter;
  const differences = results.map((post) => post.difference);
  const letters: Record<string, number> = {};
  for (const post of results) if (post.letter !== null) letters[post.letter] = (letters[post.letter] ?? 0) + 1;
  return {
    posts: results,
    known: knownOf(results),
    need: exactTotal(results.map((post) => post.need)),
    headcount: exactTotal(results.map((post) => post.headcount)),
    existing,
    difference: exactTotal(differences),
    shortage: differences.reduce<number>((total, each) => total + Math.max(0, -(each ?? 0)), 0),
    surplus: differences.reduce<number>((total, each) => total + Math.max(0, each ?? 0), 0),
    minutes,
    eu: figureOf(efficiency, 'eu'),
    letter: typeof letter === 'string' ? letter : null,
    efficiency,
    letters,
    incomplete: results.some(({ need }) => need === null),
    issues: results.flatMap(({ issues }, i) => issues.map((issue) => ({ ...issue, path: `/posts/${i}${issue.path}` }))),
  };
}

function knownOf(posts: readonly PostWorkload[]): KnownWorkload {
  const sums = { headcount: 0, existing: 0, difference: 0 };
  let count = 0;
  for (const { headcount, existing, difference } of posts) {
    if (headcount === null || existing === null || difference === null) continue;
    count += 1;
    sums.headcount += headcount;
    sums.existing += existing.heads;
    sums.difference += difference;
  }
  return { posts: count, of: posts.length, ...sums };
}
