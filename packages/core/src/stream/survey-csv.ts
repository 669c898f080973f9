import type { CsvHeader } from '../data/csv-header.js';
import { csvTop, HEADER_LIMIT, type CsvOptions, type CsvTop } from '../data/csv-top.js';
import { firstInvalidUtf8, type Encoding } from '../data/decode.js';
import { wideOrder, type WideOrder } from '../data/encoding.js';
import { csvIssues, ENDLESS_TOP, readCsv, scanIssue } from '../data/read-csv.js';
import type { IndicatorOptions } from '../data/read-with.js';
import type { Sheet } from '../data/sheet.js';
import type { Issue } from '../issue.js';
import { CsvCutter } from './csv-cutter.js';
import { counted, csvParts, noRows, type PartOptions } from './csv-parts.js';
import { beginningOf, utf8Pieces, type OpenSource } from './pieces.js';
import { surveySheets, type SheetSurvey } from './survey-sheets.js';

/** How a CSV is read in parts. */
export type StreamOptions = IndicatorOptions & CsvOptions & PartOptions;

/** What a first reading of a CSV found out about the whole of it. */
export interface CsvSurvey extends SheetSurvey {
  readonly top: CsvTop & { readonly header: CsvHeader };
  /** UTF-16, which is turned into UTF-8 while it is read. */
  readonly wide: WideOrder | null;
  readonly encoding: Encoding;
}

/** What a first reading gives: the survey, or null where the file is no table; and what it noticed before the rows. */
export interface SurveyReading {
  readonly survey: CsvSurvey | null;
  readonly issues: readonly Issue[];
}

/** Bytes of the beginning that are looked at: a header, in two bytes a letter. */
const BEGINNING = 2 * HEADER_LIMIT + 1024;

/**
 * Reads a CSV once to find out what only all of it tells: whether it is a table to its end, the encoding, how the numbers of
 * each column are written, how often a text stands there that is told once. `csvTables` then gives its rows. Only one part is
 * in memory, beside one entry for each text that is told once.
 *
 * @example
 * const { survey } = await surveyCsv(() => createReadStream('kinerja.csv'), { messages: ID });
 */
export async function surveyCsv(open: OpenSource, options: StreamOptions): Promise<SurveyReading> {
  const { messages } = options;
  const none = (issue: Issue): SurveyReading => ({ survey: null, issues: [issue] });
  const beginning = await beginningOf(open(), BEGINNING);
  const top = csvTop(beginning, options);
  if ('code' in top) return none(top);
  const { header, limit } = top;
  if (header === null) {
    // a file that the beginning holds is read as it always is
    if (beginning.length < BEGINNING) return { survey: null, issues: readCsv(beginning, options).issues };
    return none(scanIssue(ENDLESS_TOP, Math.min(limit, HEADER_LIMIT), messages));
  }
  const found = { top: { ...top, header }, wide: wideOrder(beginning, options.encoding) };
  const utf8 = await surveyOf(open, found, top.text.encoding ?? 'utf-8', options);
  return utf8 ?? ((await surveyOf(open, found, 'windows-1252', options)) as SurveyReading);
}

/** The survey in an encoding; null where the bytes are none of it. */
async function surveyOf(
  open: OpenSource,
  { top, wide }: Pick<CsvSurvey, 'top' | 'wide'>,
  encoding: Encoding,
  options: StreamOptions,
): Promise<SurveyReading | null> {
  const { header, text, limit } = top;
  const cutter = new CsvCutter(top, encoding);
  const isOpen = text.encoding === null && encoding === 'utf-8';
  const seen: { first?: Sheet; isOther: boolean } = { isOther: false };
  async function* sheets(): AsyncGenerator<Sheet> {
    for await (const { sheet, bytes } of csvParts(sourceOf(open, wide, options), cutter, options.partBytes)) {
      seen.isOther = isOpen && firstInvalidUtf8(bytes, 0) !== -1;
      if (seen.isOther) return;
      seen.first ??= sheet;
      yield sheet;
    }
    if (seen.first === undefined) yield noRows(header);
  }
  const found = await surveySheets(sheets(), options);
  if (seen.isOther) return null;
  const { messages } = options;
  if (cutter.failure !== undefined) return { survey: null, issues: [scanIssue(cutter.failure, limit, messages)] };
  const issues = csvIssues(seen.first ?? noRows(header), header, cutter.ragged, text, encoding, messages);
  return { survey: { ...found, top, wide, encoding }, issues };
}

/** The bytes of a source in an encoding whose line breaks can be found. */
export function sourceOf(
  open: OpenSource,
  wide: WideOrder | null,
  { onProgress }: PartOptions,
): AsyncIterable<Uint8Array> {
  const source = counted(open(), onProgress);
  return wide === null ? source : utf8Pieces(source, wide);
}
