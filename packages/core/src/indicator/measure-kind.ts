import { categoryColumn, type CategoryColumn } from '../outcome/column.js';
import { textsOf, type IndicatorTable } from '../data/indicator-table.js';

const PERCENT = /^(%|persen|percent|per\s?cent|prosen|prosentase|persentase)(\s|$|\.)/i;

/** Whether a measure unit (*satuan*) is per cent. Other units with a per cent sign, such as *% PDRB*, are too. */
export function isPercent(measureUnit: string | null): boolean {
  return measureUnit !== null && PERCENT.test(measureUnit.trim());
}

/** Whether a row is measured in per cent: its unit says so, or its target does (`90 %`). */
export function percentAt(table: IndicatorTable, row: number): boolean {
  return isPercent(textsOf(table, 'measure_unit')?.values[row] ?? table.numberCell(row, 'target')?.unit ?? null);
}

/** Kind of measure of every row, for rules that ask whether a figure is a percentage. */
export function measureKinds(table: IndicatorTable): CategoryColumn {
  const kinds = categoryColumn(table.length, ['percent', 'other']);
  for (let row = 0; row < table.length; row += 1) kinds.codes[row] = percentAt(table, row) ? 0 : 1;
  return kinds;
}
