import { textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { groupBy, membersOf } from '../expression/groups.js';
import { publishedOf } from './published.js';

/** The figure published for the period before, by row: indicators of a unit in the order of their periods. */
export function lastYearPublished(table: IndicatorTable): ReadonlyMap<number, number> {
  const periods = textsOf(table, 'period')?.values;
  const before = new Map<number, number>();
  if (periods === undefined) return before;
  const series = groupBy(table.length, (row) =>
    JSON.stringify([textsOf(table, 'unit')?.values[row], textsOf(table, 'indicator')?.values[row]]),
  );
  for (const rows of membersOf(series, table.length)) {
    const ordered = rows
      .filter((row) => periods[row])
      .sort((a, b) => ((periods[a] as string) < (periods[b] as string) ? -1 : 1));
    ordered.slice(1).forEach((row, i) => {
      const earlier = ordered[i] as number;
      const published = periods[earlier] === periods[row] ? null : publishedOf(table.numberCell(earlier, 'published'));
      if (published !== null) before.set(row, published.value);
    });
  }
  return before;
}
