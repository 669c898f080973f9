import { evaluateCase, type CaseResult } from '../case/evaluate-case.js';
import type { Messages } from '../locale/messages.js';
import { FOLLOW_UP_RATE } from '../regulations/rules/follow-up.js';
import type { CivilDate } from '../time/civil-date.js';
import { daysLate } from './due-day.js';
import type { FollowUpStatus } from './follow-up-status.js';
import type { FollowUp } from './read-follow-ups.js';

/** A follow-up, how it counts, and for how many days it has been overdue. */
export interface FollowUpState extends FollowUp {
  /** How it counts in the share that is closed: one in progress, or with a status that is not known, is open. */
  readonly counts: 'closed' | 'open' | 'dropped';
  /** Days since its due day while it is not closed; null where it is not overdue. */
  readonly overdue: number | null;
}

/** How many recommendations there are of each kind. */
export interface FollowUpCounts {
  readonly counts: Readonly<Record<FollowUpStatus | 'unknown', number>>;
  /** How many are overdue. */
  readonly overdue: number;
  /** Recommendations that can be followed up: all but those dropped for a valid reason. */
  readonly due: number;
}

/** What became of recommendations. */
export interface FollowUps extends FollowUpCounts {
  /** Overdue ones first, the longest first; then those in progress and open by their due day; closed ones last. */
  readonly items: readonly FollowUpState[];
  /** Share that is closed, in per cent (ORG-LKE-CRIT/follow-up); without value where none can be followed up. */
  readonly rate: CaseResult;
}

/** Counts recommendations by what became of them, and says which are overdue on a day; without a day none is. */
export function followUpsOf(
  rows: readonly FollowUp[],
  { asOf, messages }: { readonly asOf: CivilDate | null; readonly messages: Messages },
): FollowUps {
  const items = rows.map((each): FollowUpState => {
    const counts = each.status === 'closed' || each.status === 'dropped' ? each.status : 'open';
    return { ...each, counts, overdue: counts === 'open' ? daysLate(each.due, asOf) : null };
  });
  const counted = countFollowUps(items);
  const inputs = { closed: counted.counts.closed, recommendations: counted.due };
  const { result } = evaluateCase(FOLLOW_UP_RATE, inputs, { messages });
  return { ...counted, items: items.sort(inOrder), rate: result as CaseResult };
}

/** Counts recommendations, all of them or those of a unit. */
export function countFollowUps(items: readonly FollowUpState[]): FollowUpCounts {
  const count = (status: FollowUpStatus | null): number => items.filter((each) => each.status === status).length;
  const counts = {
    closed: count('closed'),
    'in-progress': count('in-progress'),
    open: count('open'),
    dropped: count('dropped'),
    unknown: count(null),
  };
  return {
    counts,
    overdue: items.filter(({ overdue }) => overdue !== null).length,
    due: items.length - counts.dropped,
  };
}

const GROUPS: Readonly<Record<FollowUpStatus, number>> = { open: 1, 'in-progress': 1, closed: 2, dropped: 3 };

function inOrder(a: FollowUpState, b: FollowUpState): number {
  const group = ({ overdue, status }: FollowUpState): number =>
    overdue !== null ? 0 : status === null ? 1 : GROUPS[status];
  const [one, other] = [a.due ?? '9999', b.due ?? '9999'];
  return (
    group(a) - group(b) || (b.overdue ?? 0) - (a.overdue ?? 0) || (one < other ? -1 : one > other ? 1 : a.row - b.row)
  );
}
