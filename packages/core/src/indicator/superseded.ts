import { categoriesOf, CATEGORY_FIELDS, textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { NO_CATEGORY } from '../outcome/column.js';

/**
 * Rows whose target a later document replaced: the same indicator of the same unit and period stands again with a later
 * `version` (Renstra, RKT, PK, PK perubahan). They stay in the table, and leave scores and figures to date.
 */
export function supersededRows(table: IndicatorTable): ReadonlySet<number> {
  const versions = categoriesOf(table, 'version');
  const superseded = new Set<number>();
  if (versions === undefined) return superseded;
  const order = versions.domain.map((name) => (CATEGORY_FIELDS.version as readonly string[]).indexOf(name));
  const rankAt = (row: number): number => {
    const code = versions.codes[row] as number;
    return code === NO_CATEGORY ? -1 : (order[code] ?? -1);
  };
  const fields = (['unit', 'indicator', 'period'] as const).map((field) => textsOf(table, field)?.values);
  const keyAt = (row: number): string => JSON.stringify(fields.map((values) => values?.[row] ?? null));
  const latest = new Map<string, number>();
  for (let row = 0; row < table.length; row += 1)
    latest.set(keyAt(row), Math.max(latest.get(keyAt(row)) ?? -1, rankAt(row)));
  for (let row = 0; row < table.length; row += 1)
    if (rankAt(row) < (latest.get(keyAt(row)) as number)) superseded.add(row);
  return superseded;
}
