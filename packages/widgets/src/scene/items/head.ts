import { rectPath, px } from '../path.js';
import type { Paths } from '../paths.js';
import type { Mark } from '../scene.js';
import { heightOf, linesOf, putLines } from '../text-lines.js';
import type { ItemsHead } from './item-view.js';

const EDGE = 6;
const BAR = 18;

/** Draws the total above a list: its figure, what it says, and its parts as one bar. Gives the height. */
export function drawHead(head: ItemsHead, top: number, width: number, paths: Paths, texts: Mark[]): number {
  const inner = width - 2 * EDGE;
  const lines = [...linesOf(head.figure, inner, 'large'), ...linesOf(head.detail, inner, 'word')];
  texts.push(...putLines(lines, EDGE, top + 4));
  const y = top + 4 + heightOf(lines) + 6;
  let x = EDGE;
  for (const { role, share, hatched } of head.parts) {
    const length = share * inner;
    if (length <= 0) continue;
    paths.add(role, rectPath(x, y, length, BAR));
    if (hatched) paths.add('stripe', stripes(x, y, length));
    x += length;
  }
  paths.add('frame', rectPath(EDGE + 0.5, y + 0.5, inner - 1, BAR - 1));
  return y + BAR + 12 - top;
}

/** Slanting lines over a part, so that it differs from its neighbours without colour. */
function stripes(x: number, y: number, length: number): string {
  let d = '';
  for (let at = 6; at + BAR / 2 < length; at += 9) d += `M${px(x + at)} ${px(y + BAR)}l${px(BAR / 2)} ${-BAR}`;
  return d;
}
