import type { CsvHeader } from '../data/csv-header.js';
import { csvTop, HEADER_LIMIT, type CsvOptions, type CsvTop } from '../data/csv-top.js';
import { firstInvalidUtf8, type Encoding } from '../data/decode.js';
import { wideOrder, type WideOrder } from '../data/encoding.js';
import { csvIssues, ENDLESS_TOP, readCsv, scanIssue } from '../data/read-csv.js';
import { readWith, type IndicatorOptions } from '../data/read-with.js';
import type { Sheet } from '../data/sheet.js';
import type { Issue } from '../issue.js';
import type { IssueCode } from '../issue-codes.js';
import { CsvCutter } from './csv-cutter.js';
import { counted, csvParts, type PartOptions } from './csv-parts.js';
import { Evidence } from './evidence.js';
import { everyPart, sameColumns } from './every-part.js';
import { SurveyLog } from './part-log.js';
import { beginningOf, utf8Pieces, type OpenSource } from './pieces.js';
import { ToldOnce } from './told-once.js';

/** How a CSV is read in parts. */
export type StreamOptions = IndicatorOptions & CsvOptions & PartOptions;

/** What a first reading of a CSV found out about the whole of it. */
export interface CsvSurvey {
  readonly top: CsvTop & { readonly header: CsvHeader };
  /** UTF-16, which is turned into UTF-8 while it is read. */
  readonly wide: WideOrder | null;
  readonly encoding: Encoding;
  readonly evidence: Evidence;
  readonly told: ToldOnce;
  /** True where a target is a range, so that every part has a column of lower bounds. */
  readonly hasRanges: boolean;
  /** Codes of what `csvTables` will say of the table as a whole, as `field/unknown-map`. */
  readonly ofTable: ReadonlySet<IssueCode>;
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
  const { messages } = options;
  const [evidence, told] = [new Evidence(), new ToldOnce()];
  const log = new SurveyLog(messages, told);
  const parts = everyPart({ log, match: sameColumns(), settle: evidence.add });
  const cutter = new CsvCutter(top, encoding);
  const isOpen = top.text.encoding === null && encoding === 'utf-8';
  let first: Sheet | undefined;
  let hasRanges = false;
  for await (const { sheet, bytes } of csvParts(sourceOf(open, wide, options), cutter, options.partBytes)) {
    if (isOpen && firstInvalidUtf8(bytes, 0) !== -1) return null;
    first ??= sheet;
    hasRanges ||= readWith(sheet, options, parts).columns.target_from !== undefined;
  }
  if (cutter.failure !== undefined) {
    return { survey: null, issues: [scanIssue(cutter.failure, top.limit, messages)] };
  }
  const { header, text } = top;
  const issues = csvIssues(first ?? noRows(header), header, cutter.ragged, text, encoding, messages);
  return { survey: { top, wide, encoding, evidence, told, hasRanges, ofTable: log.ofTable }, issues };
}

/** A sheet of a header alone. */
export function noRows({ headers }: CsvHeader): Sheet {
  return { headers, rowCount: 0, cell: () => null, line: () => undefined };
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
