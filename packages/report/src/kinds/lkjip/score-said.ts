import type { GroupScore } from '@takar/core';
import type { LkjipParts } from './parts.js';

/** The score of a goal in words; one with rows that are not reported is provisional and says how many are. */
export function scoreSaid(
  { words, speech }: LkjipParts,
  { score, bandLabel, provisional, coverage }: GroupScore,
): string {
  const figure = speech.percent(score);
  return provisional
    ? words.provisionalScore(figure, words.ofDue(coverage.reported, coverage.due))
    : words.goalScore(figure, bandLabel ?? '');
}
