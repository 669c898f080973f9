import { round, truncate } from '../decimal/round.js';
import type { Published } from './published.js';

/** How a figure could have been printed as the published one. */
export interface PrintedAs {
  readonly mode: 'exact' | 'truncated';
  /** True when the published figure is a ratio, 0.89 for 88.92 %. */
  readonly ratio: boolean;
}

/**
 * Whether a figure in per cent prints as the published one: rounded half away from zero, cut off, or as a ratio of one.
 * A ratio has two digits at least and is not 0: `1,0` could be anything from 95 to 105 per cent, `0,00` anything at all.
 */
export function printedAs(percent: number, published: Published): PrintedAs | null {
  const { value, decimals } = published;
  if (round(percent, decimals) === value) return { mode: 'exact', ratio: false };
  const mayBeRatio = !published.percent && decimals > 1 && value !== 0;
  if (mayBeRatio && round(percent / 100, decimals) === value) return { mode: 'exact', ratio: true };
  if (truncate(percent, decimals) === value) return { mode: 'truncated', ratio: false };
  if (mayBeRatio && truncate(percent / 100, decimals) === value) return { mode: 'truncated', ratio: true };
  return null;
}
