/** How a row is laid out: side by side, label above the bar, or everything below each other on a phone. */
export type Arrangement = 'side' | 'above' | 'phone';

/** Columns of the bullet picture in pixels. */
export interface Columns {
  readonly arrangement: Arrangement;
  readonly labelWidth: number;
  readonly barX: number;
  readonly barWidth: number;
  readonly valueX: number;
  readonly valueWidth: number;
}

const GAP = 16;
const VALUE = 148;
/** Focus rings and the last axis label need this much beside the bar. */
export const EDGE = 6;

/** Columns for a picture of this width. */
export function columnsOf(width: number): Columns {
  if (width >= 680) {
    const labelWidth = Math.round(Math.min(420, Math.max(240, width * 0.36)));
    const barX = EDGE + labelWidth + GAP;
    const valueX = width - EDGE - VALUE;
    return { arrangement: 'side', labelWidth, barX, barWidth: valueX - GAP - barX, valueX, valueWidth: VALUE };
  }
  const labelWidth = width - 2 * EDGE;
  if (width >= 420) {
    const valueX = width - EDGE - VALUE;
    return { arrangement: 'above', labelWidth, barX: EDGE, barWidth: valueX - GAP - EDGE, valueX, valueWidth: VALUE };
  }
  return {
    arrangement: 'phone',
    labelWidth,
    barX: EDGE,
    barWidth: labelWidth - EDGE,
    valueX: EDGE,
    valueWidth: labelWidth,
  };
}
