import { filledCells, textAt, type Grid } from './grid.js';
import { MergeMap } from './merge-map.js';

/** Where the header of a sheet stands, and what its columns are called. */
export interface HeaderBlock {
  /** Name of each column, from the outermost header to the innermost; empty where there is none. */
  readonly names: readonly string[];
  /** First and last row of the header, from 0. */
  readonly top: number;
  readonly bottom: number;
  /** First row of data. */
  readonly data: number;
  /** Lines above the header: titles, the name of the unit, the year. */
  readonly titles: readonly string[];
}

/** Rows at the top that are looked at for a header. */
const LOOKED_AT = 60;
/** Rows below the first that a header may have. */
const DEEPEST = 8;

/**
 * Finds the header of a sheet: the first row that names most of the columns, down to the lowest cell that is merged with it,
 * and rows below that only part merged headers further (form E.81: *Triwulan I* over K, % and Rp). A row of column numbers
 * (`1`, `2`, `13 = 9 + 10 + 11 + 12`) belongs to the header and names nothing. Null where a sheet holds no table.
 */
export function headerBlock(grid: Grid): HeaderBlock | null {
  const merges = new MergeMap(grid);
  const top = firstHeaderRow(grid, merges);
  if (top === null) return null;
  let bottom = mergedDown(merges, top, top);
  for (let row = bottom + 1; row <= Math.min(top + DEEPEST, grid.rows - 1); row += 1) {
    if (isColumnNumbers(grid, row)) bottom = row;
    else if (partsHeader(grid, merges, top, bottom, row)) bottom = mergedDown(merges, row, row);
    else break;
  }
  return {
    names: names(grid, merges, top, bottom),
    top,
    bottom,
    data: bottom + 1,
    titles: titlesAbove(grid, top),
  };
}

/** The first row of at least two texts whose cells, merged ones in full, cover half of the columns in use. */
function firstHeaderRow(grid: Grid, merges: MergeMap): number | null {
  const width = usedColumns(grid);
  for (let row = 0; row < Math.min(grid.rows, LOOKED_AT); row += 1) {
    let texts = 0;
    let covered = 0;
    for (let column = 0; column < grid.columns; column += 1) {
      const text = textAt(grid, row, column);
      if (text === '') continue;
      if (!isFigure(text)) texts += 1;
      const merge = merges.at(row, column);
      covered += merge === undefined ? 1 : merge.right - merge.left + 1;
    }
    if (texts >= 2 && covered * 2 >= width && !isColumnNumbers(grid, row)) return row;
  }
  return null;
}

/** Columns that more than a stray remark fills. */
function usedColumns(grid: Grid): number {
  const counts = new Array<number>(grid.columns).fill(0);
  const rows = Math.min(grid.rows, 500);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      if (textAt(grid, row, column) !== '') counts[column] = (counts[column] as number) + 1;
    }
  }
  const least = Math.max(2, Math.floor(Math.max(0, ...counts) * 0.1));
  return counts.filter((count) => count >= least).length || counts.filter((count) => count > 0).length;
}

/** The lowest row that is merged with the rows from `top` to `row`. */
function mergedDown(merges: MergeMap, top: number, row: number): number {
  let bottom = row;
  for (let at = top; at <= bottom; at += 1) {
    for (const merge of merges.beginning(at)) bottom = Math.max(bottom, merge.bottom);
  }
  return bottom;
}

/** True for a row that only names parts: texts, and only under headers that span several columns or are empty. */
function partsHeader(grid: Grid, merges: MergeMap, top: number, bottom: number, row: number): boolean {
  let parts = 0;
  for (let column = 0; column < grid.columns; column += 1) {
    const text = textAt(grid, row, column);
    if (text === '') continue;
    if (isFigure(text) || text.length > 80) return false;
    if (!isOpen(grid, merges, top, bottom, column)) return false;
    parts += 1;
  }
  return parts >= 2;
}

/** True for a column whose header spans several columns, or that has a header only to its left, or none yet. */
function isOpen(grid: Grid, merges: MergeMap, top: number, bottom: number, column: number): boolean {
  for (let row = bottom; row >= top; row -= 1) {
    if (isColumnNumbers(grid, row)) continue;
    const merge = merges.at(row, column);
    if (merge !== undefined && textAt(grid, merge.top, merge.left) !== '') return merge.right > merge.left;
    if (textAt(grid, row, column) !== '')
      return textAt(grid, row, column + 1) === '' && merges.at(row, column + 1) === undefined;
  }
  return true;
}

function names(grid: Grid, merges: MergeMap, top: number, bottom: number): string[] {
  const rows = range(top, bottom).filter((row) => !isColumnNumbers(grid, row));
  const carried = new Map<number, string>();
  return Array.from({ length: grid.columns }, (_, column) => {
    const parts: string[] = [];
    for (const [depth, row] of rows.entries()) {
      const merge = merges.at(row, column);
      const from = merge?.top ?? row;
      const text = isColumnNumbers(grid, from) ? '' : textAt(grid, from, merge?.left ?? column);
      if (text !== '') {
        // A header that begins here ends what those below it named so far.
        if (merge === undefined || merge.left === column)
          for (const next of rows.slice(depth + 1)) carried.delete(next);
        carried.set(row, text);
        if (parts.at(-1) !== text) parts.push(text);
      } else if (merge === undefined && depth < rows.length - 1) {
        // A header without merged cells names what follows it until the next one, where a row below parts it.
        const below = rows
          .slice(depth + 1)
          .some((next) => textAt(grid, next, column) !== '' && merges.at(next, column) === undefined);
        const before = carried.get(row);
        if (below && before !== undefined && isPartedBelow(grid, rows, column)) parts.push(before);
      } else carried.delete(row);
    }
    return parts.join(' ');
  });
}

/** True where the last row of the header names a column and its left neighbour alike as parts. */
function isPartedBelow(grid: Grid, rows: readonly number[], column: number): boolean {
  const last = rows.at(-1);
  return last !== undefined && column > 0 && textAt(grid, last, column) !== '' && textAt(grid, last, column - 1) !== '';
}

function titlesAbove(grid: Grid, top: number): string[] {
  return range(0, top - 1).flatMap((row) => {
    if (filledCells(grid, row) === 0) return [];
    const cells = Array.from({ length: grid.columns }, (_, column) => textAt(grid, row, column));
    return [cells.filter((text) => text !== '').join(' ')];
  });
}

/** Rows that were looked at before, by grid: every column asks about them. */
const LOOKED = new WeakMap<Grid, Map<number, boolean>>();

/** `1`, `2`, `3` … below a header, some with the formula of the column. */
export function isColumnNumbers(grid: Grid, row: number): boolean {
  const rows = LOOKED.get(grid) ?? new Map<number, boolean>();
  LOOKED.set(grid, rows);
  const known = rows.get(row);
  if (known !== undefined) return known;
  const found = hasColumnNumbers(grid, row);
  rows.set(row, found);
  return found;
}

function hasColumnNumbers(grid: Grid, row: number): boolean {
  const texts = Array.from({ length: grid.columns }, (_, column) => textAt(grid, row, column)).filter(
    (text) => text !== '',
  );
  if (texts.length < 3) return false;
  let last = 0;
  return texts.every((text) => {
    const [, number = ''] = /^\(?(\d{1,3})[a-z]?\)?\s*(?:[=:(].*)?$/i.exec(text) ?? [];
    const next = number === '' ? NaN : Number(number);
    const follows = next === last || next === last + 1;
    last = next;
    return follows;
  });
}

/** Figures are data; four digits alone may be a year in a header. */
function isFigure(text: string): boolean {
  return /^[-−(]?\s*(?:Rp\.?\s*)?\d[\d.,\s%)]*$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
