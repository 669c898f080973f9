import { formatNumber, type PerformanceScale } from '@takar/core';
import type { Tongue } from '../../locale/tongue.js';
import { bandRange } from '../../view/band-range.js';
import { toneOf } from '../bullet/tone.js';
import { heightOf, lineHeight, linesOf, putLines, textAt, type Line } from '../text-lines.js';
import { linear } from '../navigation.js';
import { linePath, px, rectPath } from '../path.js';
import { Paths } from '../paths.js';
import type { GroupMark, Mark, Scene } from '../scene.js';
import { addSign, SIGN } from '../sign.js';
import { gaugeAxis, type GaugeAxis } from './axis.js';
import type { GaugeItem } from './items.js';
import { WORDS } from './words.js';

/** What a gauge scene is drawn from. */
export interface GaugeOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly scale: PerformanceScale;
  readonly tongue: Tongue;
  readonly density: 'normal' | 'compact';
}

const EDGE = 6;
const BAR = 26;
const POINTER = 10;
/** Room for a large figure with words beside it. */
const FIGURE_WIDTH = 156;
const BAND_ROW = 26;
const SWATCH = 30;
const ORDER = ['band-1', 'band-2', 'band-3', 'band-4', 'band-5', 'edge', 'frame', 'halo', 'target'];

/** Figures on the bands of their scale, and the bands by name. Pure: the same items give the same scene. */
export function gaugeScene(items: readonly GaugeItem[], options: GaugeOptions): Scene {
  const axis = gaugeAxis(items, options.scale, EDGE + 8, options.width - 2 * EDGE - 16);
  const paths = new Paths();
  const texts: Mark[] = [];
  const groups: GroupMark[] = [];
  let y = 0;
  for (const item of items) {
    const top = y;
    y = drawItem(item, top, { axis, options, paths, texts });
    groups.push(groupOf(item.id, itemLabel(item, options), item.datum, item.id, top, y - top, options));
  }
  y += 6;
  options.scale.bands.forEach((_, i) => {
    const band = options.scale.bands.length - 1 - i;
    const height = drawBand(band, y, items, { options, paths, texts });
    groups.push(groupOf(`band-${band}`, bandText(band, items, options), band, null, y, height, options));
    y += height;
  });
  return {
    width: options.width,
    height: Math.ceil(y) + 2,
    title: options.title,
    description: options.description,
    marks: [...paths.marks(ORDER), ...texts, ...groups],
    navigation: linear(groups.map(({ id }) => id)),
  };
}

interface Canvas {
  readonly options: GaugeOptions;
  readonly paths: Paths;
  readonly texts: Mark[];
}

/** Draws one figure from `top` on; gives where it ends. */
function drawItem(
  item: GaugeItem,
  top: number,
  { axis, options, paths, texts }: Canvas & { readonly axis: GaugeAxis },
): number {
  const pad = options.density === 'compact' ? 3 : 8;
  const inner = options.width - 2 * EDGE;
  const heading = [...linesOf(item.title, inner, 'heading'), ...linesOf(item.context, inner, 'detail')];
  texts.push(...putLines(heading, EDGE, top + pad));
  let y = top + pad + heightOf(heading);

  const sign = item.kind === 'met' || item.kind === 'unmet' ? SIGN : 0;
  const beside = inner - FIGURE_WIDTH;
  const words: Line[] = [
    ...linesOf(item.status, beside, 'word', sign),
    ...linesOf(item.bandWord ?? item.reason, beside, 'word'),
  ];
  const figure = linesOf(item.figure, FIGURE_WIDTH, 'large');
  const room = Math.max(heightOf(figure), heightOf(words)) + 4;
  texts.push(...putLines(figure, EDGE, y + (room - heightOf(figure)) / 2));
  const wordsTop = y + (room - heightOf(words)) / 2;
  texts.push(...putLines(words, EDGE + FIGURE_WIDTH, wordsTop));
  if (sign > 0) addSign(paths, item.kind, EDGE + FIGURE_WIDTH, wordsTop + lineHeight('word') / 2);
  y += room;

  if (item.value === null) return y + pad;
  y += POINTER;
  drawScale(y, axis, options.scale, paths);
  drawMarker(item.value, y, axis, paths);
  const { numbers } = options.tongue.core;
  for (const stop of axis.labels)
    texts.push(
      textAt(
        options.tongue.words.percent(formatNumber(stop, numbers)),
        'axis-label',
        axis.x(stop),
        y + BAR + 10,
        'middle',
      ),
    );
  return y + BAR + 18 + pad;
}

function drawScale(y: number, axis: GaugeAxis, scale: PerformanceScale, paths: Paths): void {
  axis.stops.slice(0, -1).forEach((from, i) => {
    const left = axis.x(from);
    const right = axis.x(axis.stops[i + 1] as number);
    paths.add(toneOf(i + axis.hidden, scale.bands.length), rectPath(left, y, right - left, BAR));
    if (i > 0) paths.add('edge', linePath(left, y, left, y + BAR));
  });
  paths.add('frame', rectPath(axis.x(0), y, axis.x(axis.top) - axis.x(0), BAR));
}

/** A line through the scale under a pointer; an arrow where the value lies beyond an end. */
function drawMarker(value: number, y: number, axis: GaugeAxis, paths: Paths): void {
  const x = axis.x(value);
  const middle = y + BAR / 2;
  if (value < 0) paths.add('marker', `M${px(x - 8)} ${px(middle)}l10 -8v16z`);
  else if (value > axis.top) paths.add('marker', `M${px(x + 8)} ${px(middle)}l-10 -8v16z`);
  else {
    paths.add('halo', linePath(x, y, x, y + BAR));
    paths.add('target', linePath(x, y, x, y + BAR));
    paths.add('marker', `M${px(x)} ${px(y + 2)}l-7 ${-POINTER}h14z`);
  }
}

/** Draws one band of the key with what lies in it; gives its height. */
function drawBand(band: number, top: number, items: readonly GaugeItem[], { options, paths, texts }: Canvas): number {
  const { scale, tongue, width } = options;
  const words = WORDS[tongue.core.locale];
  const inside = items.filter((item) => item.band === band).length;
  const note = inside === 0 ? '' : ` ◂ ${items.length === 1 ? words.here : words.many(inside)}`;
  const name = scale.bands[band]?.label[tongue.core.locale] ?? '';
  const text = `${name} (${bandRange(scale, band, tongue)})${note}`;
  const lines = linesOf(text, width - 2 * EDGE - SWATCH, 'word');
  const height = Math.max(BAND_ROW, heightOf(lines) + 8);
  const swatch = rectPath(EDGE, top + height / 2 - 7, 22, 14);
  paths.add(toneOf(band, scale.bands.length), swatch);
  paths.add('frame', swatch);
  texts.push(...putLines(lines, EDGE + SWATCH, top + (height - heightOf(lines)) / 2));
  return height;
}

function bandText(band: number, items: readonly GaugeItem[], { scale, tongue }: GaugeOptions): string {
  const name = scale.bands[band]?.label[tongue.core.locale] ?? '';
  const inside = items.filter((item) => item.band === band).map(({ title, figure }) => `${title} ${figure}`);
  return WORDS[tongue.core.locale].band(name, bandRange(scale, band, tongue), inside);
}

/** A figure in words. */
export function itemLabel(item: GaugeItem, { tongue }: Pick<GaugeOptions, 'tongue'>): string {
  const details = [item.status, item.bandLabel, item.reason].filter((part) => part !== null);
  return WORDS[tongue.core.locale].item({ ...item, details });
}

function groupOf(
  id: string,
  label: string,
  datum: number,
  trace: string | null,
  top: number,
  height: number,
  { width }: GaugeOptions,
): GroupMark {
  return {
    kind: 'group',
    role: 'row',
    id,
    label,
    datum,
    trace,
    marks: [{ kind: 'rect', role: 'hit', x: 1, y: top + 1, width: width - 2, height: height - 2, radius: 4 }],
  };
}
