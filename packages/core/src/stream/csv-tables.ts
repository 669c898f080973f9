import { CsvCutter } from './csv-cutter.js';
import { csvSheets } from './csv-parts.js';
import type { OpenSource } from './pieces.js';
import { sheetTables, type SheetTables } from './sheet-tables.js';
import { sourceOf, type CsvSurvey, type StreamOptions } from './survey-csv.js';

/**
 * The rows of a CSV, a table after the other, each read by what the survey found out about the whole: the same figures and
 * issues as `readIndicators` gives of the whole file. Only one table is in memory. A survey serves one reading.
 *
 * @example
 * for await (const table of csvTables(open, survey, options).tables) rows += table.length;
 */
export function csvTables(open: OpenSource, survey: CsvSurvey, options: StreamOptions): SheetTables {
  const cutter = new CsvCutter(survey.top, survey.encoding);
  const sheets = csvSheets(sourceOf(open, survey.wide, options), cutter, survey.top.header, options.partBytes);
  return sheetTables(sheets, survey, options);
}
