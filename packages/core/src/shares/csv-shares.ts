import { BYTE } from '../data/byte-classes.js';
import type { CsvHeader } from '../data/csv-header.js';
import { RAGGED_LIMIT, type CsvScan, type RaggedRow } from '../data/csv-scan.js';
import { csvSheet } from '../data/csv-sheet.js';
import { csvTop, planOf, type CsvOptions, type CsvTop } from '../data/csv-top.js';
import { firstInvalidUtf8, type Encoding } from '../data/decode.js';
import { csvIssues, scanIssue } from '../data/read-csv.js';
import { SAMPLE_ROWS } from '../data/sampled.js';
import type { Sheet } from '../data/sheet.js';
import type { Issue } from '../issue.js';
import { wholeRecords } from '../stream/whole-records.js';

/** The beginning of a CSV that has a header. */
export type HeadedTop = CsvTop & { readonly header: CsvHeader };

/** A stretch of the bytes of a CSV, for the records that begin in it. */
export interface CsvShare {
  /** Where a record begins, if no quote is open there. */
  readonly from: number;
  readonly until: number;
  /** True where no byte follows. */
  readonly isLast: boolean;
}

/** What was found in a share; rows and lines count from its own first ones. */
export interface ScannedShare {
  readonly from: number;
  /** Where the next share begins. */
  readonly next: number;
  readonly rows: number;
  readonly lines: number;
  readonly ragged: readonly RaggedRow[];
  readonly failure: CsvScan['failure'];
  readonly isUtf8: boolean;
}

/** Where the rows of a share stand in the file. */
export interface SharePlace {
  readonly firstRow: number;
  readonly rows: number;
  readonly firstLine: number;
}

/** A CSV of which all shares were scanned. */
export interface SharedCsv {
  readonly rowCount: number;
  readonly encoding: Encoding;
  readonly places: readonly SharePlace[];
  /** What there is to tell before any cell: encoding, header, ragged rows. */
  readonly issues: readonly Issue[];
}

/**
 * The beginning of a CSV that threads can read in shares; null where one of them reads it as a whole: UTF-16, which is turned
 * into other bytes first, and what is no table from its beginning on.
 */
export function sharedTop(bytes: Uint8Array, options: CsvOptions): HeadedTop | null {
  const top = csvTop(bytes, options);
  return 'code' in top || top.header === null || top.text.bytes !== bytes ? null : { ...top, header: top.header };
}

/**
 * Cuts the rows of a CSV into as many shares, about equal or of so many bytes each, of which the last one takes what is left.
 * Each begins with the last line before its place. That a quote may be open there only reading from the beginning tells:
 * `astray` finds such shares once all are scanned.
 */
export function csvShares({ text, header }: HeadedTop, count: number, shareBytes?: number): readonly CsvShare[] {
  const { bytes } = text;
  const { start } = header;
  const size = shareBytes ?? Math.ceil((bytes.length - start) / count);
  return Array.from({ length: count }, (_, i) => {
    const isLast = i === count - 1;
    const until = isLast ? bytes.length : Math.min(bytes.length, start + size * (i + 1));
    const from = i === 0 ? start : lastLine(bytes, start, Math.min(bytes.length, start + size * i));
    return { from, until, isLast };
  });
}

/** Where the last line begins that begins before `end`. */
function lastLine(bytes: Uint8Array, start: number, end: number): number {
  for (let at = end - 1; at > start; at -= 1) {
    const before = bytes[at - 1];
    if (before === BYTE.lineFeed || (before === BYTE.carriageReturn && bytes[at] !== BYTE.lineFeed)) return at;
  }
  return start;
}

/** The first share that does not begin where the one before it ends, and where it begins; undefined where all fit. */
export function astray(scans: readonly ScannedShare[]): { readonly index: number; readonly from: number } | undefined {
  for (const [i, { next, failure }] of scans.entries()) {
    if (failure !== undefined || i + 1 === scans.length) return undefined;
    if (scans[i + 1]?.from !== next) return { index: i + 1, from: next };
  }
  return undefined;
}

/** What the shares come to together, as `readCsv` tells it of the whole; an issue where the file is no table. */
export function joinedShares(top: HeadedTop, scans: readonly ScannedShare[], options: CsvOptions): SharedCsv | Issue {
  const { text, header, limit } = top;
  const places: SharePlace[] = [];
  const ragged: RaggedRow[] = [];
  let [rowCount, line] = [0, header.line];
  let isUtf8 = text.encoding !== null || firstInvalidUtf8(text.bytes.subarray(0, header.start), text.start) === -1;
  for (const { rows, lines, ragged: own, failure, isUtf8: isOwn } of scans) {
    if (failure !== undefined) return scanIssue({ ...failure, line: failure.line + line - 1 }, limit, options.messages);
    for (const each of own.slice(0, RAGGED_LIMIT - ragged.length))
      ragged.push({ ...each, row: each.row + rowCount, line: each.line + line - 1 });
    places.push({ firstRow: rowCount, rows, firstLine: line });
    isUtf8 &&= isOwn;
    rowCount += rows;
    line += lines;
  }
  const encoding = text.encoding ?? (isUtf8 ? 'utf-8' : 'windows-1252');
  const issues = csvIssues(firstRows(top, encoding), header, ragged, text, encoding, options.messages);
  return { rowCount, encoding, places, issues };
}

/** The rows that tell what stands in columns without header. They are asked for only where there are such columns. */
function firstRows(top: HeadedTop, encoding: Encoding): Sheet {
  const { bytes } = top.text;
  const { headers, start } = top.header;
  if (!headers.includes('')) return { headers, rowCount: 0, cell: () => null, line: () => undefined };
  for (let size = 1_048_576; ; size *= 4) {
    const end = Math.min(bytes.length, start + size);
    const { scan } = wholeRecords(bytes.subarray(0, end), planOf(top), end === bytes.length);
    if (scan.rowCount >= SAMPLE_ROWS || end === bytes.length) return csvSheet(bytes, encoding, headers, scan);
  }
}
