import type { BarKind } from '../view/row-view.js';
import { crossAt, px, tickAt } from './path.js';
import type { Paths } from './paths.js';

/** Room that a sign takes before its word, in pixels. */
export const SIGN = 17;

/**
 * A tick where a target is met, a cross where it is not, a dash where nothing can be said. The word beside it says the
 * same. `y` is the middle of the line.
 */
export function addSign(paths: Paths, kind: BarKind, x: number, y: number): void {
  if (kind === 'met') paths.add('sign-met', tickAt(x, y));
  else if (kind === 'unmet') paths.add('sign-unmet', crossAt(x, y));
  else paths.add('sign-none', `M${px(x + 1)} ${px(y)}h10`);
}
