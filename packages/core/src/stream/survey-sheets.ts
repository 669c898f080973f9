import { readWith, type IndicatorOptions } from '../data/read-with.js';
import type { Sheet } from '../data/sheet.js';
import type { IssueCode } from '../issue-codes.js';
import { Evidence } from './evidence.js';
import { everyPart, sameColumns } from './every-part.js';
import { SurveyLog } from './part-log.js';
import { ToldOnce } from './told-once.js';

/** What a first reading of a table in parts found out about the whole of it. */
export interface SheetSurvey {
  /** Headers of the table that is read. */
  readonly headers: readonly string[];
  readonly evidence: Evidence;
  readonly told: ToldOnce;
  /** True where a target is a range, so that every part has a column of lower bounds. */
  readonly hasRanges: boolean;
  /** Codes of what `sheetTables` will say of the table as a whole, as `field/unknown-map`. */
  readonly ofTable: ReadonlySet<IssueCode>;
}

/**
 * Reads a table in parts once to find out what only all of it tells: how the numbers of each column are written, how often a
 * text stands there that is told once. `sheetTables` then gives its rows. The parts are sheets under the same headers, at
 * least one; the first has the 500 rows that tell columns apart, if there are as many. One part is in memory, beside one
 * entry for each text that is told once. What the parts throw is thrown.
 *
 * @example
 * const survey = await surveySheets(parts(), { messages: ID });
 */
export async function surveySheets(sheets: AsyncIterable<Sheet>, options: IndicatorOptions): Promise<SheetSurvey> {
  const [evidence, told] = [new Evidence(), new ToldOnce()];
  const log = new SurveyLog(options.messages, told);
  const parts = everyPart({ log, match: sameColumns(), settle: evidence.add });
  let headers: readonly string[] | undefined;
  let hasRanges = false;
  for await (const sheet of sheets) {
    const read = readWith(sheet, options, parts);
    headers ??= read.sheet.headers;
    hasRanges ||= read.columns.target_from !== undefined;
  }
  return { headers: headers ?? [], evidence, told, hasRanges, ofTable: log.ofTable };
}
