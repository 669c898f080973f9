import { linePath, rectPath, stripesPath } from '../path.js';
import type { Paths } from '../paths.js';
import type { TextMark } from '../scene.js';
import { heightOf, linesOf, putLines } from '../text-lines.js';
import type { BarRow } from './block.js';

const BAR = 16;
/** Room between a name and the bar below it, for the tips of limits. */
const GAP = 3;
const STRIPE = 6;
/** From here on name, bar and figures stand beside each other. */
const WIDE = 640;
/** Room between the edges of a picture and what it shows. */
export const EDGE = 6;

/** Where the parts of a row stand. */
export interface BarColumns {
  /** True where they stand beside each other. */
  readonly side: boolean;
  readonly label: number;
  readonly barX: number;
  readonly bar: number;
  readonly toldX: number;
  readonly told: number;
}

/** Columns of a width. */
export function barColumns(width: number): BarColumns {
  const room = width - 2 * EDGE;
  if (width < WIDE) return { side: false, label: room, barX: EDGE, bar: room, toldX: EDGE, told: room };
  const label = Math.round(Math.min(260, width * 0.24));
  const told = Math.round(Math.min(340, width * 0.36));
  const barX = EDGE + label + 12;
  return { side: true, label, barX, bar: width - EDGE - told - 14 - barX, toldX: width - EDGE - told, told };
}

/** Draws a row; gives its height. */
export function drawBarRow(
  row: BarRow,
  top: number,
  { at, pad, paths, texts }: { at: BarColumns; pad: number; paths: Paths; texts: TextMark[] },
): number {
  const label = linesOf(row.label, at.label, 'label');
  const told = row.told.flatMap(({ text, role }) => linesOf(text, at.told, role));
  const inner = top + pad;
  const stacked = heightOf(label) + GAP + BAR + 3 + heightOf(told);
  const height = Math.max(26, (at.side ? Math.max(heightOf(label), BAR, heightOf(told)) : stacked) + 2 * pad);
  const barTop = at.side ? top + (height - BAR) / 2 : inner + heightOf(label) + GAP;
  texts.push(
    ...putLines(label, EDGE, at.side ? top + (height - heightOf(label)) / 2 : inner),
    ...putLines(told, at.toldX, at.side ? top + (height - heightOf(told)) / 2 : barTop + BAR + 3),
  );
  drawBar(row, at, barTop, paths);
  return height;
}

function drawBar({ share, limits, kind }: BarRow, { barX, bar }: BarColumns, top: number, paths: Paths): void {
  const x = (percent: number): number => barX + (Math.max(0, Math.min(100, percent)) / 100) * bar;
  if (share !== null || limits.length > 0) paths.add('band-4', rectPath(barX, top, bar, BAR));
  paths.add('rule', linePath(barX, top - 2, barX, top + BAR + 2));
  if (share !== null && share > 0) {
    const role = kind === 'unmet' ? 'bar-unmet' : kind === 'met' ? 'bar-met' : 'bar-open';
    paths.add(role, rectPath(barX, top + 2, Math.max(1.5, x(share) - barX), BAR - 4));
    if (kind === 'unmet') paths.add('stripe', stripesPath(barX, x(share) - 2, STRIPE, top + 2, BAR - 4));
  }
  for (const limit of limits) {
    const line = linePath(x(limit), top - 3, x(limit), top + BAR + 3);
    paths.add('halo', line);
    paths.add('target', line);
  }
}
