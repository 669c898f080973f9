import { formatNumber, type PerformanceLevel, type PotentialLevel, type TalentPlace } from '@takar/core';
import { PERFORMANCE_TERMS, POTENTIAL_TERMS } from '@takar/core/merit';
import type { Tongue } from '../../locale/tongue.js';
import { WORDS } from './words.js';

/** Official term of a level of performance or potential. */
export function levelTerm(level: PerformanceLevel | PotentialLevel, { core }: Tongue): string {
  const term = [...PERFORMANCE_TERMS, ...POTENTIAL_TERMS].find(({ key }) => key === level);
  return term?.label[core.locale] ?? level;
}

/** Why people stand in no box, and how many for each reason. */
export function reasonsOf(places: readonly TalentPlace[], tongue: Tongue): string {
  const words = WORDS[tongue.core.locale];
  const counts = new Map<string, number>();
  for (const { performance, potential } of places) {
    const [axis, reason] =
      performance.reason === null ? [words.potential, potential.reason] : [words.performance, performance.reason];
    const text = `${axis} ${reason === null ? '' : tongue.core.reasons[reason]}`;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => `${text}: ${formatNumber(count, tongue.core.numbers)}`).join(' · ');
}
