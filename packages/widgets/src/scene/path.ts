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

/** A tick before a word whose line has its middle at `y`. */
export const tickAt = (x: number, y: number): string => `M${px(x + 1)} ${px(y)}l4 4l7 -8`;

/** A cross in the same place. */
export const crossAt = (x: number, y: number): string => `M${px(x + 2)} ${px(y - 4)}l8 8m0 -8l-8 8`;

/** Upright strokes of a height every `step` pixels between `x` and `end`. */
export function stripesPath(x: number, end: number, step: number, top: number, height: number): string {
  const strokes = Math.max(0, Math.ceil((end - x) / step) - 1);
  return `M${px(x)} ${px(top)}` + `m${step} 0v${height}m0 ${-height}`.repeat(strokes);
}
