import type { ColumnMeaning } from './aliases.js';
import { isTextField } from './fields.js';
import { normalHeader } from './header-text.js';
import { isCounting, isRepeatedHeader, rowTexts, type RowTexts } from './row-texts.js';
import type { Sheet } from './sheet.js';
import { asWritten } from './wide/unfolded-sheet.js';

/** Columns by what they mean. */
type Columns = ReadonlyMap<ColumnMeaning, readonly number[]>;

/**
 * Whether a row stands in a table and holds no data: the header, which pages repeat, also with years in place of some names; the
 * numbers of columns below it (`(1) (2) (3)`, or `1 2 3` where indicators have names, for no indicator is called 3); a remark in
 * a single cell, which also stands below the names of indicators.
 */
export function noteRow(sheet: Sheet, row: number, columns: Columns): boolean {
  const { folded, periods } = asWritten(sheet);
  const texts = rowTexts(folded, Math.floor(row / periods));
  if (isRepeatedHeader(texts, folded.headers.map(normalHeader)) || isHeaderOfYears(texts, folded)) return true;
  const [[first, beginning] = [0, '']] = texts;
  if (isCounting(texts)) return columns.has('indicator') || beginning.startsWith('(');
  if (texts.length === 1 && REMARK.test(beginning)) return true;
  const data = dataColumns(columns);
  return periods === 1 && texts.length === 1 && data.length > 0 && !data.includes(first);
}

/** Whether a row is the header again with years in place of some names: `Indikator | 2024 | 2025`. */
function isHeaderOfYears(texts: RowTexts, sheet: Sheet): boolean {
  const isOwn = ([column, text]: RowTexts[number]): boolean =>
    normalHeader(text) === normalHeader(sheet.headers[column] ?? '');
  return texts.length > 1 && texts.some(isOwn) && texts.every((cell) => isOwn(cell) || YEAR.test(cell[1]));
}

/** How remarks below a table begin, whatever column they stand in: *Sumber: …*, *Keterangan: …*, `*) angka sementara`. */
const REMARK = /^(?:(?:sumber|keterangan|catatan|source|notes?)\s?(?:data\s?)?:|\*+\))/i;

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Columns that make a row one of data when nothing else is filled: where indicators have names, those names, periods and
 * figures; where they have none, every known column.
 */
function dataColumns(columns: Columns): readonly number[] {
  const isData = (meaning: ColumnMeaning): boolean =>
    !columns.has('indicator') || !isTextField(meaning) || meaning === 'indicator' || meaning === 'period';
  return [...columns].flatMap(([meaning, places]) => (isData(meaning) ? places : []));
}
