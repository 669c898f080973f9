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
  type Series = RowSeries & { readonly rows: number[] };
  const all: Series[] = [];
  const known = new Map<string | null, Map<string | null, Series>>();
  const read = new Map<string, Period | null>();
  for (const row of rows) {
    if (superseded.has(row)) continue;
    const unit = units?.[row] ?? null;
    const indicator = indicators?.[row] ?? null;
    let ofUnit = known.get(unit);
    if (ofUnit === undefined) known.set(unit, (ofUnit = new Map<string | null, Series>()));
    const series = ofUnit.get(indicator);
    if (series !== undefined) series.rows.push(row);
    else {
      const begun = { unit, indicator, rows: [row] };
      ofUnit.set(indicator, begun);
      all.push(begun);
    }
  }
  const at = (row: number): Period | null => {
    const text = periods?.[row] ?? '';
    let period = read.get(text);
    if (period === undefined) read.set(text, (period = normalPeriod(text)));
    return period;
  };
  return all.map((series) => ({
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
