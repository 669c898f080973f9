import type { PerformanceScale } from '@takar/core';
import type { GaugeItem } from './items.js';

/** The axis always shows a full target with some room beyond it. */
const LEAST = 120;
/** A marker beyond stands at the end, as an arrow. */
const MOST = 200;
/** Room for a label and the space to the next one. */
const LABEL_WIDTH = 34;

/** The axis of all gauges of a picture, in per cent. */
export interface GaugeAxis {
  readonly top: number;
  /** Where bands meet, with both ends. */
  readonly stops: readonly number[];
  /** The stops that have room for a label. */
  readonly labels: readonly number[];
  /** Bands below the axis. */
  readonly hidden: number;
  /** Pixel of a value; values beyond the ends are held there. */
  x(value: number): number;
}

/** Axis of a width that begins at `left`. */
export function gaugeAxis(
  items: readonly GaugeItem[],
  scale: PerformanceScale,
  left: number,
  width: number,
): GaugeAxis {
  const highest = Math.max(LEAST, ...items.map(({ value }) => value ?? 0));
  const top = Math.min(MOST, Math.ceil(highest / 10) * 10);
  const edges = scale.edges.map(({ at }) => at);
  const stops = [0, ...edges.filter((edge) => edge > 0 && edge < top), top];
  const x = (value: number): number => left + (Math.max(0, Math.min(top, value)) / top) * width;
  return { top, stops, labels: withRoom(stops, x), hidden: edges.filter((edge) => edge <= 0).length, x };
}

/** Ends first, then the edges from the highest on, where readers look most. */
function withRoom(stops: readonly number[], x: (value: number) => number): readonly number[] {
  const placed: number[] = [];
  const ends = [stops[0] as number, stops.at(-1) as number];
  for (const stop of [...ends, ...stops.slice(1, -1).reverse()])
    if (placed.every((other) => Math.abs(x(other) - x(stop)) >= LABEL_WIDTH)) placed.push(stop);
  return placed.sort((a, b) => a - b);
}
