import { textsOf, type ComputedRow, type Computation, type TextField } from '@takar/core';
import type { Selection } from './group.js';

/** The computation that a widget shows; null where it shows something else. */
export function computationOf(model: object | null): Computation | null {
  return model !== null && 'columns' in model && 'basis' in model ? (model as Computation) : null;
}

/** What a row is called in other widgets; null for rows without a name. */
export function selectionOf({ input }: ComputedRow): Selection | null {
  const text = (name: string): string | null =>
    typeof input[name] === 'string' && input[name] !== '' ? input[name] : null;
  const indicator = text('indicator');
  return indicator === null ? null : { indicator, unit: text('unit'), period: text('period') };
}

/** Rows that a selection means: the same indicator, and the same unit and period where both name one. */
export function rowsSelected({ table }: Computation, selection: Selection): readonly number[] {
  const texts = (field: TextField): readonly (string | null)[] | undefined => textsOf(table, field)?.values;
  const [names, units, periods] = [texts('indicator'), texts('unit'), texts('period')];
  const agrees = (own: string | null | undefined, wanted: string | null): boolean =>
    own == null || wanted === null || own === wanted;
  const rows: number[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (names?.[row] !== selection.indicator) continue;
    if (agrees(units?.[row], selection.unit) && agrees(periods?.[row], selection.period)) rows.push(row);
  }
  return rows;
}
