import type { BarKind } from '../view/row-view.js';
import { px } from './path.js';
import type { Paths } from './paths.js';

/** Room that a sign takes before its word, in pixels. */
export const SIGN = 17;

/**
 * A tick where a target is met, a cross where it is not, a dash where nothing can be said. The word beside it says the
 * same. `y` is the middle of the line.
 */
export function addSign(paths: Paths, kind: BarKind, x: number, y: number): void {
  if (kind === 'met') paths.add('sign-met', `M${px(x + 1)} ${px(y)}l4 4l7 -8`);
  else if (kind === 'unmet') paths.add('sign-unmet', `M${px(x + 2)} ${px(y - 4)}l8 8m0 -8l-8 8`);
  else paths.add('sign-none', `M${px(x + 1)} ${px(y)}h10`);
}
