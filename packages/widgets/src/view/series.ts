import { comparePeriods, normalPeriod, supersededRows, textsOf, type Computation, type Period } from '@takar/core';

/** Rows of one indicator of one unit, from its first period to its last. */
export interface RowSeries {
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly rows: readonly number[];
}

/**
 * Rows as series, in the order in which each begins. Rows that a later document replaced are left out; rows without a
 * period that can be read come first, as they stand.
 */
export function seriesOfRows({ table }: Computation, rows: Iterable<number>): readonly RowSeries[] {
  const units = textsOf(table, 'unit')?.values;
  const indicators = textsOf(table, 'indicator')?.values;
  const periods = textsOf(table, 'period')?.values;
  const superseded = supersededRows(table);
  const known = new Map<string, { unit: string | null; indicator: string | null; rows: number[] }>();
  for (const row of rows) {
    if (superseded.has(row)) continue;
    const unit = units?.[row] ?? null;
    const indicator = indicators?.[row] ?? null;
    const key = JSON.stringify([unit, indicator]);
    const series = known.get(key);
    if (series === undefined) known.set(key, { unit, indicator, rows: [row] });
    else series.rows.push(row);
  }
  const at = (row: number): Period | null => normalPeriod(periods?.[row] ?? '');
  return [...known.values()].map((series) => ({
    ...series,
    rows: series.rows.length === 1 ? series.rows : byPeriod(series.rows, at),
  }));
}

/** Rows in the order of their periods; those of one period as they stand. */
function byPeriod(rows: readonly number[], at: (row: number) => Period | null): readonly number[] {
  return rows
    .map((row) => ({ row, period: at(row) }))
    .sort((a, b) => {
      if (a.period === null || b.period === null) return Number(a.period !== null) - Number(b.period !== null);
      return comparePeriods(a.period, b.period);
    })
    .map(({ row }) => row);
}

/** The latest row of a series. */
export function latestOf({ rows }: RowSeries): number {
  return rows.at(-1) as number;
}
