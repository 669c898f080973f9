import type { CellObject, WorkSheet } from '@e965/xlsx';
import type * as SheetJs from '@e965/xlsx';
import { image } from '@takar/core';
import type { Grid, GridCell } from './grid.js';

/** Whole numbers from here on lose digits in a workbook: it keeps fifteen. */
const LONG = 1e15;

/** A worksheet that SheetJS has read, as a grid. */
export function sheetJsGrid(worksheet: WorkSheet, library: typeof SheetJs, date1904: boolean): Grid {
  const area = library.utils.decode_range(worksheet['!ref'] ?? 'A1');
  const dense = worksheet['!data'] ?? [];
  return {
    rows: area.e.r + 1,
    columns: area.e.c + 1,
    merges: (worksheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    cell(row, column) {
      const cell = dense[row]?.[column];
      return cell === undefined ? null : gridCell(cell, library, date1904);
    },
  };
}

function gridCell(cell: CellObject, { SSF }: typeof SheetJs, date1904: boolean): GridCell | null {
  const { t, v, z, w } = cell;
  if (t === 'z' || v === undefined) return null;
  // What an error shows (#DIV/0!) is among the words for a missing value.
  if (t === 'e') return { value: w ?? '#N/A' };
  if (typeof v === 'string') return v.trim() === '' ? null : { value: v };
  if (typeof v === 'boolean') return { value: v };
  if (v instanceof Date) return { value: v.toISOString().slice(0, 10) };
  const format = typeof z === 'string' ? z : '';
  if (isDate(SSF, format)) return { value: civilDate(SSF, v, date1904) ?? v };
  if (isPercent(format)) return { value: image(v * 100), percent: true };
  // Fifteen digits are what a workbook shows; a sum of doubles has noise beyond them.
  return Math.abs(v) >= LONG ? { value: v, long: true } : { value: shown(v) };
}

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
  const date = (formats as Formats).parse_date_code(value, { date1904 });
  if (date === null || date.y < 1900) return null;
  return [date.y, date.m, date.d].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}
