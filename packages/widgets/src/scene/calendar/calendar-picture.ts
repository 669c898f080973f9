import { formatNumber } from '@takar/core';
import type { ActivityModel } from '../../data/activity-model.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import type { PlainTable } from '../../view/plain-table.js';
import { hatched } from '../heatmap/draw-cell.js';
import { calendarScene } from './calendar-scene.js';
import { monthViews, type MonthView } from './view.js';
import { WORDS } from './words.js';

/** Activity minutes of one person by day, week and month; nobody is named, and nothing says why a day is not counted. */
export function calendarPicture(model: ActivityModel, context: PictureContext): Picture {
  const { tongue, heading, density } = context;
  const { core } = tongue;
  const words = WORDS[core.locale];
  const months = monthViews(model, tongue);
  const rejected = months.reduce((sum, month) => sum + month.rejectedCount, 0);
  const summary =
    context.summary ??
    words.summary(
      months.map(({ sum }) => words.sum(sum.name, sum.minutes, sum.figure)),
      rejected === 0 ? null : words.rejected(formatNumber(rejected, core.numbers)),
    );
  const { minutes } = model.options.calendar;
  return {
    summary,
    note: model.minutesGiven || typeof minutes !== 'number' ? null : words.assumed(formatNumber(minutes, core.numbers)),
    legend: legendOf(tongue.core.locale),
    basis: model.basis,
    table: () => tableOf(months, context),
    scene:
      months.length === 0
        ? null
        : (width) => calendarScene(months, { width, title: heading, description: summary, tongue, density }),
  };
}

function legendOf(locale: 'id' | 'en'): readonly LegendItem[] {
  const words = WORDS[locale];
  const track = { kind: 'rect', role: 'bar-open', x: 1, y: 4, width: 20, height: 6 } as const;
  return [
    { marks: [track, { ...track, role: 'bar-met' }], text: words.full },
    { marks: [track, { ...track, role: 'bar-unmet', width: 12 }], text: words.part },
    {
      marks: [{ kind: 'path', role: 'hatch', d: hatched({ x: 1, y: 1, width: 20, height: 12 }) }],
      text: words.excused,
    },
  ];
}

function tableOf(months: readonly MonthView[], { tongue }: PictureContext): PlainTable {
  const { core } = tongue;
  const words = WORDS[core.locale];
  const cell = (value: number): { text: string; value: number } => ({ text: formatNumber(value, core.numbers), value });
  return {
    columns: words.columns,
    rows: months.flatMap(({ weeks }) =>
      weeks.flatMap(({ sum, days }) =>
        days.flatMap((view) =>
          view === null
            ? []
            : [
                [
                  view.name,
                  sum.name,
                  cell(view.counted),
                  cell(view.target),
                  view.ratio === null ? null : { text: view.figure ?? '', value: view.ratio },
                  cell(view.pending),
                  view.day.kind === 'due' ? '' : words[view.day.kind],
                ],
              ],
        ),
      ),
    ),
  };
}
