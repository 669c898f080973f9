import { createIssue, type Issue, type IssuePlace } from '../issue.js';
import type { IssueCode } from '../issue-codes.js';
import type { IssueValues, IssueTexts } from '../locale/messages.js';
import { csvHeader, type CsvHeader } from './csv-header.js';
import { scanCsv, type CsvScan } from './csv-scan.js';
import { csvSheet, unquoted } from './csv-sheet.js';
import { decode } from './decode.js';
import { encodedText, encodingOf, type EncodedText, type EncodingName } from './encoding.js';
import { fileKind, hasControlBytes, isHtml } from './foreign-file.js';
import { headerIssues } from './header-issues.js';
import { detectSeparator } from './separator.js';
import type { SheetReading } from './sheet.js';

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

const LINE_LIMIT = 1_000_000;
/** Bytes that the lines of a header may have. */
const HEADER_LIMIT = 262_144;

/**
 * Reads the bytes of a CSV into a sheet: byte order marks, UTF-8, UTF-16 and Windows-1252, separators `,` `;` tab `|`,
 * any line ends, quoted cells over several lines. Never throws; what cannot be read gives no sheet and an issue with its
 * line.
 *
 * @example
 * const bytes = Uint8Array.from('Indikator;Target\nIKM;97,50\n', (letter) => letter.charCodeAt(0));
 * readCsv(bytes, { messages: ID }).sheet?.cell(0, 1); // '97,50'
 */
export function readCsv(bytes: Uint8Array, options: CsvOptions): SheetReading {
  const { messages } = options;
  const unreadable = (code: IssueCode, values: IssueValues = {}, place: Partial<IssuePlace> = {}): SheetReading => ({
    sheet: null,
    issues: [createIssue(messages, code, { path: '', ...place }, values)],
  });
  const kind = fileKind(bytes);
  if (kind !== undefined) return unreadable('source/binary', { kind }, { line: 1, column: 1 });
  const text = encodedText(bytes, options.encoding);
  if (hasControlBytes(text.bytes)) return unreadable('source/binary', {}, { line: 1, column: 1 });
  if (isHtml(text.bytes, text.start)) return unreadable('source/html', {}, { line: 1, column: 1 });

  const limit = options.limit ?? LINE_LIMIT;
  const separator = options.separator?.charCodeAt(0) ?? namedSeparator(text) ?? detectSeparator(text.bytes, text.start);
  const header = headerOf(text, separator, limit);
  if (header === null && isBlankText(text)) return unreadable('source/empty');
  const scan = scanCsv(text.bytes, planOf(text, header, separator, limit));
  if (scan.failure !== undefined) {
    const { kind, line, column } = scan.failure;
    return unreadable(`source/${kind}`, { line, limit }, { line, column });
  }
  if (header === null) {
    const values = { line: 1, limit: Math.min(limit, HEADER_LIMIT) };
    return unreadable('source/line-too-long', values, { line: 1, column: 1 });
  }

  const encoding = encodingOf(text);
  const sheet = csvSheet(text.bytes, encoding, header.headers, scan);
  const reported =
    text.reported ?? (encoding === 'windows-1252' && text.encoding === null ? 'Windows-1252' : undefined);
  const issues: Issue[] = [];
  if (reported !== undefined) {
    issues.push(createIssue(messages, 'source/encoding', { path: '' }, { encoding: reported }));
  }
  if (header.lines !== undefined) {
    issues.push(createIssue(messages, 'table/header-rows', { path: '' }, { lines: header.lines }));
  }
  issues.push(...headerIssues(sheet, header.line - 1, messages), ...raggedIssues(scan, header, messages));
  return { sheet, issues };
}

/** Excel begins a file with `sep=;` to name its separator; such a line is a title line to the header. */
function namedSeparator({ bytes, start }: EncodedText): number | undefined {
  return /^sep=[^\r\n][\r\n]/.test(decode(bytes, start, Math.min(bytes.length, start + 6), 'windows-1252'))
    ? bytes[start + 4]
    : undefined;
}

/** The header reads only the bytes that a header may have, so that an endless line costs nothing. */
function headerOf(text: EncodedText, separator: number, limit: number): CsvHeader | null {
  const end = Math.min(text.bytes.length, text.start + Math.min(limit, HEADER_LIMIT));
  const part = { ...text, bytes: text.bytes.subarray(0, end) };
  const encoding = end < text.bytes.length ? (text.encoding ?? 'utf-8') : encodingOf(part);
  return csvHeader(text.bytes, text.start, end, separator, (from, to) =>
    unquoted(decode(text.bytes, from, to, encoding)),
  );
}

function planOf(text: EncodedText, header: CsvHeader | null, separator: number, limit: number) {
  return {
    start: header?.start ?? text.start,
    line: header?.line ?? 1,
    separator,
    columns: header?.headers.length ?? 1,
    required: header?.required ?? 1,
    limit,
  };
}

function isBlankText(text: EncodedText): boolean {
  for (let i = text.start; i < text.bytes.length; i++) {
    if (!(((text.bytes[i] as number) >= 9 && (text.bytes[i] as number) <= 13) || text.bytes[i] === 32)) return false;
  }
  return true;
}

function raggedIssues(scan: CsvScan, header: CsvHeader, messages: IssueTexts): readonly Issue[] {
  const expected = header.required;
  return scan.ragged.map(({ row, line, cells }) =>
    createIssue(
      messages,
      'table/ragged-row',
      { path: `/rows/${row}`, line, column: Math.min(cells, expected) + 1 },
      {
        line,
        cells,
        expected,
      },
    ),
  );
}
