import { statusOf } from '../outcome/reason.js';
import { normalHeader } from './header-text.js';
import type { IssueLog } from './issue-log.js';
import type { OpenColumn } from './number-column.js';
import { isOtherHeader, namesColumn } from './other-header.js';
import type { RemarkContext } from './remarks.js';
import { isRepeatedHeader, rowTexts } from './row-texts.js';

const UNREADABLE = statusOf('unreadable');

/** A header that the last row so far stands below. */
interface OtherHeader {
  readonly line: number;
  isTold: boolean;
}

/** Such headers by the log of their table, which parts of one table share. */
const above = new WeakMap<IssueLog, OtherHeader>();

/**
 * Takes the figures from rows below a second header whose columns are not those of the first, until the first header comes again, and
 * tells of each such header: read under the first, a target would be a realisation. Only rows that are no data, and rows in which a
 * column of figures names a column, are looked at.
 */
export function refuseBelowOtherHeader(columns: readonly OpenColumn[], { sheet, rows, log }: RemarkContext): void {
  const headers = sheet.headers.map(normalHeader);
  const odd = new Set(columns.flatMap((state) => state.remarkable.filter((row) => isNamed(state, row))));
  let header = above.get(log);
  let source = 0;
  const look = (row: number): void => {
    const texts = rowTexts(sheet, row);
    if (isRepeatedHeader(texts, headers)) header = undefined;
    else if (isOtherHeader(texts, headers)) header = { line: sheet.line(row) ?? row + 2, isTold: false };
  };
  for (let row = 0; row <= rows.length; row++) {
    const own = rows[row] ?? sheet.rowCount;
    for (; source < own; source++) look(source);
    if (row === rows.length) break;
    source = own + 1;
    if (odd.has(row)) {
      const before = header;
      look(own);
      if (header !== before) continue;
    }
    if (header === undefined) continue;
    if (!header.isTold) {
      const { line } = header;
      log.add('table/other-header', { row, field: columns[0]?.field ?? 'target', line }, { line });
      header.isTold = true;
    }
    for (const { figures } of columns) {
      if (figures.status[row] !== 0) continue;
      figures.status[row] = UNREADABLE;
      figures.values[row] = NaN;
    }
  }
  if (header === undefined) above.delete(log);
  else above.set(log, header);

  function isNamed(state: OpenColumn, row: number): boolean {
    const raw = sheet.cell(rows[row] as number, state.column);
    return state.figures.status[row] === UNREADABLE && typeof raw === 'string' && namesColumn(raw);
  }
}
