import {
  REASONS,
  statusOf,
  type Column,
  type IndicatorTable,
  type MissingReason,
  type NumberCell,
  type NumberColumn,
  type Reason,
  type Sheet,
} from '@takar/core';
import { REASON } from './named.js';

const KNOWN: ReadonlySet<string> = new Set(REASONS);

/**
 * Figures with the reasons that a column `<name>_reason` gives: an empty cell of a table that was computed before keeps why
 * it is empty. A cell with a figure stays as it is.
 */
export function withReasons(column: NumberColumn, sheet: Sheet, place: number, rows?: Uint32Array): NumberColumn {
  const at = sheet.headers.indexOf((sheet.headers[place] ?? '') + REASON);
  if (at < 0) return column;
  const status = column.status.slice();
  for (let row = 0; row < status.length; row += 1) {
    const reason = status[row] === 0 ? null : sheet.cell(rows?.[row] ?? row, at);
    if (typeof reason === 'string' && KNOWN.has(reason) && reason !== 'value') status[row] = statusOf(reason as Reason);
  }
  return { ...column, status };
}

/** The same for the rows of indicators, whose cells say their reason too. */
export function indicatorsWithReasons(table: IndicatorTable): IndicatorTable {
  const columns: Record<string, Column> = { ...table.columns };
  let changed = false;
  for (const [name, column] of Object.entries(table.columns)) {
    const place = (table.fields as Readonly<Record<string, number | undefined>>)[name];
    if (column.kind !== 'number' || place === undefined) continue;
    columns[name] = withReasons(column, table.sheet, place, table.sourceRows);
    changed ||= columns[name] !== column;
  }
  if (!changed) return table;
  return {
    ...table,
    columns,
    others: table.others.filter(({ header }) => !header.endsWith(REASON)),
    numberCell(row, field): NumberCell | undefined {
      const cell = table.numberCell(row, field);
      const column = columns[field];
      if (cell === undefined || cell.value !== null || column?.kind !== 'number') return cell;
      return { ...cell, reason: REASONS[column.status[row] as number] as MissingReason };
    },
  };
}
