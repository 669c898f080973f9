import type { Cascade } from './cascade.js';
import { NO_LEVEL } from './scheme.js';

/**
 * Whether a node stands below the highest level that the file uses: null where its level is not known, so that nobody can
 * tell.
 */
export function isBelowTop({ scheme, level }: Cascade, node: number, used: readonly number[]): boolean | null {
  const code = level[node] as number;
  if (code === NO_LEVEL) return null;
  const top = Math.min(...used.map((each) => scheme.levels[each]?.stage ?? Infinity));
  const own = scheme.levels[code];
  if (own === undefined) return null;
  if (own.stage > top) return true;
  // of levels of one stage and family, the higher rank is above: tujuan and RPJMD
  return used.some((each) => {
    const other = scheme.levels[each];
    return other !== undefined && other.family === own.family && other.rank < own.rank && other.stage === own.stage;
  });
}

/** True for the plan of a staff member, which hangs on the superior's plan. */
export function isPlan({ scheme, level, format }: Cascade, node: number): boolean {
  return format === 'plans' || scheme.levels[level[node] as number]?.family === 'post';
}
