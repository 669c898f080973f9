import {
  normalPeriod,
  numbersOf,
  seriesBreaks,
  textsOf,
  type Computation,
  type IndicatorComparison,
  type NumberField,
  type Period,
  type RowBreak,
} from '@takar/core';
import type { PictureContext } from '../../view/picture-context.js';
import type { RowView } from '../../view/row-view.js';
import { rowsShown } from '../../view/rows-shown.js';
import { seriesOfRows, type RowSeries } from '../../view/series.js';
import { viewRow } from '../../view/view-row.js';

/** One period of an indicator. */
export interface TrendPoint {
  readonly view: RowView;
  /** Place in time, in periods: neighbours are one apart. */
  readonly at: number;
  readonly target: number | null;
  readonly realisation: number | null;
  /** What keeps it from being compared with the point before. */
  readonly break: RowBreak | null;
}

/** The final target of a medium-term plan. */
export interface TrendPlan {
  readonly row: number;
  readonly at: number;
  readonly year: string;
  readonly value: number;
  /** As written. */
  readonly target: string;
}

/** One indicator of one unit over its periods. */
export interface TrendPanel {
  readonly points: readonly TrendPoint[];
  readonly latest: TrendPoint;
  readonly plan: TrendPlan | null;
  /** What core says of it beside other years; null where its periods are not years, or the part did not load. */
  readonly comparison: IndicatorComparison | null;
}

/** The series of the rows that the filters let through. Filters of periods choose points. */
export function panelsOf(
  computation: Computation,
  context: PictureContext,
  comparisons: readonly IndicatorComparison[],
): readonly TrendPanel[] {
  const rows = rowsShown(computation, context.period, context.unit);
  return seriesOfRows(computation, rows).flatMap((series) => panelOf(computation, series, context, comparisons));
}

function panelOf(
  computation: Computation,
  series: RowSeries,
  context: PictureContext,
  comparisons: readonly IndicatorComparison[],
): readonly TrendPanel[] {
  const { table } = computation;
  const periods = textsOf(table, 'period')?.values;
  const dated = series.rows.flatMap((row) => {
    const period = normalPeriod(periods?.[row] ?? '');
    return period === null ? [] : [{ row, period }];
  });
  const lengths = dated.filter(({ period }) => period.grain !== 'years');
  const grain = lengths.at(-1)?.period.grain;
  const own = lengths.filter(({ period }) => period.grain === grain);
  const breaks = seriesBreaks(
    table,
    own.map(({ row }) => row),
  );
  const points = own.map(({ row, period }, i): TrendPoint => ({
    view: viewRow(computation, row, context),
    at: placeOf(period) ?? i,
    target: numberAt(computation, row, 'target'),
    realisation: numberAt(computation, row, 'realisation'),
    break: breaks.get(row) ?? null,
  }));
  const latest = points.at(-1);
  if (latest === undefined) return [];
  const plan = dated.filter(({ period }) => period.grain === 'years').at(-1);
  return [
    {
      points,
      latest,
      plan: grain === 'year' && plan !== undefined ? planOf(computation, plan.row, plan.period, context) : null,
      comparison:
        grain === 'year'
          ? (comparisons.find(({ unit, indicator }) => unit === series.unit && indicator === series.indicator) ?? null)
          : null,
    },
  ];
}

function planOf(computation: Computation, row: number, period: Period, context: PictureContext): TrendPlan | null {
  const value = numberAt(computation, row, 'target');
  const year = period.end.slice(0, 4);
  if (value === null) return null;
  return { row, at: Number(year), year, value, target: viewRow(computation, row, context).target };
}

function numberAt({ table }: Computation, row: number, field: NumberField): number | null {
  const column = numbersOf(table, field);
  return column?.status[row] === 0 ? (column.values[row] as number) : null;
}

const PARTS = { S: 2, Q: 4 } as const;

/** Place of a period among those of its length: years by their number, quarters four a year. Null for days and weeks. */
function placeOf({ text }: Period): number | null {
  const [, year, kind, part, month] = /^(\d{4})(?:-(?:([SQ])(\d)|(\d{2})))?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (kind !== undefined) return Number(year) * PARTS[kind as keyof typeof PARTS] + Number(part) - 1;
  return month === undefined ? Number(year) : Number(year) * 12 + Number(month) - 1;
}
