import { categoriesOf, numbersOf, textsOf, type CategoryField, type NumberField } from '../data/indicator-table.js';
import { normalHeader } from '../data/header-text.js';
import { isPercent } from '../indicator/measure-kind.js';
import { categoryAt } from '../outcome/column.js';
import type { Cascade } from './cascade.js';

/** Figure of an indicator row; null where there is none. */
export function figureOf({ indicators }: Cascade, field: NumberField, row: number): number | null {
  const column = numbersOf(indicators.table, field);
  return column !== undefined && column.status[row] === 0 ? (column.values[row] as number) : null;
}

/** Category of an indicator row; null where there is none, or it is not known. */
export function categoryOf({ indicators }: Cascade, field: CategoryField, row: number): string | null {
  const column = categoriesOf(indicators.table, field);
  const name = column === undefined ? null : categoryAt(column, row);
  return name === 'unknown' ? null : name;
}

/** Period of an indicator row in normal form, `2026`. */
export function periodOf({ indicators }: Cascade, row: number): string | null {
  return textsOf(indicators.table, 'period')?.values[row] ?? null;
}

/** Measure unit (*satuan*) of an indicator row as it stands. */
export function unitOf({ indicators }: Cascade, row: number): string | null {
  return textsOf(indicators.table, 'measure_unit')?.values[row] ?? null;
}

/** A text as texts of indicators are compared: case, blanks and punctuation do not count. */
export function sameText(text: string | null): string {
  return text === null ? '' : normalHeader(text);
}

/** Rows of the indicators of a node, by the name of the indicator. */
export function seriesOf({ indicators }: Cascade, node: number): ReadonlyMap<string, readonly number[]> {
  const series = new Map<string, number[]>();
  for (let row = indicators.starts[node] as number; row < (indicators.starts[node + 1] as number); row++) {
    const name = sameText(indicators.names[row] ?? null);
    const rows = series.get(name);
    if (rows === undefined) series.set(name, [row]);
    else rows.push(row);
  }
  return series;
}

/** True for two spellings of one unit: `%` and `persen`, `Orang` and `orang`. */
export function sameUnit(one: string, other: string): boolean {
  if (isPercent(one) && isPercent(other)) return true;
  return sameText(one) === sameText(other);
}
