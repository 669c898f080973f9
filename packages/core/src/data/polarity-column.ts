import { categoryColumn, NO_CATEGORY, type CategoryColumn } from '../outcome/column.js';
import { readCategories } from './category-column.js';
import { CATEGORY_FIELDS } from './indicator-table.js';
import type { FoundAt, IssueLog } from './issue-log.js';
import type { ReaderParts } from './reader-parts.js';
import type { Sheet } from './sheet.js';
import { cellText, type Rows } from './text-column.js';

/** Polarity (*polaritas*): which way an indicator is better. */
export type Polarity = (typeof CATEGORY_FIELDS.polarity)[number];

const DOMAIN: readonly string[] = CATEGORY_FIELDS.polarity;
const UNKNOWN = DOMAIN.indexOf('unknown');

/**
 * The polarity column. Absent and unknown polarities stay so, unless the caller says which one to assume: that is then
 * reported on every such row. Undefined when there is neither a column nor an assumption.
 */
export function polarityColumn(
  sheet: Sheet,
  rows: Rows,
  column: number | undefined,
  assumed: Polarity | undefined,
  parts: ReaderParts,
  log: IssueLog,
): CategoryColumn | undefined {
  const at = (row: number): FoundAt => ({
    row,
    field: 'polarity',
    line: sheet.line(rows[row] as number),
    column: column === undefined ? undefined : column + 1,
  });
  if (assumed === undefined) {
    if (column === undefined) return undefined;
    const allowed = DOMAIN.filter((name) => name !== 'unknown');
    return readCategories(sheet, rows, 'polarity', column, parts, (row, text) =>
      log.add('polarity/unknown', at(row), { text, allowed }),
    );
  }
  const read =
    column === undefined
      ? categoryColumn(rows.length, DOMAIN)
      : readCategories(sheet, rows, 'polarity', column, parts, () => undefined);
  const code = DOMAIN.indexOf(assumed);
  for (let row = 0; row < rows.length; row++) {
    if (read.codes[row] !== NO_CATEGORY && read.codes[row] !== UNKNOWN) continue;
    read.codes[row] = code;
    const text = column === undefined ? null : cellText(sheet.cell(rows[row] as number, column));
    log.add('polarity/assumed', at(row), { polarity: assumed, ...(text === null ? {} : { text }) });
  }
  return read;
}
