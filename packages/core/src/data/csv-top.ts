import { createIssue, type Issue } from '../issue.js';
import type { IssueCode } from '../issue-codes.js';
import type { IssueTexts, IssueValues } from '../locale/messages.js';
import { csvHeader, type CsvHeader } from './csv-header.js';
import type { ScanPlan } from './csv-scan.js';
import { unquoted } from './csv-sheet.js';
import { decode } from './decode.js';
import { encodedText, encodingOf, type EncodedText, type EncodingName } from './encoding.js';
import { fileKind, hasControlBytes, isHtml } from './foreign-file.js';
import { detectSeparator } from './separator.js';

/** How a CSV is read. */
export interface CsvOptions {
  readonly messages: IssueTexts;
  /** One ASCII character between cells; found out from the first lines when absent. */
  readonly separator?: string;
  /** Found out from the bytes when absent. */
  readonly encoding?: EncodingName;
  /** Bytes that one record may have; 1 MB when absent. A larger one means that this is no table. */
  readonly limit?: number;
}

/** What the beginning of a CSV tells of all of it. */
export interface CsvTop {
  readonly text: EncodedText;
  readonly separator: number;
  /** Null where the beginning has no header. */
  readonly header: CsvHeader | null;
  readonly limit: number;
}

const LINE_LIMIT = 1_000_000;
/** Bytes that the lines of a header may have. */
export const HEADER_LIMIT = 262_144;

/** Reads the beginning of a CSV, or tells why it is none. */
export function csvTop(bytes: Uint8Array, options: CsvOptions): CsvTop | Issue {
  const none = (code: IssueCode, values?: IssueValues): Issue =>
    createIssue(options.messages, code, { path: '', line: 1, column: 1 }, values);
  const kind = fileKind(bytes);
  if (kind !== undefined) return none('source/binary', { kind });
  const text = encodedText(bytes, options.encoding);
  if (hasControlBytes(text.bytes)) return none('source/binary');
  if (isHtml(text.bytes, text.start)) return none('source/html');
  const limit = options.limit ?? LINE_LIMIT;
  const separator = options.separator?.charCodeAt(0) ?? namedSeparator(text) ?? detectSeparator(text.bytes, text.start);
  return { text, separator, header: headerOf(text, separator, limit), limit };
}

/** How the rows below the header are scanned. */
export function planOf({ text, header, separator, limit }: CsvTop): ScanPlan {
  return {
    start: header?.start ?? text.start,
    line: header?.line ?? 1,
    separator,
    columns: header?.headers.length ?? 1,
    required: header?.required ?? 1,
    limit,
  };
}

/** Excel begins a file with `sep=;` to name its separator; such a line is a title line to the header. */
function namedSeparator({ bytes, start }: EncodedText): number | undefined {
  return /^sep=[^\r\n][\r\n]/.test(decode(bytes, start, Math.min(bytes.length, start + 6), 'windows-1252'))
    ? bytes[start + 4]
    : undefined;
}

/** The header reads only the bytes that a header may have, so that an endless line costs nothing; they say its encoding. */
function headerOf(text: EncodedText, separator: number, limit: number): CsvHeader | null {
  const end = Math.min(text.bytes.length, text.start + Math.min(limit, HEADER_LIMIT));
  let whole = end;
  // a character that the limit cuts is no sign of another encoding
  while (end < text.bytes.length && (text.bytes[whole - 1] as number) >= 0x80) whole -= 1;
  const encoding = encodingOf({ ...text, bytes: text.bytes.subarray(0, whole) });
  return csvHeader(text.bytes, text.start, end, separator, (from, to) =>
    unquoted(decode(text.bytes, from, to, encoding)),
  );
}
