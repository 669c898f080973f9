import type { Computation } from '@takar/core';
import type { Tongue } from '../../locale/tongue.js';
import { countRows } from '../../view/counts.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import { linePath } from '../path.js';
import { cardsOf, type Card } from './cards.js';
import { scorecardScene } from './scorecard-scene.js';
import { dot } from './spark.js';
import { WORDS } from './words.js';

/** More cards than this are better read as a table. */
const LIMIT = 120;

/** The latest figure of every indicator that the filters let through, with its course over the periods. */
export function scorecardPicture(computation: Computation, context: PictureContext): Picture {
  const { tongue, heading, density } = context;
  const all = cardsOf(computation, context);
  const cards = all.slice(0, LIMIT);
  const views = cards.map(({ view }) => view);
  const summary = context.summary ?? tongue.words.summary(countRows(views));
  const withUnits = new Set(views.map(({ unit }) => unit)).size > 1;
  return {
    summary,
    note: all.length > LIMIT ? tongue.words.shown(LIMIT, all.length) : null,
    legend: scorecardLegend(cards, tongue),
    table: ({ indicatorTable }) =>
      indicatorTable(
        cards.flatMap(({ view, points }) =>
          points.length === 0 ? [view] : points.flatMap((point) => (point.view === null ? [] : [point.view])),
        ),
        tongue.words,
      ),
    scene:
      cards.length === 0
        ? null
        : (width) => scorecardScene(cards, { width, title: heading, description: summary, tongue, density, withUnits }),
  };
}

function scorecardLegend(cards: readonly Card[], { core, words }: Tongue): readonly LegendItem[] {
  const own = WORDS[core.locale];
  const points = cards.filter(({ points: all }) => all.length > 1).flatMap(({ points: all }) => all);
  if (points.length === 0) return [];
  const item = (when: boolean, text: string, ...marks: LegendItem['marks']): LegendItem[] =>
    when ? [{ text, marks }] : [];
  const unmet = points.find(({ view }) => view?.kind === 'unmet')?.view;
  return [
    { marks: [], text: `${own.course}:` },
    ...item(
      points.some(({ view }) => view?.kind === 'met'),
      words.status.met,
      { kind: 'path', role: 'spark', d: 'M1 7h20' },
      { kind: 'path', role: 'point-met', d: dot(11, 7, 4) },
    ),
    ...item(
      unmet !== undefined,
      unmet?.statusWord ?? '',
      { kind: 'path', role: 'spark', d: 'M1 7h20' },
      { kind: 'path', role: 'point-unmet', d: dot(11, 7, 4) },
    ),
    {
      marks: [{ kind: 'path', role: 'rule', d: linePath(1, 7, 5, 7) + linePath(9, 7, 13, 7) + linePath(17, 7, 21, 7) }],
      text: own.targetLine,
    },
    ...item(
      points.some(({ view }) => view?.achievement == null),
      own.gap,
      { kind: 'path', role: 'gap', d: 'M8 12h6' },
    ),
  ];
}
