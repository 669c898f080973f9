import { ticks } from 'd3-array';
import type { RowView } from '../../view/row-view.js';
import type { Columns } from './columns.js';

/** The axis always shows the target with some room beyond it. */
const LEAST = 120;
/** Bars beyond are cut, with a sign: one row at 611 % must not press all others together. */
export const MOST = 200;

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
  const count = Math.max(1, Math.floor(columns.barWidth / 72));
  return {
    top,
    ticks: ticks(0, top, count),
    x: (value) => columns.barX + (Math.max(0, Math.min(top, value)) / top) * columns.barWidth,
  };
}
