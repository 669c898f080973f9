import type { Computation } from '@takar/core';
import type { PictureContext } from '../../view/picture-context.js';
import type { PictureOfScores } from '../../view/picture-of-scores.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import { rankingScene } from './ranking-scene.js';
import { standingsOf, type Standings } from './standings.js';
import { WORDS } from './words.js';

/** More units than this are better read as a table. */
const LIMIT = 500;

/** Units by rank, cohorts apart, each with how many indicators its score rests on. */
export function rankingPicture(computation: Computation, context: PictureContext): PictureOfScores {
  const { tongue, heading, density } = context;
  const { standings: all, scores } = standingsOf(computation, context);
  const standings = limited(all);
  const count = (of: readonly Standings[]): number => of.reduce((sum, { units }) => sum + units.length, 0);
  const summary = context.summary ?? summaryOf(all, context);
  const withCohorts = all.length > 1 || all.some(({ cohort }) => cohort !== null);
  return {
    summary,
    note: count(all) > LIMIT ? tongue.words.shown(LIMIT, count(all)) : null,
    legend: legendOf(all, context),
    table: () => tableOf(standings, withCohorts, context),
    scene:
      count(standings) === 0
        ? null
        : (width) =>
            rankingScene(standings, { width, title: heading, description: summary, tongue, density, withCohorts }),
    scores,
  };
}

function limited(all: readonly Standings[]): readonly Standings[] {
  let left = LIMIT;
  return all.flatMap((standings) => {
    const units = standings.units.slice(0, left);
    left -= units.length;
    return units.length === 0 ? [] : [{ ...standings, units }];
  });
}

function summaryOf(standings: readonly Standings[], { tongue }: PictureContext): string {
  const units = standings.flatMap((each) => each.units);
  return WORDS[tongue.core.locale].summary({
    units: units.length,
    ranked: units.filter(({ rank }) => rank !== null).length,
    cohorts: standings.length,
    first: units.filter(({ rank }) => rank === 1).map(({ unit, figure }) => `${unit ?? '–'} ${figure}`),
  });
}

/** What the bars mean, and how ranks come about. */
function legendOf(standings: readonly Standings[], { tongue }: PictureContext): readonly LegendItem[] {
  const words = WORDS[tongue.core.locale];
  const ties = standings.some(({ units }) => {
    const ranks = units.flatMap(({ rank }) => (rank === null ? [] : [rank]));
    return new Set(ranks).size < ranks.length;
  });
  const box = { x: 1, y: 2, width: 20, height: 10 };
  const open = standings.some(({ units }) => units.some(({ rank, score }) => rank === null && score !== null));
  return [
    ...(open ? [{ marks: [{ kind: 'rect', role: 'bar-open', ...box } as const], text: words.provisional }] : []),
    { marks: [], text: words.rule(ties) },
  ];
}

function tableOf(
  standings: readonly Standings[],
  withCohorts: boolean,
  { tongue }: PictureContext,
): ReturnType<Picture['table']> {
  const { columns } = tongue.words;
  const own = WORDS[tongue.core.locale].columns;
  return {
    columns: [columns.unit, ...(withCohorts ? [own.cohort] : []), own.rank, own.score, columns.band, own.coverage],
    rows: standings.flatMap(({ cohort, units }) =>
      units.map((view) => [
        view.unit,
        ...(withCohorts ? [cohort] : []),
        { text: view.rank === null ? '–' : String(view.rank), value: view.rank },
        { text: view.figure, value: view.score },
        view.bandLabel ?? view.reason,
        view.coverage,
      ]),
    ),
  };
}
