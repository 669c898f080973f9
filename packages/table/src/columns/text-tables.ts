import {
  ID,
  readCsv,
  readJson,
  writeCsv,
  type CsvOptions,
  type Messages,
  type RawCell,
  type SheetReading,
  type WriteCsvOptions,
} from '@takar/core';
import { writeXlsx } from '@takar/core/xlsx';
import type { ColumnTable } from 'arquero';
import { noteIssues } from '../issues.js';
import { fromSheet } from './indicators.js';
import { sheetOf } from './sheet-of.js';
import { tableOf } from './tables.js';

/** How a CSV is read. */
export type CsvReading = Omit<CsvOptions, 'messages'> & { readonly messages?: Messages };

/**
 * Reads the bytes of a CSV by core's reader: separators, encodings, two header rows, titles above, quoted cells over several
 * lines. Cells stay texts, so that the notation of a column is found out when figures are asked for. What cannot be read is an
 * empty table whose issues say why.
 */
export function fromCsv(bytes: Uint8Array, { messages = ID, ...options }: CsvReading = {}): ColumnTable {
  return read(readCsv(bytes, { messages, ...options }));
}

/** Reads JSON as portals give it: lists of objects, CKAN, DataTables, headers beside rows. */
export function fromJson(text: string, { messages = ID }: { readonly messages?: Messages } = {}): ColumnTable {
  return read(readJson(text, { messages }));
}

/** Writes the rows of a table that are seen as CSV; texts that a spreadsheet would run as a formula are guarded. */
export function toCsv(table: ColumnTable, options?: WriteCsvOptions): string {
  return writeCsv(rowsOf(table), options);
}

/** Writes tables as the sheets of a workbook, by the names of its tabs. */
export function toXlsx(tables: Readonly<Record<string, ColumnTable>>): Uint8Array {
  return writeXlsx(Object.entries(tables).map(([name, table]) => ({ name, rows: rowsOf(table) })));
}

function read({ sheet, issues }: SheetReading): ColumnTable {
  return noteIssues(sheet === null ? tableOf({}) : fromSheet(sheet), issues);
}

function* rowsOf(table: ColumnTable): Generator<readonly RawCell[]> {
  const sheet = sheetOf(table);
  const { headers, rowCount } = sheet;
  yield headers;
  for (let row = 0; row < rowCount; row += 1) yield headers.map((_, column) => sheet.cell(row, column));
}
