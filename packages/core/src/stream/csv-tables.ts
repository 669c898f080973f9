import { readWith } from '../data/read-with.js';
import type { IndicatorTable } from '../data/indicator-table.js';
import type { RowIssue } from '../data/issue-log.js';
import type { Sheet } from '../data/sheet.js';
import { numberColumn } from '../outcome/column.js';
import { CsvCutter } from './csv-cutter.js';
import { csvParts } from './csv-parts.js';
import { everyPart, sameColumns } from './every-part.js';
import { PartLog } from './part-log.js';
import type { OpenSource } from './pieces.js';
import { noRows, sourceOf, type CsvSurvey, type StreamOptions } from './survey-csv.js';

/** The second reading of a CSV. */
export interface CsvTables {
  /** Tables of some thousand rows, one after the other; at least one, which may have no rows. */
  readonly tables: AsyncIterable<IndicatorTable>;
  /** After the last table: what is said of all of it. The issues of rows are those of the tables. */
  readonly issues: () => readonly RowIssue[];
}

/**
 * The rows of a CSV, a table after the other, each read by what the survey found out about the whole: the same figures and
 * issues as `readIndicators` gives of the whole file. Only one table is in memory. A survey serves one reading.
 *
 * @example
 * for await (const table of csvTables(open, survey, options).tables) rows += table.length;
 */
export function csvTables(open: OpenSource, survey: CsvSurvey, options: StreamOptions): CsvTables {
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
    const cutter = new CsvCutter(survey.top, survey.encoding);
    const source = sourceOf(open, survey.wide, options);
    for await (const { sheet } of csvParts(source, cutter, options.partBytes)) {
      const table = tableOf(sheet);
      if (table.length > 0) yield table;
    }
    if (firstRow === 0) yield tableOf(noRows(survey.top.header));
  }
  return { tables: tables(), issues: () => log.ofTable() };
}
