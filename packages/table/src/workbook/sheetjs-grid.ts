import type { CellObject, WorkSheet } from '@e965/xlsx';
import type * as SheetJs from '@e965/xlsx';
import { image } from '@takar/core';
import { NO_VALUE } from './formula-values.js';
import type { Grid, GridCell, Merge } from './grid.js';
import { raisedText } from './raised-text.js';

/** Whole numbers from here on lose digits in a workbook: it keeps fifteen. */
const LONG = 1e15;

/** Rows and columns of a worksheet at most: what the format allows. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Places of a sheet at most: rows with cells times columns, and rows times merged blocks. */
const MOST_PLACES = 20_000_000;
const MOST_MERGED = 2_000_000;
/** Letters of the cells of a sheet at most, a text that many cells share counted in each: they all come into an export. */
const MOST_LETTERS = 200_000_000;

/**
 * A worksheet that SheetJS has read, as a grid of the rows and columns that hold cells; what the file says of its own size
 * counts for nothing. `raised` has texts with raised parts, each with how it is to be read (`raisedTexts`). Null where it is larger than any report.
 */
export function sheetJsGrid(
  worksheet: WorkSheet,
  library: typeof SheetJs,
  date1904: boolean,
  raised: ReadonlyMap<string, string> = new Map(),
): Grid | null {
  const dense = worksheet['!data'] ?? [];
  if (dense.length > MOST_ROWS) return null;
  const filled = Object.keys(dense).map(Number);
  const columns = filled.reduce((most, row) => Math.max(most, dense[row]?.length ?? 0), 1);
  if (columns > MOST_COLUMNS || filled.length * columns > MOST_PLACES) return null;
  if (hasTooManyLetters(filled, dense)) return null;
  const rows = Math.max(1, dense.length);
  const merges: Merge[] = [];
  let merged = 0;
  for (const { s, e } of worksheet['!merges'] ?? []) {
    const bottom = Math.min(e.r, rows - 1);
    merged += Math.max(0, bottom - s.r + 1);
    if (merged > MOST_MERGED) return null;
    merges.push({ top: s.r, left: s.c, bottom, right: Math.min(e.c, MOST_COLUMNS) });
  }
  return {
    rows,
    columns,
    merges,
    hasCells: (row) => dense[row] !== undefined,
    cell(row, column) {
      const cell = dense[row]?.[column];
      return cell === undefined ? null : gridCell(cell, library, date1904, raised);
    },
  };
}

function hasTooManyLetters(filled: readonly number[], dense: readonly (readonly CellObject[])[]): boolean {
  let letters = 0;
  for (const row of filled) {
    for (const cell of dense[row] ?? []) if (typeof cell?.v === 'string') letters += cell.v.length;
    if (letters > MOST_LETTERS) return true;
  }
  return false;
}

function gridCell(
  cell: CellObject,
  { SSF }: typeof SheetJs,
  date1904: boolean,
  raised: ReadonlyMap<string, string>,
): GridCell | null {
  const { t, v, z, w } = cell;
  if (t === 'z' || v === undefined) return null;
  // What an error shows (#DIV/0!) is among the words for a missing value.
  if (t === 'e') return { value: w ?? '#N/A' };
  const format = typeof z === 'string' ? z : '';
  if (typeof v === 'string') {
    if (v.trim() === '') return null;
    if (v === NO_VALUE) return { value: null, formula: true };
    // A text in a cell of percentages: whether `0,8` is 0.8 % or 80 % stands nowhere.
    if (isPercent(format) && DIGITS.test(v)) return { value: `${v} (?%)` };
    return { value: typeof cell.r === 'string' ? raisedText(v, cell.r) : (raised.get(v) ?? v) };
  }
  if (typeof v === 'boolean') return { value: v };
  if (v instanceof Date) return { value: v.toISOString().slice(0, 10) };
  // A number that is none, as `<v>NaN</v>`: what a workbook shows for it.
  if (!Number.isFinite(v)) return { value: '#NUM!' };
  // A time of day is no day: it is what the workbook shows.
  if (isDate(SSF, format)) return { value: civilDate(SSF, v, date1904) ?? (w || v) };
  if (isPercent(format)) return { value: Math.abs(v) < LONG / 100 ? image(v * 100) : v * 100, percent: true };
  // Fifteen digits are what a workbook shows; a sum of doubles has noise beyond them.
  return Math.abs(v) >= LONG ? { value: v, long: true } : { value: shown(v) };
}

/** A text of digits alone, without a sign that says of what. */
const DIGITS = /^[\s\d.,+-]*\d[\s\d.,]*$/;

/** The figure with the fifteen digits that a workbook keeps. */
function shown(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** True for a format that shows figures as percentages; a `%` in quotes is text. */
function isPercent(format: string): boolean {
  return format
    .replace(/"[^"]*"|\\./g, '')
    .split(';')
    .some((part) => part.includes('%'));
}

interface Formats {
  is_date(format: string): boolean;
  parse_date_code(value: number, options: { readonly date1904: boolean }): { y: number; m: number; d: number } | null;
}

function isDate(formats: unknown, format: string): boolean {
  return format !== '' && (formats as Formats).is_date(format);
}

function civilDate(formats: unknown, value: number, date1904: boolean): string | null {
  if (value < 1) return null;
  const date = (formats as Formats).parse_date_code(value, { date1904 });
  if (date === null || date.y < 1900) return null;
  return [date.y, date.m, date.d].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}
