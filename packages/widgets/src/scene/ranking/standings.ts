import { comparePeriods, normalPeriod, scoreUnits, type Computation, type GroupScore, type Scores } from '@takar/core';
import { quiet } from '../../locale/core-words.js';
import type { PictureContext } from '../../view/picture-context.js';
import { viewScore, type ScoreView } from '../../view/score-view.js';

/** Units that are ranked with each other. */
export interface Standings {
  readonly cohort: string | null;
  /** Ranked units first, equal ones by name; then those without rank by name. */
  readonly units: readonly ScoreView[];
  /** How many of the cohort have a rank, whether they are shown or not. */
  readonly ranked: number;
}

/** The units of the latest period, or of the one that is asked for, by cohort; ranks are those of core. */
export function standingsOf(
  computation: Computation,
  context: PictureContext,
): { readonly standings: readonly Standings[]; readonly scores: Scores } {
  const scores = scoreUnits(computation, quiet(context.tongue.core));
  const wanted = context.period?.normalize('NFC').trim() ?? latestPeriod(scores.groups);
  const unit = context.unit?.normalize('NFC').trim() ?? null;
  const byCohort = new Map<string | null, number[]>();
  scores.groups.forEach((group, i) => {
    if (group.period !== wanted || (unit !== null && group.unit !== unit)) return;
    const known = byCohort.get(group.cohort);
    if (known === undefined) byCohort.set(group.cohort, [i]);
    else known.push(i);
  });
  const standings = [...byCohort].map(([cohort, indices]): Standings => {
    const ordered = [...indices].sort((a, b) =>
      inOrder(scores.groups[a] as GroupScore, scores.groups[b] as GroupScore),
    );
    return {
      cohort,
      units: ordered.map((index) => viewScore(computation, scores, index, context.tongue)),
      ranked: scores.groups.filter((group) => group.period === wanted && group.cohort === cohort && group.rank !== null)
        .length,
    };
  });
  return { standings, scores };
}

/** By rank, then by the name of the unit; without rank last. */
function inOrder(a: GroupScore, b: GroupScore): number {
  const [one, other] = [a.rank ?? Infinity, b.rank ?? Infinity];
  if (one !== other) return one < other ? -1 : 1;
  const [first, second] = [a.unit ?? '', b.unit ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}

function latestPeriod(groups: readonly GroupScore[]): string | null {
  return groups.reduce<string | null>((latest, { period }) => {
    const [one, other] = [normalPeriod(period ?? ''), normalPeriod(latest ?? '')];
    if (one === null) return latest ?? period;
    return other === null || comparePeriods(one, other) > 0 ? period : latest;
  }, null);
}
