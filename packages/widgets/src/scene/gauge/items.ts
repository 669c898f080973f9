import { comparePeriods, normalPeriod, scoreUnits, type Computation, type Period, type Scores } from '@takar/core';
import { quiet } from '../../locale/core-words.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { BarKind } from '../../view/row-view.js';
import { rowsShown } from '../../view/rows-shown.js';
import { isToDate, viewScore } from '../../view/score-view.js';
import { latestOf, seriesOfRows, type RowSeries } from '../../view/series.js';
import { viewRow } from '../../view/view-row.js';
import { WORDS } from './words.js';

/** What a gauge shows: the achievement of an indicator, or the score of a unit. */
export type GaugeFigure = 'row' | 'score';

/** One figure with everything that stands beside it. */
export interface GaugeItem {
  /** `row-3`, or `score-1`. */
  readonly id: string;
  readonly datum: number;
  readonly title: string;
  /** Unit and period. */
  readonly context: string;
  readonly value: number | null;
  readonly figure: string;
  readonly kind: BarKind;
  /** Status of a row; how many indicators a score rests on. */
  readonly status: string;
  readonly band: number | null;
  readonly bandLabel: string | null;
  readonly bandWord: string | null;
  readonly reason: string | null;
}

/** What the rows come to: one figure an indicator, or one a unit, each of its latest period. */
export function gaugeItems(
  computation: Computation,
  context: PictureContext,
  figure: GaugeFigure | null,
): { readonly items: readonly GaugeItem[]; readonly scores: Scores | null } {
  const series = seriesOfRows(computation, rowsShown(computation, context.period, context.unit));
  if ((figure ?? (series.length === 1 ? 'row' : 'score')) === 'row')
    return { items: series.map((each) => itemOfRow(computation, each, context)), scores: null };
  const scores = scoreUnits(computation, quiet(context.tongue.core));
  return { items: scoreItems(computation, scores, series, context), scores };
}

function itemOfRow(computation: Computation, series: RowSeries, context: PictureContext): GaugeItem {
  const row = latestOf(series);
  const view = viewRow(computation, row, context);
  return {
    id: `row-${row}`,
    datum: row,
    title: view.indicator,
    context: inContext([view.unit, periodText(computation, [row], view.period, context)]),
    value: view.achievement,
    figure: view.figure,
    kind: view.kind,
    status: view.statusWord,
    band: view.band,
    bandLabel: view.bandLabel,
    bandWord: view.bandWord,
    reason: view.reason,
  };
}

/** Scores of the units that are shown, of the latest period in which each has rows. */
function scoreItems(
  computation: Computation,
  scores: Scores,
  series: readonly RowSeries[],
  context: PictureContext,
): readonly GaugeItem[] {
  const groupOf = new Map<number, number>();
  scores.members.forEach((rows, group) => rows.forEach((row) => groupOf.set(row, group)));
  const latest = new Map<string | null, number>();
  // A unit's latest row of all its indicators: series are in order, and so are the rows of each.
  for (const each of series)
    for (const row of each.rows) {
      const known = latest.get(each.unit);
      if (known === undefined || later(scores, groupOf.get(row), groupOf.get(known))) latest.set(each.unit, row);
    }
  return [...latest.values()].map((row): GaugeItem => {
    const index = groupOf.get(row) as number;
    const view = viewScore(computation, scores, index, context.tongue);
    const members = scores.members[index] ?? [];
    return {
      id: `score-${index}`,
      datum: index,
      title: view.unit ?? context.heading,
      context: periodText(computation, members, view.period, context) ?? '',
      value: view.score,
      figure: view.figure,
      kind: 'none',
      status: view.coverage,
      band: view.band,
      bandLabel: view.bandLabel,
      bandWord: view.bandWord,
      reason: view.reason,
    };
  });
}

function later({ groups }: Scores, one: number | undefined, other: number | undefined): boolean {
  const period = (index: number | undefined): Period | null => normalPeriod(groups[index ?? -1]?.period ?? '');
  const [a, b] = [period(one), period(other)];
  return a !== null && (b === null || comparePeriods(a, b) > 0);
}

function periodText(
  computation: Computation,
  rows: readonly number[],
  period: string | null,
  { tongue }: PictureContext,
): string | null {
  return period !== null && isToDate(computation, rows) ? WORDS[tongue.core.locale].toDate(period) : period;
}

function inContext(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}
