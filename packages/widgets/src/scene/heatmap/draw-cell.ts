import { toneOf } from '../bullet/tone.js';
import { linePath, px, rectPath } from '../path.js';
import type { Paths } from '../paths.js';
import type { Mark } from '../scene.js';
import { textAt } from '../text-lines.js';
import type { HeatCell } from './cells.js';

/** A box in pixels. */
export interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How cells are drawn: with letters where each can be visited, else with one stroke a band. */
export interface CellStyle {
  /** Letters of the bands, from the lowest; null draws strokes. */
  readonly letters: readonly string[] | null;
  readonly bands: number;
  /** Short sign of what is missing, by status. */
  readonly code: (status: string) => string;
}

const HATCH = 6;

/** Draws a cell: the colour of its band with its letter, or hatching with the sign of what is missing. */
export function drawCell(cell: HeatCell | null, box: CellBox, style: CellStyle, paths: Paths, texts: Mark[]): void {
  const { x, y, width, height } = box;
  const middle = y + height / 2;
  if (cell === null || cell.band === null) {
    paths.add('hatch', hatched(box));
    const code = cell?.status == null || style.letters === null ? null : style.code(cell.status);
    if (code !== null) texts.push(textAt(code, 'code', x + width / 2, middle, 'middle'));
    return;
  }
  paths.add(toneOf(cell.band, style.bands).replace('band', 'cell'), rectPath(x, y, width, height));
  if (style.letters === null) paths.add('tally', tally(cell.band + 1, x + width / 2, middle));
  else texts.push(textAt(style.letters[cell.band] ?? '', 'letter', x + width / 2, middle, 'middle'));
  if (cell.provisional) paths.add('arrow', `M${px(x + width - 7)} ${px(y + 1)}h6v6z`);
}

/** Slanting strokes that fill a box. */
export function hatched({ x, y, width, height }: CellBox): string {
  let d = '';
  for (let k = HATCH - height; k < width; k += HATCH)
    d += linePath(
      x + Math.max(k, 0),
      y + Math.max(-k, 0),
      x + Math.min(width, height + k),
      y + Math.min(height, width - k),
    );
  return d;
}

/** One stroke for the lowest band, two for the next, and so on. */
function tally(strokes: number, x: number, y: number): string {
  const left = x - ((strokes - 1) * 3) / 2;
  let d = '';
  for (let i = 0; i < strokes; i += 1) d += linePath(left + i * 3, y - 4, left + i * 3, y + 4);
  return d;
}
