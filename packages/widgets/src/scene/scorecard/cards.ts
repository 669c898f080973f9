import { normalPeriod, textsOf, type Computation, type Period } from '@takar/core';
import { periodWords } from '../../locale/period-words.js';
import { periodsOf } from '../../view/periods.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { RowView } from '../../view/row-view.js';
import { rowsShown } from '../../view/rows-shown.js';
import { latestOf, seriesOfRows, type RowSeries } from '../../view/series.js';
import { viewRow } from '../../view/view-row.js';

/** One period of a card; without a view the indicator has no row for it. */
export interface CardPoint {
  readonly period: string;
  readonly view: RowView | null;
}

/** One indicator: its latest row, and all periods of the same length that the picture shows. */
export interface Card {
  readonly view: RowView;
  readonly points: readonly CardPoint[];
}

/** One card an indicator, in the order of the rows. */
export function cardsOf(computation: Computation, context: PictureContext): readonly Card[] {
  const rows = rowsShown(computation, context.period, context.unit);
  const periods = periodsOf(computation, rows);
  const texts = textsOf(computation.table, 'period')?.values;
  return seriesOfRows(computation, rows).map((series) => ({
    view: viewRow(computation, latestOf(series), context),
    points: pointsOf(series),
  }));

  function pointsOf(series: RowSeries): readonly CardPoint[] {
    const byPeriod = new Map(series.rows.map((row) => [texts?.[row] ?? '', row]));
    const latest = normalPeriod(texts?.[latestOf(series)] ?? '');
    return periods
      .filter((period) => sameLength(period, latest))
      .map(({ text }) => {
        const row = byPeriod.get(text);
        return {
          period: periodWords(text, context.tongue.core.locale),
          view: row === undefined ? null : viewRow(computation, row, context),
        };
      });
  }
}

/** Quarters stand in a line with quarters, years with years; nothing after the latest row is shown. */
function sameLength(period: Period, latest: Period | null): boolean {
  return latest !== null && period.grain === latest.grain && period.end <= latest.end;
}
