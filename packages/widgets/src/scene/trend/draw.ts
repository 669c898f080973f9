import { dashedPath } from '../dashes.js';
import { linePath, px } from '../path.js';
import type { Paths } from '../paths.js';
import { dot } from '../scorecard/spark.js';
import type { TrendFrame } from './frame.js';
import type { TrendPanel, TrendPoint } from './panels.js';

/** From the back to the front. */
export const ORDER = [
  'grid',
  'rule',
  'break',
  'gap',
  'pace',
  'target-line',
  'line',
  'point-unmet',
  'point-open',
  'point-met',
  'marker',
];

/**
 * Realisation as a line, target as a dashed one, the way to the final target as a dotted one. Lines join neighbours in
 * time only: nothing leads over a missing figure or a break of the series.
 */
export function drawPanel(panel: TrendPanel, frame: TrendFrame, paths: Paths): void {
  for (const { y } of frame.ticks) paths.add('grid', linePath(frame.left, y, frame.right, y));
  frame.points.forEach((point, i) => {
    const before = frame.points[i - 1];
    const joins = before !== undefined && point.break === null && point.at - before.at === 1;
    if (point.break !== null && before !== undefined) drawBreak(frame.x((before.at + point.at) / 2), frame, paths);
    drawTarget(point, joins ? before : null, frame, paths);
    drawRealisation(point, joins ? before : null, frame, paths);
  });
  drawPace(panel, frame, paths);
}

function drawTarget(point: TrendPoint, before: TrendPoint | null, frame: TrendFrame, paths: Paths): void {
  if (point.target === null) return;
  const x = frame.x(point.at);
  const y = frame.y(point.target);
  paths.add('target-line', linePath(x - 7, y, x + 7, y));
  if (before?.target != null)
    paths.add('target-line', dashedPath(frame.x(before.at) + 7, frame.y(before.target), x - 7, y, 5, 4));
}

function drawRealisation(point: TrendPoint, before: TrendPoint | null, frame: TrendFrame, paths: Paths): void {
  const x = frame.x(point.at);
  if (point.realisation === null) {
    paths.add('gap', linePath(x - 4, frame.bottom - 2, x + 4, frame.bottom - 2));
    return;
  }
  const y = frame.y(point.realisation);
  if (before?.realisation != null) paths.add('line', linePath(frame.x(before.at), frame.y(before.realisation), x, y));
  const { kind } = point.view;
  paths.add(kind === 'met' || kind === 'unmet' ? `point-${kind}` : 'point-open', dot(x, y, 4));
}

/** Two strokes from top to bottom. */
function drawBreak(x: number, frame: TrendFrame, paths: Paths): void {
  paths.add('break', linePath(x - 2, frame.top, x - 2, frame.bottom) + linePath(x + 2, frame.top, x + 2, frame.bottom));
}

/** From the latest realisation to the final target, which core says has still to be reached. */
function drawPace({ plan, latest, comparison }: TrendPanel, frame: TrendFrame, paths: Paths): void {
  if (plan === null) return;
  const x = frame.x(plan.at);
  const y = frame.y(plan.value);
  paths.add('marker', `M${px(x - 7)} ${px(y)}l7 -7l7 7l-7 7z`);
  const required = comparison?.mediumTerm?.values['required_pace'];
  if (typeof required !== 'number' || required === 0 || latest.realisation === null) return;
  paths.add('pace', dashedPath(frame.x(latest.at), frame.y(latest.realisation), x, y, 2, 4));
}
