import type { GroupScore } from '../indicator/computation.js';

/**
 * Ranks groups within their period, highest score first. A provisional score, or one without value, has no rank. Equal
 * scores share a rank; they stand in the order of their units by code point.
 */
export function rankGroups(groups: readonly GroupScore[]): GroupScore[] {
  const ranks = new Map<GroupScore, number>();
  for (const period of new Set(groups.map((group) => group.period))) {
    const ranked = groups.filter((group) => group.period === period && group.score !== null && !group.provisional);
    for (const group of ranked) {
      ranks.set(group, 1 + ranked.filter((other) => (other.score as number) > (group.score as number)).length);
    }
  }
  return groups.map((group) => ({ ...group, rank: ranks.get(group) ?? null }));
}
