import { createIssue, type Issue } from '../issue.js';
import type { IssueTexts } from '../locale/messages.js';
import type { CsvHeader } from './csv-header.js';
import { scanCsv, type CsvScan, type RaggedRow } from './csv-scan.js';
import { csvSheet } from './csv-sheet.js';
import { csvTop, HEADER_LIMIT, planOf, type CsvOptions } from './csv-top.js';
import type { Encoding } from './decode.js';
import { encodingOf, type EncodedText } from './encoding.js';
import { headerIssues } from './header-issues.js';
import type { Sheet, SheetReading } from './sheet.js';

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
  const none = (issue: Issue): SheetReading => ({ sheet: null, issues: [issue] });
  const top = csvTop(bytes, options);
  if ('code' in top) return none(top);
  const { text, header, limit } = top;
  if (header === null && isBlankText(text)) return none(createIssue(messages, 'source/empty', { path: '' }));
  const scan = scanCsv(text.bytes, planOf(top));
  if (scan.failure !== undefined) return none(scanIssue(scan.failure, limit, messages));
  if (header === null) return none(scanIssue(ENDLESS_TOP, Math.min(limit, HEADER_LIMIT), messages));
  const encoding = encodingOf(text);
  const sheet = csvSheet(text.bytes, encoding, header.headers, scan);
  return { sheet, issues: csvIssues(sheet, header, scan.ragged, text, encoding, messages) };
}

/** What is wrong with a line at the top that is longer than a header may be. */
export const ENDLESS_TOP = { kind: 'line-too-long', line: 1, column: 1 } as const;

/** Why a scan stopped early. */
export function scanIssue(
  { kind, line, column }: NonNullable<CsvScan['failure']>,
  limit: number,
  messages: IssueTexts,
): Issue {
  return createIssue(messages, `source/${kind}`, { path: '', line, column }, { line, limit });
}

/** Everything to tell of a CSV that was read: encoding, header and ragged rows. */
export function csvIssues(
  sheet: Sheet,
  header: CsvHeader,
  ragged: readonly RaggedRow[],
  text: EncodedText,
  encoding: Encoding,
  messages: IssueTexts,
): readonly Issue[] {
  const reported =
    text.reported ?? (encoding === 'windows-1252' && text.encoding === null ? 'Windows-1252' : undefined);
  const issues: Issue[] = [];
  if (reported !== undefined) {
    issues.push(createIssue(messages, 'source/encoding', { path: '' }, { encoding: reported }));
  }
  if (header.lines !== undefined) {
    issues.push(createIssue(messages, 'table/header-rows', { path: '' }, { lines: header.lines }));
  }
  issues.push(...headerIssues(sheet, header.line - 1, messages), ...raggedIssues(ragged, header.required, messages));
  return issues;
}

function isBlankText(text: EncodedText): boolean {
  for (let i = text.start; i < text.bytes.length; i++) {
    if (!(((text.bytes[i] as number) >= 9 && (text.bytes[i] as number) <= 13) || text.bytes[i] === 32)) return false;
  }
  return true;
}

function raggedIssues(ragged: readonly RaggedRow[], expected: number, messages: IssueTexts): readonly Issue[] {
  return ragged.map(({ row, line, cells }) =>
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
