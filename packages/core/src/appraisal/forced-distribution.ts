import { headsAtLeast, headsAtMost } from './shares.js';

/** Limits of a forced distribution in per cent of the employees. */
export interface ForcedLimits {
  readonly aboveMost: number;
  readonly middleLeast: number;
  readonly middleMost: number;
  readonly belowMost: number;
}

/**
 * How the limits bind a small group. `exact`: shares as they are, so that some sizes have no valid split. `outward`: each
 * limit is taken to the next whole head that is easier to keep.
 */
export type SmallGroupPolicy = 'exact' | 'outward';

/** Employees above, in line with and below expectation. */
export type Split = readonly [above: number, inLine: number, below: number];

/** Limits in heads of a group. */
export interface HeadLimits {
  readonly aboveMost: number;
  readonly middleLeast: number;
  readonly middleMost: number;
  readonly belowMost: number;
}

/** The limits of a group of n, in heads. */
export function headLimits(n: number, limits: ForcedLimits, policy: SmallGroupPolicy): HeadLimits {
  const [most, least] = policy === 'exact' ? [headsAtMost, headsAtLeast] : [headsAtLeast, headsAtMost];
  return {
    aboveMost: most(n, limits.aboveMost),
    middleLeast: least(n, limits.middleLeast),
    middleMost: most(n, limits.middleMost),
    belowMost: most(n, limits.belowMost),
  };
}

/** Which limits a split breaks, in the order above, in line, below; empty when none. */
export function brokenLimits([above, inLine, below]: Split, heads: HeadLimits): (keyof ForcedLimits)[] {
  const broken: (keyof ForcedLimits)[] = [];
  if (above > heads.aboveMost) broken.push('aboveMost');
  if (inLine < heads.middleLeast) broken.push('middleLeast');
  if (inLine > heads.middleMost) broken.push('middleMost');
  if (below > heads.belowMost) broken.push('belowMost');
  return broken;
}

/** A split of n that keeps the limits, with as many in line as they allow; null when there is none. */
export function validSplit(n: number, heads: HeadLimits): Split | null {
  for (let inLine = Math.min(heads.middleMost, n); inLine >= Math.max(0, heads.middleLeast); inLine -= 1) {
    const rest = n - inLine;
    const above = Math.min(rest, heads.aboveMost);
    if (rest - above <= heads.belowMost) return [above, inLine, rest - above];
  }
  return null;
}
