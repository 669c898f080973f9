import { toneOf } from '../bullet/tone.js';
import { textWidth } from '../measure.js';
import { linePath, px, rectPath } from '../path.js';
import type { Paths } from '../paths.js';
import type { TextMark } from '../scene.js';
import { fontOf, textAt } from '../text-lines.js';
import type { BandStrip } from './block.js';

const STRIP = 18;
const NAMES = 17;
const VALUES = 15;

/** Height of a strip with the names above and the values below it. */
export const STRIP_HEIGHT = NAMES + 6 + STRIP + VALUES;

/** Draws the bands of a scale with the place of a figure on them; names that find no room stay in the words. */
export function drawStrip(
  strip: BandStrip,
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
  paths: Paths,
  texts: TextMark[],
): void {
  const { least, most, bands, value, edges } = strip;
  const place = (at: number): number => x + ((Math.max(least, Math.min(most, at)) - least) / (most - least)) * width;
  const upper = top + NAMES + 6;
  bands.forEach(({ label, until }, i) => {
    const from = place(i === 0 ? least : (bands[i - 1]?.until ?? least));
    const end = place(until);
    paths.add(toneOf(i, bands.length), rectPath(from, upper, end - from, STRIP));
    if (i > 0) paths.add('edge', linePath(from, upper, from, upper + STRIP));
    if (textWidth(label, fontOf('axis-label').size) <= end - from - 4)
      texts.push(textAt(label, 'axis-label', (from + end) / 2, top + NAMES / 2, 'middle'));
  });
  edges.forEach(({ value: at, text }, i) => {
    const anchor = i === 0 ? undefined : i === edges.length - 1 ? 'end' : 'middle';
    texts.push(textAt(text, 'axis-label', place(at), upper + STRIP + VALUES / 2 + 1, anchor));
  });
  if (value === null) return;
  const needle = linePath(place(value), upper - 2, place(value), upper + STRIP + 2);
  paths.add('halo', needle);
  paths.add('target', needle);
  paths.add('arrow', `M${px(place(value) - 5)} ${px(upper - 5)}h10l-5 6z`);
}
