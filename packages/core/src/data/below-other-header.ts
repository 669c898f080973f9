import { statusOf } from '../outcome/reason.js';
import { normalHeader } from './header-text.js';
import type { IssueLog } from './issue-log.js';
import type { OpenColumn } from './number-column.js';
import type { TableHeader } from './other-header.js';
import type { ReaderParts } from './reader-parts.js';
import type { RemarkContext } from './remarks.js';
import { refuseRow } from './refuse-row.js';
import { isRepeatedHeader, rowTexts, type RowTexts } from './row-texts.js';
import { asWritten } from './wide/unfolded-sheet.js';

const UNREADABLE = statusOf('unreadable');

/** What tells of a header of another table, at the first row below it. */
export const OTHER_HEADER = 'table/other-header';

/** The header of another table that the last row so far stands below. */
export interface OtherHeader {
  readonly line: number;
  /** Whether a row below it was met, with which it is told. */
  readonly isTold: boolean;
}

/** What the headers in the middle of a table, or of a part of one, come to. */
export interface HeadersPassed {
  /** Rows from the first on that stand below the header that was above the first. */
  readonly until: number;
  /** Whether there is a header between the rows, after which that one counts no more. */
  readonly hasOwn: boolean;
  /** The header of another table that stands above whatever follows. */
  readonly above: OtherHeader | undefined;
}

/** A figure: no header names one, but for years. */
const FIGURE = /^(?!(?:19|20)\d\d$)[-+(]?\d[\d.,\s%)]*$/;

/** Such headers by the log of their table, which parts of one table share. */
const known = new WeakMap<IssueLog, OtherHeader>();

/**
 * Takes the figures from rows below a second header whose columns are not those of the first, until the first header comes
 * again, and tells of each such header: read under the first, a target would be a realisation. Only rows that are no data, and
 * rows in which a column of figures names a column, are looked at.
 */
export function refuseBelowOtherHeader(
  columns: readonly OpenColumn[],
  context: RemarkContext,
  parts: Pick<ReaderParts, 'header'>,
): void {
  const { above } = refuseBelow(columns, context, parts, known.get(context.log));
  if (above === undefined) known.delete(context.log);
  else known.set(context.log, above);
}

/** The same for rows that stand below a header which is known, and what they leave to those that follow. */
export function refuseBelow(
  columns: readonly OpenColumn[],
  { sheet, rows, log }: RemarkContext,
  { header: headerOf }: Pick<ReaderParts, 'header'>,
  first?: OtherHeader,
): HeadersPassed {
  const { folded, periods } = asWritten(sheet);
  let [above, until, next, headerRow] = [first, rows.length, 0, -1];
  const hasOdd = columns.some(({ remarkable }) => remarkable.length > 0);
  if (above === undefined && !hasOdd && rows.length === sheet.rowCount) return { until, hasOwn: false, above };
  const headers = folded.headers.map(normalHeader);
  const field = fieldOfHeaders(columns.map((state) => state.field));
  const sourceOf = (row: number): number => Math.floor((rows[row] as number) / periods);
  let header: TableHeader | undefined;
  for (let row = 0; row <= rows.length; row++) {
    const own = row === rows.length ? folded.rowCount : sourceOf(row);
    for (; next <= own && next < folded.rowCount; next++) {
      const names = next < own ? undefined : unreadable(row);
      if (names?.length === 0) continue;
      const texts = rowTexts(folded, next);
      const isSame = isRepeatedHeader(texts, headers);
      if (!isSame && !isOther(texts, names)) continue;
      above = isSame ? undefined : { line: folded.line(next) ?? next + 2, isTold: false };
      headerRow = next;
      until = Math.min(until, row);
    }
    if (above === undefined || own === headerRow || row === rows.length) continue;
    if (!above.isTold) log.add(OTHER_HEADER, { row, field, line: above.line }, { line: above.line });
    above = { ...above, isTold: true };
    for (const { figures } of columns) refuseRow(figures, row);
  }
  return { until, hasOwn: headerRow >= 0, above };

  /** What cannot be read as figures in the row of the source that begins with this one. */
  function unreadable(row: number): readonly string[] {
    const found: string[] = [];
    for (let at = row; hasOdd && at < row + periods && at < rows.length; at++)
      for (const { figures, column } of columns) {
        if (figures.status[at] !== UNREADABLE) continue;
        const raw = sheet.cell(rows[at] as number, column);
        if (typeof raw === 'string') found.push(raw);
      }
    return found;
  }

  function isOther(texts: RowTexts, names: readonly string[] | undefined): boolean {
    if (texts.length < 2 || texts.some(([, text]) => FIGURE.test(text))) return false;
    header ??= headerOf(
      folded,
      columns.map(({ column }) => column),
      periods > 1,
    );
    return (names === undefined || names.some(header.names)) && header.isOther(texts);
  }
}

/** The column that a header of another table is told with. */
export function fieldOfHeaders(fields: readonly string[]): string {
  return fields.includes('target') ? 'target' : (fields[0] ?? 'target');
}
