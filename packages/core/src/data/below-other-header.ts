import type { NumberColumn } from '../outcome/column.js';
import { statusOf } from '../outcome/reason.js';
import type { IssueLog } from './issue-log.js';
import type { OpenColumn } from './number-column.js';
import { tableHeader } from './other-header.js';
import type { RemarkContext } from './remarks.js';
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

/** Such headers by the log of their table, which parts of one table share. */
const known = new WeakMap<IssueLog, OtherHeader>();

/**
 * Takes the figures from rows below a second header whose columns are not those of the first, until the first header comes again, and
 * tells of each such header: read under the first, a target would be a realisation. Only rows that are no data, and rows in which a
 * column of figures names a column, are looked at.
 */
export function refuseBelowOtherHeader(columns: readonly OpenColumn[], context: RemarkContext): void {
  const { above } = refuseBelow(columns, context, known.get(context.log));
  if (above === undefined) known.delete(context.log);
  else known.set(context.log, above);
}

/** The same for rows that stand below a header which is known, and what they leave to those that follow. */
export function refuseBelow(
  columns: readonly OpenColumn[],
  { sheet, rows, log }: RemarkContext,
  above: OtherHeader | undefined,
): HeadersPassed {
  const written = asWritten(sheet);
  const { folded, periods } = written;
  const sourceOf = (row: number): number => Math.floor((rows[row] as number) / periods);
  const header = tableHeader(
    written,
    columns.map(({ column }) => column),
  );
  const odd = new Set(
    columns.flatMap((state) => state.remarkable.filter((row) => isNamed(state, row)).map((row) => sourceOf(row))),
  );
  if (above === undefined && odd.size === 0 && rows.length === sheet.rowCount)
    return { until: rows.length, hasOwn: false, above };
  const field = fieldOfHeaders(columns.map((state) => state.field));
  let [until, next, headerRow] = [rows.length, 0, -1];
  for (let row = 0; row <= rows.length; row++) {
    const own = row === rows.length ? folded.rowCount : sourceOf(row);
    for (; next <= own && next < folded.rowCount; next++) {
      const kind = next < own || odd.has(next) ? header.kindOf(next) : undefined;
      if (kind === undefined) continue;
      above = kind === 'same' ? undefined : { line: folded.line(next) ?? next + 2, isTold: false };
      headerRow = next;
      until = Math.min(until, row);
    }
    if (above === undefined || own === headerRow || row === rows.length) continue;
    if (!above.isTold) log.add(OTHER_HEADER, { row, field, line: above.line }, { line: above.line });
    above = { ...above, isTold: true };
    for (const { figures } of columns) refuseRow(figures, row);
  }
  return { until, hasOwn: headerRow >= 0, above };

  function isNamed(state: OpenColumn, row: number): boolean {
    const raw = sheet.cell(rows[row] as number, state.column);
    return state.figures.status[row] === UNREADABLE && typeof raw === 'string' && header.names(raw);
  }
}

/** The column that a header of another table is told with. */
export function fieldOfHeaders(fields: readonly string[]): string {
  return fields.includes('target') ? 'target' : (fields[0] ?? 'target');
}

/** Leaves a row of a column without a figure, where it has one. */
export function refuseRow({ values, status }: NumberColumn, row: number): void {
  if (status[row] !== 0) return;
  status[row] = UNREADABLE;
  values[row] = NaN;
}
