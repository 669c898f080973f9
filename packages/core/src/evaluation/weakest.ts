import type { ScoredSubcomponent, SheetScore } from './score-sheet.js';

/**
 * The subcomponents that earn the least of their weight: one, or several that earn the same. None where all earn the same,
 * and none of those that are not fully answered, because what is not answered is not weak.
 */
export function weakestSubcomponents({ components }: SheetScore): readonly ScoredSubcomponent[] {
  const settled = components
    .flatMap(({ subcomponents }) => subcomponents)
    .filter(({ percentOfWeight, provisional }) => percentOfWeight !== null && !provisional);
  const least = Math.min(...settled.map(({ percentOfWeight }) => percentOfWeight as number));
  const weakest = settled.filter(({ percentOfWeight }) => percentOfWeight === least);
  return weakest.length === settled.length ? [] : weakest;
}
