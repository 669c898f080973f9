import type { Computation } from '@takar/core';
import type { PictureContext } from '../../view/picture-context.js';
import type { PictureOfScores } from '../../view/picture-of-scores.js';
import type { Picture } from '../../view/picture.js';
import { gaugeItems, type GaugeFigure, type GaugeItem } from './items.js';
import { gaugeScene, itemLabel } from './gauge-scene.js';

/** More gauges than this below each other are better read as bars. */
const LIMIT = 24;

/** The figures of the rows that the filters let through, on the bands of the performance scale. */
export function gaugePicture(
  computation: Computation,
  context: PictureContext,
  figure: GaugeFigure | null = null,
): PictureOfScores {
  const { tongue, heading, density } = context;
  const { items: all, scores } = gaugeItems(computation, context, figure);
  const items = all.slice(0, LIMIT);
  const { scale } = computation;
  const summary = context.summary ?? summaryOf(items, tongue);
  return {
    summary,
    note: all.length > LIMIT ? tongue.words.shown(LIMIT, all.length) : null,
    legend: [{ marks: [], text: capital(scale.title[tongue.core.locale]) }],
    table: () => tableOf(items, context),
    scene:
      items.length === 0
        ? null
        : (width) => gaugeScene(items, { width, title: heading, description: summary, scale, tongue, density }),
    scores,
  };
}

/** One figure with everything beside it; of several, each with its band. */
function summaryOf(items: readonly GaugeItem[], tongue: PictureContext['tongue']): string {
  const [only] = items;
  if (items.length === 1 && only !== undefined) return `${itemLabel(only, { tongue })}.`;
  const short = items.map(({ title, figure, bandWord, status }) => `${title} ${figure} (${bandWord ?? status})`);
  return `${short.join('; ')}.`;
}

function tableOf(items: readonly GaugeItem[], { tongue }: PictureContext): ReturnType<Picture['table']> {
  const { columns } = tongue.words;
  return {
    columns: [columns.indicator, columns.period, columns.achievement, columns.band, columns.status],
    rows: items.map((item) => [
      item.title,
      item.context,
      { text: item.figure, value: item.value },
      item.bandLabel,
      item.reason ?? item.status,
    ]),
  };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
