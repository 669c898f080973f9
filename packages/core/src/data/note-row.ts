import type { ColumnMeaning } from './aliases.js';
import { isTextField } from './fields.js';
import type { Sheet } from './sheet.js';
import { cellText } from './text-column.js';

/** Columns by what they mean. */
type Columns = ReadonlyMap<ColumnMeaning, readonly number[]>;

/**
 * Whether a row stands in a table and holds no data: the header, which pages repeat; the numbers of columns (`(1) (2) (3)`) below a
 * repeated header; a remark in a single cell.
 */
export function noteRow(sheet: Sheet, row: number, columns: Columns): boolean {
  const texts = textsOf(sheet, row);
  if (isHeader(sheet, texts)) return true;
  const isBelowHeader = row > 0 && isHeader(sheet, textsOf(sheet, row - 1));
  if (isBelowHeader && texts.every(([, text], i) => text === `${i + 1}` || text === `(${i + 1})`)) return true;
  const data = dataColumns(columns);
  return texts.length === 1 && data.length > 0 && texts.every(([column]) => !data.includes(column));
}

/** The filled cells of a row, each with its column. */
function textsOf(sheet: Sheet, row: number): readonly (readonly [column: number, text: string])[] {
  return sheet.headers.flatMap((_, column) => {
    const text = cellText(sheet.cell(row, column));
    return text === null ? [] : [[column, text] as const];
  });
}

function isHeader(sheet: Sheet, texts: ReturnType<typeof textsOf>): boolean {
  return texts.length > 0 && texts.every(([column, text]) => text === sheet.headers[column]);
}

/**
 * Columns that make a row one of data when nothing else is filled: where indicators have names, those names, periods and
 * figures; where they have none, every known column.
 */
function dataColumns(columns: Columns): readonly number[] {
  const isData = (meaning: ColumnMeaning): boolean =>
    !columns.has('indicator') || !isTextField(meaning) || meaning === 'indicator' || meaning === 'period';
  return [...columns].flatMap(([meaning, places]) => (isData(meaning) ? places : []));
}
