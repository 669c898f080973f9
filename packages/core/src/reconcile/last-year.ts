import { textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { groupBy, membersOf } from '../expression/groups.js';
import { publishedOf } from './published.js';

/** The figure published for the same period one year before, by row. */
export function lastYearPublished(table: IndicatorTable): ReadonlyMap<number, number> {
  const periods = textsOf(table, 'period')?.values;
  const before = new Map<number, number>();
  if (periods === undefined) return before;
  const series = groupBy(table.length, (row) =>
    JSON.stringify([textsOf(table, 'unit')?.values[row], textsOf(table, 'indicator')?.values[row]]),
  );
  for (const rows of membersOf(series, table.length)) {
    const byPeriod = new Map(rows.map((row) => [periods[row] ?? '', row]));
    for (const row of rows) {
      const earlier = byPeriod.get(yearBefore(periods[row] ?? ''));
      const published = earlier === undefined ? null : publishedOf(table.numberCell(earlier, 'published'));
      if (published !== null) before.set(row, published.value);
    }
  }
  return before;
}

/** The same period of the year before: `2025-Q1` of `2026-Q1`. A text without a year has none. */
function yearBefore(period: string): string {
  return /^\d{4}(?!\/)/.test(period) ? `${Number(period.slice(0, 4)) - 1}${period.slice(4)}` : '\0';
}
