import { normalHeader } from '../data/header-text.js';
import type { IndicatorTable } from '../data/indicator-table.js';

/** What says that a row does not compare with the row before it. */
export interface RowBreak {
  /** Header of the column that says so. */
  readonly column: string;
  /** What stood there before; null where the column only marks the break. */
  readonly before: string | null;
  /** What stands there now; null where the mark says nothing but yes. */
  readonly after: string | null;
}

/** Columns whose text must stay the same for two rows to compare: by what, and how, it was measured. */
export const SAME = [
  ...['instrumen', 'instrument', 'peraturan', 'instrumen evaluasi', 'daftar kriteria', 'criteria list'],
  ...['metode', 'metodologi', 'metode pengukuran', 'method', 'methodology'],
  ...['definisi', 'definisi operasional', 'definition', 'cara menilai', 'way of scoring'],
];

/** Columns that mark the first row of a new series. */
export const MARKS = [
  'putus',
  'putus seri',
  'seri putus',
  'seri baru',
  'jeda seri',
  'break',
  'series break',
  'new series',
];
export const NO = ['', '0', 'tidak', 'no', 'false', 'n', 't'];
export const YES = ['1', 'ya', 'yes', 'true', 'y', 'x'];

/**
 * Rows at which a series begins anew, because the instrument, criteria list, method or definition changed, or because a
 * column marks the row. `rows` are those of one indicator, from its first period on. Over a break no difference, pace
 * or course is computed. A row that leaves the column empty says nothing of a change.
 */
export function seriesBreaks(table: IndicatorTable, rows: readonly number[]): ReadonlyMap<number, RowBreak> {
  const breaks = new Map<number, RowBreak>();
  for (const { header, column } of table.others) {
    const name = normalHeader(header);
    const textAt = (row: number): string => {
      const cell = table.sheet.cell(table.sourceRows[row] as number, column);
      return cell === null ? '' : String(cell).normalize('NFC').trim();
    };
    if (MARKS.includes(name)) marked(rows, header, textAt, breaks);
    else if (SAME.includes(name)) changed(rows, header, textAt, breaks);
  }
  return breaks;
}

type TextAt = (row: number) => string;

function marked(rows: readonly number[], column: string, textAt: TextAt, breaks: Map<number, RowBreak>): void {
  for (const row of rows.slice(1)) {
    const text = textAt(row);
    const word = normalHeader(text);
    if (NO.includes(word) || breaks.has(row)) continue;
    breaks.set(row, { column, before: null, after: YES.includes(word) ? null : text });
  }
}

function changed(rows: readonly number[], column: string, textAt: TextAt, breaks: Map<number, RowBreak>): void {
  let before = '';
  for (const row of rows) {
    const after = textAt(row);
    if (after === '') continue;
    if (before !== '' && normalHeader(before) !== normalHeader(after) && !breaks.has(row))
      breaks.set(row, { column, before, after });
    before = after;
  }
}
