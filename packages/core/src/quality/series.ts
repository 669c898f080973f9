import { groupBy, membersOf } from '../expression/groups.js';
import { comparePeriods } from '../time/compare-periods.js';
import { isDated, type DatedRow, type QualityRow } from './quality-row.js';

/** Rows of each indicator of each unit, in the order of their periods; rows without a period stand in none. */
export function seriesOf(rows: readonly QualityRow[]): readonly (readonly DatedRow[])[] {
  const dated = rows.filter(isDated);
  const row = (i: number): DatedRow => dated[i] as DatedRow;
  const groups = groupBy(dated.length, (i) => JSON.stringify([row(i).unit, row(i).indicator]));
  return membersOf(groups, dated.length).map((members) =>
    members.map(row).sort((a, b) => comparePeriods(a.period, b.period)),
  );
}
