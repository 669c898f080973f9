import { crossAt, px, tickAt } from '../path.js';
import type { Paths } from '../paths.js';
import type { ItemSign } from './item-view.js';

/** Room that a sign takes before its word, in pixels. */
export const SIGN = 17;

const ROLES: Readonly<Record<ItemSign, string>> = {
  met: 'sign-met',
  unmet: 'sign-unmet',
  late: 'sign-unmet',
  worse: 'sign-unmet',
  open: 'sign-none',
  none: 'sign-none',
};

/** Draws a sign before a word whose line has its middle at `y`. */
export function addItemSign(paths: Paths, sign: ItemSign, x: number, y: number): void {
  paths.add(ROLES[sign], shapeOf(sign, x, y));
}

function shapeOf(sign: ItemSign, x: number, y: number): string {
  switch (sign) {
    case 'met':
      return tickAt(x, y);
    case 'unmet':
      return crossAt(x, y);
    case 'late':
      return `${circle(x + 6, y, 5)}M${px(x + 6)} ${px(y - 3)}v3h2.5`;
    case 'worse':
      return `M${px(x + 6)} ${px(y - 5)}v9m-4 -4l4 4l4 -4`;
    case 'open':
      return circle(x + 6, y, 4.5);
    case 'none':
      return `M${px(x + 1)} ${px(y)}h10`;
  }
}

function circle(x: number, y: number, radius: number): string {
  return `M${px(x - radius)} ${px(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
}
