import { numberColumn, readNumberColumns, ID, type Messages, type NumberColumn, type TableIssue } from '@takar/core';
import type { ColumnTable } from 'arquero';
import { withReasons } from '../columns/reasons.js';
import { sheetOf } from '../columns/sheet-of.js';
import { FigureView } from '../columns/views.js';
import { columnOf } from './column-of.js';

/** A column of a table as figures: the very figures where a rule gave them, else read with the notation of the column. */
export function figuresOf(
  table: ColumnTable,
  name: string,
  messages: Messages = ID,
): { readonly figures: NumberColumn; readonly issues: readonly TableIssue[] } {
  const column: unknown = columnOf(table, name);
  if (column instanceof FigureView) return { figures: column.figures, issues: [] };
  const sheet = sheetOf(table);
  const place = sheet.headers.indexOf(name);
  const { columns, issues } = readNumberColumns(sheet, { [name]: place }, { messages });
  return { figures: withReasons(columns[name] ?? numberColumn(sheet.rowCount), sheet, place), issues };
}
