import { categoriesOf, textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { groupBy, membersOf } from '../expression/groups.js';
import { categoryAt } from '../outcome/column.js';
import { supersededRows } from '../indicator/superseded.js';
import { parsePeriod } from '../time/parse-period.js';
import type { Period } from '../time/period.js';

/** Rows of one indicator of one unit whose periods are years, and the row of its medium-term plan. */
export interface IndicatorSeries {
  readonly unit: string | null;
  readonly indicator: string | null;
  /** Rows by calendar year, ascending. */
  readonly years: readonly { readonly year: number; readonly row: number }[];
  /** The row whose period spans several years, as `2021/2026`, and its last year. */
  readonly plan: { readonly endYear: number; readonly row: number } | null;
}

/** The yearly series of a table; rows that a later document replaced are left out. */
export function seriesOf(table: IndicatorTable): readonly IndicatorSeries[] {
  const periods = textsOf(table, 'period')?.values;
  const superseded = supersededRows(table);
  const textAt = (field: 'unit' | 'indicator', row: number): string | null =>
    textsOf(table, field)?.values[row] ?? null;
  const groups = groupBy(table.length, (row) => JSON.stringify([textAt('unit', row), textAt('indicator', row)]));
  return membersOf(groups, table.length).flatMap((rows) => {
    const dated = rows
      .filter((row) => !superseded.has(row))
      .flatMap((row) => {
        const period = parsePeriod(periods?.[row] ?? '');
        return period === null ? [] : [{ row, period }];
      });
    const years = dated
      .filter(({ period }) => period.grain === 'year')
      .map(({ row, period }) => ({ row, year: yearOf(period) }))
      .sort((a, b) => a.year - b.year);
    const plan = dated.filter(({ period }) => period.grain === 'years').at(-1);
    const first = rows[0] ?? 0;
    if (years.length === 0) return [];
    return {
      unit: textAt('unit', first),
      indicator: textAt('indicator', first),
      years: years.filter(({ year }, i) => years[i + 1]?.year !== year),
      plan: plan === undefined ? null : { row: plan.row, endYear: yearOf(plan.period) },
    };
  });
}

function yearOf({ end }: Period): number {
  return Number(end.slice(0, 4));
}

/** True where a row's target is a grade, whose rank is no quantity. */
export function isOrdinal(table: IndicatorTable, row: number): boolean {
  const kinds = categoriesOf(table, 'target_kind');
  return kinds !== undefined && categoryAt(kinds, row) === 'ordinal';
}
