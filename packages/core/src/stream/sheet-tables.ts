import type { IndicatorTable } from '../data/indicator-table.js';
import type { RowIssue } from '../data/issue-log.js';
import { readWith, type IndicatorOptions } from '../data/read-with.js';
import type { Sheet } from '../data/sheet.js';
import { numberColumn } from '../outcome/column.js';
import { everyPart, sameColumns } from './every-part.js';
import { PartLog } from './part-log.js';
import type { SheetSurvey } from './survey-sheets.js';

/** The second reading of a table in parts. */
export interface SheetTables {
  /** Tables of some thousand rows, one after the other; at least one, which may have no rows. */
  readonly tables: AsyncIterable<IndicatorTable>;
  /** After the last table: what is said of all of it. The issues of rows are those of the tables. */
  readonly issues: () => readonly RowIssue[];
}

/**
 * The rows of a table in parts, a table after the other, each read by what the survey of the same parts found out about the
 * whole: the same figures and issues as `readIndicators` gives of the whole. Only one table is in memory. A survey serves one
 * reading. What the parts throw is thrown.
 *
 * @example
 * for await (const table of sheetTables(parts(), survey, { messages: ID }).tables) rows += table.length;
 */
export function sheetTables(sheets: AsyncIterable<Sheet>, survey: SheetSurvey, options: IndicatorOptions): SheetTables {
  const log = new PartLog(options.messages, survey.told);
  const parts = everyPart({ log, match: sameColumns(), settle: survey.evidence.give });
  let firstRow = 0;
  const tableOf = (sheet: Sheet): IndicatorTable => {
    const read = readWith(sheet, options, parts);
    const { length, columns } = read;
    const bounds = survey.hasRanges && columns.target_from === undefined ? { target_from: numberColumn(length) } : {};
    const table = { ...read, firstRow, columns: { ...columns, ...bounds } };
    log.next(length);
    firstRow += length;
    return table;
  };
  async function* tables(): AsyncGenerator<IndicatorTable> {
    let empty: IndicatorTable | undefined;
    for await (const sheet of sheets) {
      const table = tableOf(sheet);
      if (table.length > 0) yield table;
      else empty ??= table;
    }
    if (firstRow === 0 && empty !== undefined) yield empty;
  }
  return { tables: tables(), issues: () => log.ofTable() };
}
