import type { Tongue } from '../../locale/tongue.js';
import { dashedPath } from '../dashes.js';
import { linePath, px } from '../path.js';
import type { Paths } from '../paths.js';
import type { Mark } from '../scene.js';
import { textWidth } from '../measure.js';
import { fontOf, textAt } from '../text-lines.js';
import type { Axes, ScatterPlace } from './places.js';
import type { ScatterView } from './view.js';
import { WORDS } from './words.js';

/** From the back to the front. */
export const ORDER = ['grid', 'gap', 'target-line', 'ring-met', 'point-unmet', 'point-open', 'arrow'];

/** Radius of a mark: its number stands inside. */
const RADIUS = 11;

/** Axes with the lines at 100, the line on which achievement equals absorption, and what lies on either side of it. */
export function drawAxes(axes: Axes, tongue: Tongue, paths: Paths, texts: Mark[]): void {
  const words = WORDS[tongue.core.locale];
  const { left, right, top, bottom, x, y } = axes;
  for (const { at, text } of axes.yTicks) {
    paths.add('grid', linePath(left, at, right, at));
    texts.push(textAt(text, 'axis-label', left - 5, at, 'end'));
  }
  for (const { at, text } of axes.xTicks) {
    paths.add('grid', linePath(at, top, at, bottom));
    texts.push(textAt(text, 'axis-label', at, bottom + 12, 'middle'));
  }
  paths.add('gap', linePath(left, y(100), right, y(100)) + linePath(x(100), top, x(100), bottom));
  const low = Math.max(axes.xTicks[0]?.value ?? 0, axes.yTicks[0]?.value ?? 0);
  const high = Math.min(axes.xTicks.at(-1)?.value ?? 0, axes.yTicks.at(-1)?.value ?? 0);
  if (high > low) {
    paths.add('target-line', dashedPath(x(low), y(low), x(high), y(high), 5, 4));
    texts.push(besideDiagonal(axes, low, high, words.diagonal));
  }
}

/** The name of the line, to its lower right, near its lower end. */
function besideDiagonal({ x, y }: Axes, low: number, high: number, text: string): Mark {
  const [dx, dy] = [x(high) - x(low), y(high) - y(low)];
  const length = Math.hypot(dx, dy);
  const along = low + (high - low) * 0.08;
  return textAt(text, 'code', x(along) - (dy / length) * 12, y(along) + (dx / length) * 12);
}

/**
 * What lies on either side of the line, in the corners that it leaves to one side alone. Where marks take the corner the
 * word moves along the edge; where there is no room the key says it.
 */
export function drawSides(axes: Axes, places: readonly ScatterPlace[], tongue: Tongue, texts: Mark[]): void {
  const words = WORDS[tongue.core.locale];
  const { left, right, top, bottom } = axes;
  const put = (word: string, starts: readonly number[], middle: number): void => {
    const width = textWidth(word, fontOf('detail').size) * 1.1;
    const isFree = (start: number): boolean =>
      places.every(({ x, y }) => x + 18 < start || x - 18 > start + width || Math.abs(y - middle) > 22);
    const start = starts.map((at) => Math.max(left + 6, Math.min(right - 6 - width, at))).find(isFree);
    if (start !== undefined) texts.push(textAt(word, 'detail', start, middle));
  };
  const step = (right - left) / 6;
  put(words.efficient, [left, left + step, left + 2 * step], top + 11);
  put(words.notEfficient, [right, right - 2 * step], bottom - 11);
}

/** The mark of a place: a circle where it is efficient, a diamond where it is not, a square where several share it. */
export function drawPlace(place: ScatterPlace, views: readonly ScatterView[], paths: Paths, texts: Mark[]): void {
  const { x, y, members, beyond } = place;
  const [first] = members;
  if (members.length > 1 || first === undefined) {
    const half = RADIUS;
    paths.add('point-open', `M${px(x - half)} ${px(y - half)}h${2 * half}v${2 * half}h${-2 * half}z`);
    texts.push(textAt(`${members.length}×`, 'code', x, y, 'middle'));
  } else {
    const role = views[first]?.performance.efficient === true ? 'ring-met' : 'point-unmet';
    paths.add(role, role === 'ring-met' ? circle(x, y) : diamond(x, y));
    texts.push(textAt(String(first + 1), 'code', x, y, 'middle'));
  }
  if (beyond.y !== 0) paths.add('arrow', pointer(x, y - beyond.y * (RADIUS + 4), 0, -beyond.y));
  if (beyond.x !== 0) paths.add('arrow', pointer(x + beyond.x * (RADIUS + 4), y, beyond.x, 0));
}

function circle(x: number, y: number): string {
  return `M${px(x - RADIUS)} ${px(y)}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`;
}

function diamond(x: number, y: number): string {
  const half = RADIUS + 3;
  return `M${px(x)} ${px(y - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
}

/** A small triangle that points to where a figure beyond an axis lies. */
function pointer(x: number, y: number, right: number, down: number): string {
  return down === 0
    ? `M${px(x)} ${px(y - 4)}l${5 * right} 4l${-5 * right} 4z`
    : `M${px(x - 4)} ${px(y)}h8l-4 ${5 * down}z`;
}
