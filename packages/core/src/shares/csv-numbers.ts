import type { CsvOptions } from '../data/csv-top.js';
import type { NumbersOption } from '../data/decide-notations.js';
import { IssueLog } from '../data/issue-log.js';
import { readCsv } from '../data/read-csv.js';
import { numberColumnsWith, type FiguresOf } from '../data/read-number-columns.js';
import type { Sheet } from '../data/sheet.js';
import { textColumn } from '../data/text-column.js';
import type { NamedColumns } from '../expression/batch.js';
import type { Issue } from '../issue.js';

/** How columns of a CSV are read as figures. */
export interface CsvNumbersOptions extends CsvOptions {
  /** Notation of numbers; found out per column and row when `auto` or absent. */
  readonly numbers?: NumbersOption | undefined;
  /** Column (from 0) with the measure unit of each row, which tells counts from quantities. */
  readonly measureUnits?: number | undefined;
}

/** Columns of a CSV by the names that they get: numbers from 0, or what finds them by the headers. */
export type ColumnPlaces =
  Readonly<Record<string, number>> | ((headers: readonly string[]) => Readonly<Record<string, number>>);

/** Columns of a CSV as figures, one cell a row. */
export interface CsvNumbers {
  /** Headers of the file; null where it is no table, with the reason among the issues. */
  readonly headers: readonly string[] | null;
  /** Rows of the file. */
  readonly length: number;
  readonly columns: NamedColumns;
  /** Those of the file, then those of columns (`row` -1) and rows. */
  readonly issues: readonly (Issue & { readonly row?: number })[];
}

/** Reads columns of a CSV as figures in one thread, by `readCsv` and `readNumberColumns`, into the columns that are given. */
export function csvNumbers(
  bytes: Uint8Array,
  places: ColumnPlaces,
  options: CsvNumbersOptions,
  figures: FiguresOf,
): CsvNumbers {
  const { sheet, issues } = readCsv(bytes, options);
  if (sheet === null) return { headers: null, length: 0, columns: {}, issues };
  const { messages, numbers, measureUnits: column } = options;
  const measureUnits = column === undefined ? undefined : unitsOf(sheet, column);
  const found = placesIn(sheet.headers, places);
  const log = new IssueLog(messages);
  const read = numberColumnsWith(sheet, found, { numbers, measureUnits }, { log, figures });
  return {
    headers: sheet.headers,
    length: sheet.rowCount,
    columns: read.columns,
    issues: [...issues, ...read.issues],
  };
}

/** The places of columns, by the headers where they are found by them. */
export function placesIn(headers: readonly string[], places: ColumnPlaces): Readonly<Record<string, number>> {
  return typeof places === 'function' ? places(headers) : places;
}

/** The texts of a column of units. */
export function unitsOf(sheet: Sheet, column: number): readonly (string | null)[] {
  const rows = Uint32Array.from({ length: sheet.rowCount }, (_, row) => row);
  return textColumn(sheet, rows, [column]).values;
}
