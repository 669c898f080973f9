import type { CellObject } from '@e965/xlsx';
import type * as SheetJs from '@e965/xlsx';
import { image } from '@takar/core';
import { NO_VALUE } from './formula-values.js';
import type { GridCell } from './grid.js';
import { raisedText } from './raised-text.js';

/** Whole numbers from here on lose digits in a workbook: it keeps fifteen. */
const LONG = 1e15;

/** Signs of a format at most, as Excel has it: a longer one takes time without end to write a number in. */
const LONGEST_FORMAT = 255;

/** What errors show (ECMA-376, 18.17.2.7) by their codes in BIFF (MS-XLS 2.5.10): they are among the words for a missing value. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** What a format says of the number in a cell. */
interface Kind {
  readonly date: boolean;
  readonly percent: boolean;
}

/** What SheetJS knows of formats, beyond its types. */
interface Formats {
  is_date(format: string): boolean;
  parse_date_code(value: number, options: { readonly date1904: boolean }): { y: number; m: number; d: number } | null;
  format(format: string, value: number, options: { readonly date1904: boolean }): string;
}

/** Reads the cells of a workbook; each format is looked at once. */
export class CellReader {
  readonly #formats: Formats;
  readonly #date1904: boolean;
  readonly #raised: ReadonlyMap<string, string>;
  readonly #kinds = new Map<string, Kind>();

  constructor({ SSF }: typeof SheetJs, date1904: boolean, raised: ReadonlyMap<string, string>) {
    this.#formats = SSF as Formats;
    this.#date1904 = date1904;
    this.#raised = raised;
  }

  /** What a cell holds; null where it is empty. */
  read(cell: CellObject): GridCell | null {
    const { t, v, z, w } = cell;
    if (t === 'z' || v === undefined) return null;
    if (t === 'e') return { value: (typeof v === 'number' ? ERRORS[v] : undefined) ?? '#N/A' };
    const format = typeof z === 'string' ? z : '';
    const { date, percent } = this.#kindOf(format);
    if (typeof v === 'string') {
      if (v.trim() === '') return null;
      if (v === NO_VALUE) return { value: null, formula: true };
      // A text in a cell of percentages: whether `0,8` is 0.8 % or 80 % stands nowhere.
      if (percent && DIGITS.test(v)) return { value: `${v} (?%)` };
      return { value: typeof cell.r === 'string' ? raisedText(v, cell.r) : (this.#raised.get(v) ?? v) };
    }
    if (typeof v === 'boolean') return { value: v };
    if (v instanceof Date) return { value: v.toISOString().slice(0, 10) };
    // A number that is none, as `<v>NaN</v>`: what a workbook shows for it.
    if (!Number.isFinite(v)) return { value: '#NUM!' };
    // A time of day is no day: it is what the workbook shows.
    if (date) return { value: this.#civilDate(v) ?? (w || this.#shown(format, v)) };
    if (percent) return { value: Math.abs(v) < LONG / 100 ? image(v * 100) : v * 100, percent: true };
    // Fifteen digits are what a workbook shows; a sum of doubles has noise beyond them.
    return Math.abs(v) >= LONG ? { value: v, long: true } : { value: short(v) };
  }

  #kindOf(format: string): Kind {
    let kind = this.#kinds.get(format);
    if (kind === undefined) {
      kind = { date: format !== '' && this.#formats.is_date(format), percent: isPercent(format) };
      this.#kinds.set(format, kind);
    }
    return kind;
  }

  #civilDate(value: number): string | null {
    if (value < 1) return null;
    const date = this.#formats.parse_date_code(value, { date1904: this.#date1904 });
    if (date === null || date.y < 1900) return null;
    return [date.y, date.m, date.d].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
  }

  #shown(format: string, value: number): string | number {
    if (format.length > LONGEST_FORMAT) return value;
    try {
      return this.#formats.format(format, value, { date1904: this.#date1904 }) || value;
    } catch {
      return value;
    }
  }
}

/** A text of digits alone, without a sign that says of what. */
const DIGITS = /^[\s\d.,+-]*\d[\s\d.,]*$/;

/** The figure with the fifteen digits that a workbook keeps. */
function short(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** True for a format that shows figures as percentages; a `%` in quotes is text. */
function isPercent(format: string): boolean {
  return format
    .replace(/"[^"]*"|\\./g, '')
    .split(';')
    .some((part) => part.includes('%'));
}
