import { formatNumber } from '@takar/core';
import type { RowView } from '../../view/row-view.js';
import { linear } from '../navigation.js';
import { linePath } from '../path.js';
import type { Mark, Scene } from '../scene.js';
import { axisOf, type Axis } from './axis.js';
import { bars } from './bars.js';
import { columnsOf } from './columns.js';
import type { BulletOptions } from './options.js';
import { place } from './place.js';
import { rowGroup, rowId, signs, textMark } from './row-marks.js';

const AXIS_HEIGHT = 22;

/**
 * The bullet picture: each row's achievement as a bar against its target on one axis in per cent, the bands of the
 * scale behind it, figure and status in words beside it. Pure: the same rows and options give the same scene.
 */
export function bulletScene(rows: readonly RowView[], options: BulletOptions): Scene {
  const columns = columnsOf(options.width);
  const axis = axisOf(rows, columns);
  const placed = place(rows, AXIS_HEIGHT, columns, options);
  const bottom = placed.reduce((y, { top, height }) => Math.max(y, top + height), AXIS_HEIGHT);
  const headings = placed.flatMap((row) => row.headings.map(textMark));
  return {
    width: options.width,
    height: Math.ceil(bottom) + 4,
    title: options.words.title,
    description: options.words.description,
    marks: [
      ...axisMarks(axis, bottom, columns.arrangement === 'side', options),
      ...bars(placed, axis, options.scale),
      ...headings,
      ...signs(placed),
      ...placed.flatMap(({ lines }) => lines.map(textMark)),
      ...placed.map((row) => rowGroup(row, options)),
    ],
    navigation: linear(rows.map(({ row }) => rowId(row))),
  };
}

function axisMarks(axis: Axis, bottom: number, withGrid: boolean, options: BulletOptions): readonly Mark[] {
  const grid = axis.ticks.map((tick) => linePath(axis.x(tick), AXIS_HEIGHT - 4, axis.x(tick), bottom)).join('');
  const labels = axis.ticks.map((tick): Mark => {
    const text = options.words.percent(formatNumber(tick, options.numbers));
    return {
      kind: 'text',
      role: 'axis-label',
      x: axis.x(tick),
      y: 13,
      text,
      anchor: tick === 0 ? 'start' : tick === axis.top ? 'end' : 'middle',
    };
  });
  return withGrid ? [{ kind: 'path', role: 'grid', d: grid }, ...labels] : labels;
}
