/** Writes geometry with at most two fractional digits: short, and the same in every engine. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A closed rectangle as a part of a path. */
export function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;
}

/** A straight line as a part of a path. */
export function linePath(x1: number, y1: number, x2: number, y2: number): string {
  return `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`;
}
