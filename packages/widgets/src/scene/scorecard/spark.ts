import { linePath, px } from '../path.js';
import type { Paths } from '../paths.js';
import type { CardPoint } from './cards.js';

/** A box in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room for the dots at both ends. */
const ROOM = 5;
const DASH = 4;

/**
 * The achievement of each period as a line against the line of the target. Where a period has no figure the line breaks
 * and a short dash stands at the bottom: a gap is neither bridged nor drawn as 0.
 */
export function drawSpark(points: readonly CardPoint[], box: Box, paths: Paths): void {
  const values = points.map(({ view }) => view?.achievement ?? null);
  const y = heights([...values.filter((value) => value !== null), 100], box);
  const step = (box.width - 2 * ROOM) / Math.max(1, points.length - 1);
  const x = (i: number): number => box.x + ROOM + i * step;
  for (let left = box.x; left < box.x + box.width; left += 2 * DASH)
    paths.add('rule', linePath(left, y(100), Math.min(left + DASH, box.x + box.width), y(100)));

  values.forEach((value, i) => {
    if (value === null) {
      paths.add('gap', linePath(x(i) - 3, box.y + box.height - 2, x(i) + 3, box.y + box.height - 2));
      return;
    }
    const before = values[i - 1] ?? null;
    if (before !== null) paths.add('spark', linePath(x(i - 1), y(before), x(i), y(value)));
    const kind = points[i]?.view?.kind ?? 'none';
    const radius = i === values.length - 1 ? 4 : 3;
    paths.add(kind === 'met' ? 'point-met' : 'point-unmet', dot(x(i), y(value), radius));
  });
}

/** Pixel of a value; all values and the target fit into the box. */
function heights(values: readonly number[], box: Box): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const range = high - low || 1;
  const inner = box.height - 2 * ROOM;
  return (value) => box.y + ROOM + (high === low ? inner / 2 : ((high - value) / range) * inner);
}

/** A circle as a part of a path. */
export function dot(x: number, y: number, radius: number): string {
  const r = px(radius);
  return `M${px(x - radius)} ${px(y)}a${r} ${r} 0 1 0 ${px(2 * radius)} 0a${r} ${r} 0 1 0 ${px(-2 * radius)} 0z`;
}
