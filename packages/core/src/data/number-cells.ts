import type { Column } from '../outcome/column.js';
import { reasonOf, type MissingReason } from '../outcome/reason.js';
import type { IndicatorTable, NumberCell, NumberField } from './indicator-table.js';
import { numberCellOf } from './number-cell.js';
import { notationAt, type OpenColumn } from './number-column.js';
import type { Sheet } from './sheet.js';
import type { Rows } from './text-column.js';

/**
 * What each figure's cell was read as, worked out when it is asked for: the text and its reading, with the value and
 * reason that stand in the column (a rank for a grade, no value where the row does not apply).
 */
export function numberCells(
  sheet: Sheet,
  rows: Rows,
  figures: ReadonlyMap<NumberField, OpenColumn>,
  columns: Readonly<Record<string, Column>>,
): IndicatorTable['numberCell'] {
  return (row, field) => {
    const own = figures.get(field);
    const state = own ?? (field === 'target_from' ? figures.get('target') : undefined);
    const column = columns[field];
    if (state === undefined || column?.kind !== 'number' || row < 0 || row >= rows.length) return undefined;
    const raw = sheet.cell(rows[row] as number, state.column);
    const cell = numberCellOf(raw, state.read(raw), notationAt(state, row));
    return settled(cell, column.values[row] as number, column.status[row] as number);
  };
}

function settled(cell: NumberCell, value: number, status: number): NumberCell {
  if (status === 0) return { ...cell, value, reason: null };
  return { ...cell, value: null, reason: reasonOf(status) as MissingReason };
}
