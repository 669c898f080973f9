import { categoriesOf, CATEGORY_FIELDS, textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { NO_CATEGORY } from '../outcome/column.js';

/** Fields in which the rows of one figure are the same, whatever document they are from. */
const SAME_FIGURE = ['unit', 'indicator', 'period'] as const;

/** What names the figure of a row: its unit, indicator and period. */
export function figureOf(table: IndicatorTable): (row: number) => string {
  const fields = SAME_FIGURE.map((field) => textsOf(table, field)?.values);
  return (row) => JSON.stringify(fields.map((values) => values?.[row] ?? null));
}

/** Place of a row's document among those that follow one another (Renstra, RKT, PK, PK perubahan); −1 for none of them. */
export function documentRank(table: IndicatorTable): (row: number) => number {
  const versions = categoriesOf(table, 'version');
  if (versions === undefined) return () => -1;
  const order = versions.domain.map((name) => (CATEGORY_FIELDS.version as readonly string[]).indexOf(name));
  return (row) => {
    const code = versions.codes[row] as number;
    return code === NO_CATEGORY ? -1 : (order[code] ?? -1);
  };
}

/**
 * Rows whose target a later document replaced: the same indicator of the same unit and period stands again with a later
 * `version` (Renstra, RKT, PK, PK perubahan). They stay in the table, and leave scores and figures to date.
 */
export function supersededRows(table: IndicatorTable): ReadonlySet<number> {
  const superseded = new Set<number>();
  if (categoriesOf(table, 'version') === undefined) return superseded;
  const [figure, rank] = [figureOf(table), documentRank(table)];
  const keys = Array.from({ length: table.length }, (_, row) => figure(row));
  const latest = new Map<string, number>();
  keys.forEach((key, row) => latest.set(key, Math.max(latest.get(key) ?? -1, rank(row))));
  keys.forEach((key, row) => {
    if (rank(row) < (latest.get(key) as number)) superseded.add(row);
  });
  return superseded;
}
