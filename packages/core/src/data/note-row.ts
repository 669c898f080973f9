import type { ColumnMeaning } from './aliases.js';
import { isTextField } from './fields.js';
import type { Sheet } from './sheet.js';
import { cellText } from './text-column.js';

/** Columns by what they mean. */
type Columns = ReadonlyMap<ColumnMeaning, readonly number[]>;

/**
 * Whether a row stands in a table and holds no data: the header, which pages repeat; the numbers of columns below it (`(1) (2) (3)`,
 * or `1 2 3` where indicators have names, for no indicator is called 3); a remark in a single cell.
 */
export function noteRow(sheet: Sheet, row: number, columns: Columns): boolean {
  const texts = textsOf(sheet, row);
  if (texts.every(([column, text]) => text === sheet.headers[column])) return true;
  const isNumber = ([, text]: Text, i: number): boolean =>
    text === `(${i + 1})` || (columns.has('indicator') && text === `${i + 1}`);
  if (texts.length > 2 && texts.every(isNumber)) return true;
  const data = dataColumns(columns);
  return texts.length === 1 && data.length > 0 && texts.every(([column]) => !data.includes(column));
}

type Text = readonly [column: number, text: string];

/** The filled cells of a row, each with its column. */
function textsOf(sheet: Sheet, row: number): readonly Text[] {
  return sheet.headers.flatMap((_, column) => {
    const text = cellText(sheet.cell(row, column));
    return text === null ? [] : [[column, text] as const];
  });
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
