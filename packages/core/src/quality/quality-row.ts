import { categoriesOf, numbersOf, textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { isCountUnit } from '../data/measure-units.js';
import { isOrdinal } from '../comparison/series-of-table.js';
import { isPercent } from '../indicator/measure-kind.js';
import { supersededRows } from '../indicator/superseded.js';
import { categoryAt } from '../outcome/column.js';
import { publishedOf } from '../reconcile/published.js';
import { parsePeriod } from '../time/parse-period.js';
import type { Period } from '../time/period.js';

/** One row of a table as the checks of submitted figures read it. */
export interface QualityRow {
  /** Position in the table, from 0. */
  readonly row: number;
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly period: Period | null;
  readonly document: string | null;
  readonly version: string | null;
  readonly polarity: string | null;
  readonly status: string | null;
  readonly input: string | null;
  readonly consolidation: string | null;
  readonly target: number | null;
  readonly realisation: number | null;
  readonly published: number | null;
  /** Fractional digits of the published figure. */
  readonly publishedDigits: number;
  readonly percent: boolean;
  readonly count: boolean;
  readonly ordinal: boolean;
  /** True where a later document replaced the target. */
  readonly superseded: boolean;
}

/** A row whose period is known: rows of other periods can be found beside it. */
export type DatedRow = QualityRow & { readonly period: Period };

/** Whether the period of a row is known. */
export const isDated = (row: QualityRow): row is DatedRow => row.period !== null;

/** Rows of a table for the checks. */
export function qualityRows(table: IndicatorTable): readonly QualityRow[] {
  const superseded = supersededRows(table);
  return Array.from({ length: table.length }, (_, row): QualityRow => {
    const text = (field: 'unit' | 'indicator' | 'period' | 'document' | 'measure_unit'): string | null =>
      textsOf(table, field)?.values[row] ?? null;
    const name = (field: 'version' | 'polarity' | 'status' | 'input' | 'consolidation'): string | null => {
      const column = categoriesOf(table, field);
      return column === undefined ? null : categoryAt(column, row);
    };
    const figure = (field: 'target' | 'realisation'): number | null => {
      const column = numbersOf(table, field);
      return column?.status[row] === 0 ? (column.values[row] as number) : null;
    };
    const published = publishedOf(table.numberCell(row, 'published'));
    const measure = text('measure_unit');
    return {
      row,
      unit: text('unit'),
      indicator: text('indicator'),
      period: parsePeriod(text('period') ?? ''),
      document: text('document'),
      version: name('version'),
      polarity: name('polarity'),
      status: name('status'),
      input: name('input'),
      consolidation: name('consolidation'),
      target: figure('target'),
      realisation: figure('realisation'),
      published: published?.value ?? null,
      publishedDigits: published?.decimals ?? 0,
      percent: isPercent(measure),
      count: isCountUnit(measure ?? ''),
      ordinal: isOrdinal(table, row),
      superseded: superseded.has(row),
    };
  });
}
