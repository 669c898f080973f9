import { linePath } from './path.js';

/** A broken line as a part of a path, so that it stays broken in an export: strokes of `on` pixels with `off` between. */
export function dashedPath(x1: number, y1: number, x2: number, y2: number, on: number, off: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return '';
  const at = (along: number): readonly [number, number] => [
    x1 + ((x2 - x1) * along) / length,
    y1 + ((y2 - y1) * along) / length,
  ];
  let d = '';
  for (let from = 0; from < length; from += on + off) {
    const [ax, ay] = at(from);
    const [bx, by] = at(Math.min(length, from + on));
    d += linePath(ax, ay, bx, by);
  }
  return d;
}
