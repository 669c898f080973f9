import { ID, readIndicators, type IndicatorOptions, type IndicatorTable, type Messages, type Sheet } from '@takar/core';
import type { ColumnTable } from 'arquero';
import { noteIssues } from '../issues.js';
import { indicatorsWithReasons } from './reasons.js';
import { sheetOf } from './sheet-of.js';
import { indicatorColumns } from './indicator-columns.js';
import { tableOf } from './tables.js';
import { CellView } from './views.js';

/** How the columns of a table are read as indicators. */
export type ReadingOptions = Partial<Omit<IndicatorOptions, 'messages'>> & {
  /** Language of issues; Indonesian unless given. */
  readonly messages?: Messages;
};

/**
 * A sheet as a table of Arquero, cell by cell as it stands: texts are not read as numbers yet, so that the notation of a
 * column is found out by whoever asks for figures.
 */
export function fromSheet(sheet: Sheet): ColumnTable {
  const columns: Record<string, CellView<unknown>> = {};
  sheet.headers.forEach((header, column) => {
    const plain = header === '' ? `column ${column + 1}` : header;
    const name = Object.hasOwn(columns, plain) ? `${plain} (${column + 1})` : plain;
    columns[name] = new CellView(sheet.rowCount, (row) => sheet.cell(row, column));
  });
  return tableOf(columns);
}

/** Indicator rows as a table of Arquero: fields under their names, figures with reasons, other columns under their headers. */
export function fromIndicators(table: IndicatorTable): ColumnTable {
  const result = tableOf(indicatorColumns(table));
  noteIssues(result, table.issues);
  return result;
}

/** A table of Arquero as indicator rows: columns are found by their names, texts read with the notation of their column. */
export function toIndicators(table: ColumnTable, options: ReadingOptions = {}): IndicatorTable {
  const { messages = ID, ...reading } = options;
  return indicatorsWithReasons(readIndicators(sheetOf(table), { messages, ...reading }));
}
