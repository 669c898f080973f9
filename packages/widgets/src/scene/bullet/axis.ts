import type { RowView } from '../../view/row-view.js';
import type { Columns } from './columns.js';

/** The axis always shows the target with some room beyond it. */
const LEAST = 120;
/** Bars beyond are cut, with a sign: one row at 611 % must not press all others together. */
export const MOST = 200;

const TARGET = 100;
const STEPS = [10, 20, 50, TARGET];
/** A label with the space to the next one. */
const LABEL_WIDTH = 66;

/** The common axis of all bars, in per cent of the target. */
export interface Axis {
  /** Highest value on the axis. */
  readonly top: number;
  readonly ticks: readonly number[];
  /** Pixel of a value; values beyond the ends are held at the ends. */
  x(value: number): number;
}

/** Axis that fits the rows, up to twice the target. */
export function axisOf(rows: readonly RowView[], columns: Columns): Axis {
  let highest = LEAST;
  for (const { bar } of rows) if (bar !== null && bar > highest) highest = bar;
  const top = Math.min(MOST, Math.ceil(highest / 10) * 10);
  return {
    top,
    ticks: ticksUpTo(top, columns.barWidth),
    x: (value) => columns.barX + (Math.max(0, Math.min(top, value)) / top) * columns.barWidth,
  };
}

/** Round values with room for their labels; all steps divide the target, so that it always has one. */
function ticksUpTo(top: number, width: number): readonly number[] {
  const most = Math.max(1, Math.floor(width / LABEL_WIDTH));
  const step = STEPS.find((each) => top / each <= most) ?? TARGET;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
}
