import { formatNumber, type Messages } from '@takar/core';
import { textWidth } from '../measure.js';
import { ticksAround } from '../ticks.js';
import { fontOf } from '../text-lines.js';
import type { TrendPanel, TrendPoint } from './panels.js';

/** Where the values of a panel stand. */
export interface TrendFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Width that belongs to one period: also the target for fingers. */
  readonly step: number;
  /** Points that have room, from the first that does. */
  readonly points: readonly TrendPoint[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  x(at: number): number;
  y(value: number): number;
}

/** Least room for a finger. */
const STEP = 26;

/** Axes of a panel in a box. Of more periods than have room, the latest are shown. */
export function frameOf(
  panel: TrendPanel,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  numbers: Messages['numbers'],
): TrendFrame {
  const values = [
    ...panel.points.flatMap(({ target, realisation }) => [target, realisation]),
    panel.plan?.value ?? null,
  ].filter((value) => value !== null);
  const { values: round, digits } = ticksAround(Math.min(...values, Infinity), Math.max(...values, -Infinity), 4);
  const [low, high] = values.length === 0 ? [0, 1] : [round[0] as number, round.at(-1) as number];
  const texts =
    values.length === 0 ? [] : round.map((value) => ({ value, text: formatNumber(value, numbers, digits) }));
  const { size } = fontOf('axis-label');
  const left = box.x + Math.max(0, ...texts.map(({ text }) => textWidth(text, size))) * 1.06 + 8;
  const right = box.x + box.width;

  const last = Math.max(panel.latest.at, panel.plan?.at ?? -Infinity);
  const most = Math.max(1, Math.floor((right - left) / STEP));
  const first = Math.max(panel.points[0]?.at ?? last, last - most + 1);
  const step = (right - left) / (last - first + 1);
  const top = box.y + 8;
  const bottom = box.y + box.height - 8;
  const y = (value: number): number => bottom - ((value - low) / (high - low || 1)) * (bottom - top);
  return {
    left,
    right,
    top,
    bottom,
    step,
    points: panel.points.filter(({ at }) => at >= first),
    ticks: texts.map(({ value, text }) => ({ y: y(value), text })),
    x: (at) => left + (at - first + 0.5) * step,
    y,
  };
}
