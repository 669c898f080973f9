import { image } from '../decimal/image.js';
import type { CivilDate } from '../time/civil-date.js';
import { addMonths } from '../time/add-months.js';

/** Sanctions from light to heavy; `none` where there was none. */
export type Sanction = 'none' | 'light' | 'medium' | 'heavy';

/** One person who may enter a succession group. */
export interface SuccessionCandidate {
  /** Key of the person, never the NIP. */
  readonly id: string;
  /** National box number; null when the person is not mapped. */
  readonly box: number | null;
  /** Talent score, or match score of the target post. */
  readonly score: number | null;
  /** First day of retirement. */
  readonly retirement?: CivilDate | null;
  /** Months until then, where no date is known. */
  readonly monthsToRetirement?: number | null;
  /** Worst sanction of the look-back that the caller applies. */
  readonly sanction?: Sanction | null;
}

/** What decides who is in and who is before whom. */
export interface SuccessionLimits {
  readonly lowestBox: number;
  /** Someone who retires within so many months is left out. */
  readonly retirementMonths: number;
  /** Sanctions that keep someone out, as `medium` and `heavy` in Buleleng. */
  readonly sanctions: readonly Sanction[];
  /** Box first, then score; or score alone, which may disagree. */
  readonly order: 'box-score' | 'score';
  /** Day of ranking; needed where retirement is a date. */
  readonly asOf: CivilDate | null;
}

/** A place in the succession group. Equal box and score share a rank and stand in the order of their ids. */
export interface SuccessionPlace {
  readonly id: string;
  readonly rank: number;
  readonly box: number;
  readonly score: number;
  /** Others with the same rank. */
  readonly tiedWith: readonly string[];
}

/** Why someone is not ranked. */
export type SuccessionExclusion = 'not-mapped' | 'box' | 'no-score' | 'retires' | 'sanction' | 'retirement-unknown';

/** A ranking with everyone it left out. */
export interface SuccessionOrder {
  readonly ranked: readonly SuccessionPlace[];
  readonly excluded: readonly { readonly id: string; readonly why: SuccessionExclusion }[];
}

interface Eligible {
  readonly id: string;
  readonly box: number;
  readonly score: number;
}

/** Orders candidates: eligible ones by box and score, ties by id (code point). */
export function orderSuccession(candidates: readonly SuccessionCandidate[], limits: SuccessionLimits): SuccessionOrder {
  const excluded: { id: string; why: SuccessionExclusion }[] = [];
  const eligible: Eligible[] = [];
  for (const { id, box, score, ...rest } of candidates) {
    const why = exclusionOf({ id, box, score, ...rest }, limits);
    if (why !== null) excluded.push({ id, why });
    else eligible.push({ id, box: box as number, score: image(score as number) });
  }
  const byBox = limits.order === 'box-score';
  const before = (a: Eligible, b: Eligible): number => (byBox ? b.box - a.box : 0) || b.score - a.score;
  const ordered = eligible.sort((a, b) => before(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    excluded,
    ranked: ordered.map((one) => ({
      ...one,
      rank: 1 + ordered.findIndex((other) => before(one, other) === 0),
      tiedWith: ordered.filter((other) => other !== one && before(one, other) === 0).map(({ id }) => id),
    })),
  };
}

function exclusionOf(candidate: SuccessionCandidate, limits: SuccessionLimits): SuccessionExclusion | null {
  const { box, score, sanction } = candidate;
  if (box === null) return 'not-mapped';
  if (box < limits.lowestBox) return 'box';
  if (score === null) return 'no-score';
  if (sanction != null && limits.sanctions.includes(sanction)) return 'sanction';
  return retires(candidate, limits);
}

/** A date that cannot be compared, for want of a day of ranking, is not taken for a far one. */
function retires(
  { retirement, monthsToRetirement }: SuccessionCandidate,
  { retirementMonths, asOf }: SuccessionLimits,
): SuccessionExclusion | null {
  if (monthsToRetirement != null) return monthsToRetirement <= retirementMonths ? 'retires' : null;
  if (retirement == null) return null;
  if (asOf === null) return 'retirement-unknown';
  return retirement <= addMonths(asOf, retirementMonths) ? 'retires' : null;
}
