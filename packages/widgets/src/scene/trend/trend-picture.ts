import type { Computation, IndicatorComparison } from '@takar/core';
import type { Tongue } from '../../locale/tongue.js';
import { countRows } from '../../view/counts.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import { dot } from '../scorecard/spark.js';
import { panelsOf, type TrendPanel } from './panels.js';
import { beforeSaid, planSaid, pointSaid } from './said.js';
import { trendScene } from './trend-scene.js';
import { WORDS } from './words.js';

/** More plots than this below each other are better read as a table. */
const LIMIT = 24;

/** What a trend shows, and its panels, for whoever explains them. */
export interface TrendPicture extends Picture {
  readonly panels: readonly TrendPanel[];
}

/**
 * Realisation and target of every indicator over its periods. `comparisons` are what core says of them beside other
 * years; without them no way to a final target is drawn.
 */
export function trendPicture(
  computation: Computation,
  context: PictureContext,
  comparisons: readonly IndicatorComparison[],
): TrendPicture {
  const { tongue, heading, density } = context;
  const all = panelsOf(computation, context, comparisons);
  const panels = all.slice(0, LIMIT);
  const summary = context.summary ?? summaryOf(panels, tongue);
  return {
    summary,
    note: all.length > LIMIT ? tongue.words.shown(LIMIT, all.length) : null,
    legend: trendLegend(panels, tongue),
    table: ({ indicatorTable }) =>
      indicatorTable(
        panels.flatMap(({ points }) => points.map(({ view }) => view)),
        tongue.words,
      ),
    scene:
      panels.length === 0
        ? null
        : (width) => trendScene(panels, { width, title: heading, description: summary, tongue, density }),
    panels,
  };
}

/** One series with what core says of it; of several, how many are met. */
function summaryOf(panels: readonly TrendPanel[], tongue: Tongue): string {
  const [only] = panels;
  if (panels.length !== 1 || only === undefined)
    return tongue.words.summary(countRows(panels.map(({ latest }) => latest.view)));
  // A latest point at a break says so itself.
  const before = only.latest.break === null ? beforeSaid(only, tongue) : null;
  const parts = [pointSaid(only.latest, tongue), before, planSaid(only, tongue)];
  return WORDS[tongue.core.locale].summary(parts.filter((part) => part !== null));
}

function trendLegend(panels: readonly TrendPanel[], { core, words }: Tongue): readonly LegendItem[] {
  const own = WORDS[core.locale].legend;
  const points = panels.flatMap((panel) => panel.points);
  const path = (role: string, d: string): LegendItem['marks'][number] => ({ kind: 'path', role, d });
  const item = (when: boolean, text: string, ...marks: LegendItem['marks']): LegendItem[] =>
    when ? [{ text, marks }] : [];
  const unmet = points.find(({ view }) => view.kind === 'unmet')?.view;
  return [
    ...item(
      points.some(({ view }) => view.kind === 'met'),
      `${own.realisation}, ${words.status.met}`,
      path('line', 'M0 7h22'),
      path('point-met', dot(11, 7, 4)),
    ),
    ...item(
      unmet !== undefined,
      `${own.realisation}, ${unmet?.statusWord ?? ''}`,
      path('line', 'M0 7h22'),
      path('point-unmet', dot(11, 7, 4)),
    ),
    ...item(
      points.some(({ target }) => target !== null),
      own.target,
      path('target-line', 'M0 7h5m4 0h5m4 0h4'),
    ),
    ...item(
      panels.some(({ plan }) => plan !== null),
      own.pace,
      path('pace', 'M0 7h2m3 0h2'),
      path('marker', 'M9 7l6 -6l6 6l-6 6z'),
    ),
    ...item(
      points.some((point) => point.break !== null),
      own.break,
      path('break', 'M9 0v14M13 0v14'),
    ),
    ...item(
      points.some(({ realisation }) => realisation === null),
      own.gap,
      path('gap', 'M7 12h8'),
    ),
  ];
}
