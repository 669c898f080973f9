import { formatNumber, type Messages } from '@takar/core';
import { textWidth } from '../measure.js';
import { fontOf } from '../text-lines.js';
import { ticksAround } from '../ticks.js';
import type { ScatterView } from './view.js';

/** A box in pixels. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Both axes of a plot. */
export interface Axes extends PlotBox {
  readonly xTicks: readonly { readonly at: number; readonly text: string; readonly value: number }[];
  readonly yTicks: readonly { readonly at: number; readonly text: string; readonly value: number }[];
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** One place on the plot: one mark, or several that lie too close to be told apart. */
export interface ScatterPlace {
  readonly x: number;
  readonly y: number;
  /** Positions in the list of views. */
  readonly members: readonly number[];
  /** Whether a figure lies beyond an axis, and to which side. */
  readonly beyond: { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 };
}

/** Values beyond stand at the edge, so that one of 600 per cent does not press all others together. */
const MOST = 200;
/** Marks on the first and last tick stay clear of the texts at the axes. */
const INSET = 14;
/** Marks closer than this are one place. */
export const APART = 28;

/** Axes around the figures and the lines at 100. */
export function axesOf(views: readonly ScatterView[], outer: PlotBox, numbers: Messages['numbers']): Axes {
  const { size } = fontOf('axis-label');
  const xs = views.map(({ performance }) => performance.absorption?.value).filter((value) => typeof value === 'number');
  const ys = views.map(({ performance }) => performance.achievement.value).filter((value) => value !== null);
  const yRange = rangeOf(ys, 5);
  const yTexts = yRange.values.map((value) => formatNumber(value, numbers, yRange.digits));
  const left = outer.left + Math.max(...yTexts.map((text) => textWidth(text, size))) * 1.06 + 6;
  const xRange = rangeOf(xs, (outer.right - left) / 64);
  const box = { ...outer, left };
  const x = scaleOf(xRange.values, box.left + INSET, box.right - INSET);
  const y = scaleOf(yRange.values, box.bottom - INSET, box.top + INSET);
  return {
    ...box,
    x,
    y,
    xTicks: xRange.values.map((value) => ({ value, at: x(value), text: formatNumber(value, numbers, xRange.digits) })),
    yTicks: yRange.values.map((value, i) => ({ value, at: y(value), text: yTexts[i] ?? '' })),
  };
}

function rangeOf(values: readonly number[], count: number): ReturnType<typeof ticksAround> {
  const within = [...values, 100].map((value) => Math.max(0, Math.min(MOST, value)));
  return ticksAround(Math.min(...within), Math.max(...within), Math.max(2, Math.min(6, Math.floor(count))));
}

function scaleOf(ticks: readonly number[], from: number, to: number): (value: number) => number {
  const low = ticks[0] as number;
  const high = ticks.at(-1) as number;
  return (value) => from + ((Math.max(low, Math.min(high, value)) - low) / (high - low)) * (to - from);
}

/** Where the marks stand: those that would cover each other share one place, that of the first. */
export function placesOf(views: readonly ScatterView[], axes: Axes): readonly ScatterPlace[] {
  const places: (ScatterPlace & { readonly members: number[] })[] = [];
  views.forEach(({ performance }, i) => {
    const share = performance.absorption?.value;
    const value = performance.achievement.value;
    if (typeof share !== 'number' || value === null) return;
    const [x, y] = [axes.x(share), axes.y(value)];
    const known = places.find((place) => Math.abs(place.x - x) < APART && Math.abs(place.y - y) < APART);
    if (known !== undefined) return void known.members.push(i);
    places.push({ x, y, members: [i], beyond: { x: side(share, axes.xTicks), y: side(value, axes.yTicks) } });
  });
  return places;
}

function side(value: number, ticks: Axes['xTicks']): -1 | 0 | 1 {
  if (value < (ticks[0]?.value ?? value)) return -1;
  return value > (ticks.at(-1)?.value ?? value) ? 1 : 0;
}
