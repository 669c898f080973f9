import { power10 } from '../decimal/image.js';
import { numberColumn, type NumberColumn } from '../outcome/column.js';
import { statusOf } from '../outcome/reason.js';
import type { Issue } from '../issue.js';
import { BYTE } from './byte-classes.js';
import type { CsvHeader } from './csv-header.js';
import { encodedText } from './encoding.js';
import { headerOf, namedSeparator, readCsv, type CsvOptions } from './read-csv.js';
import { detectSeparator } from './separator.js';
import type { RawCell } from './sheet.js';

/** How a file of figures is read. */
export interface FigureOptions extends CsvOptions {
  /** Decimal sign of every figure, which files of programs are sure of; a point unless given. */
  readonly decimal?: ',' | '.';
}

/** Every column of a file as figures. */
export interface CsvFigures {
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** A column for each header: a cell that is no figure is `empty` or `unreadable`. */
  readonly columns: readonly NumberColumn[];
}

const EMPTY = statusOf('empty');
const UNREADABLE = statusOf('unreadable');
/** Digits that a double holds exactly, so that one division by a power of ten gives the nearest double. */
const EXACT_DIGITS = 15;
/** Digits that 32 bits hold. */
const WORD_DIGITS = 9;
/** Rows that there is room for at first. */
const FIRST_ROWS = 4096;

/**
 * Reads a CSV of figures from its bytes to typed columns without making a string of any cell: what programs write, one
 * notation for all. Files that people type go through `readCsv` and `readIndicators`, which know their notations. Never
 * throws; what cannot be read gives no figures and an issue.
 *
 * @example
 * const bytes = Uint8Array.from('x,y\n1.5,\n', (letter) => letter.charCodeAt(0));
 * readCsvFigures(bytes, { messages: ID }).figures?.columns[0]?.values; // [1.5]
 */
export function readCsvFigures(
  bytes: Uint8Array,
  options: FigureOptions,
): { readonly figures: CsvFigures | null; readonly issues: readonly Issue[] } {
  const decimal = options.decimal ?? '.';
  const quick = quickly(bytes, options, decimal === ',' ? BYTE.comma : BYTE.point);
  if (quick !== null) return { figures: quick, issues: [] };
  const { sheet, issues } = readCsv(bytes, options);
  if (sheet === null) return { figures: null, issues };
  const columns = sheet.headers.map((_, column) => {
    const figures = numberColumn(sheet.rowCount);
    for (let row = 0; row < sheet.rowCount; row += 1) setCell(figures, row, sheet.cell(row, column), decimal);
    return figures;
  });
  return { figures: { headers: sheet.headers, rowCount: sheet.rowCount, columns }, issues };
}

function setCell({ values, status }: NumberColumn, row: number, cell: RawCell, decimal: ',' | '.'): void {
  const text = typeof cell === 'string' ? cell.trim() : '';
  const isFigure = decimal === ',' ? /^-?\d+(,\d+)?$/.test(text) : /^-?\d+(\.\d+)?$/.test(text);
  status[row] = text === '' ? EMPTY : isFigure ? 0 : UNREADABLE;
  values[row] = isFigure ? Number(text.replace(',', '.')) + 0 : NaN;
}

/** One pass over bytes that hold nothing but plain figures, in rows of one length; null as soon as they do not. */
function quickly(bytes: Uint8Array, options: FigureOptions, decimal: number): CsvFigures | null {
  const text = encodedText(bytes, options.encoding);
  if (text.bytes !== bytes) return null;
  const separator = options.separator?.charCodeAt(0) ?? namedSeparator(text) ?? detectSeparator(bytes, text.start);
  const header = headerOf(text, separator, options.limit ?? Infinity);
  if (header === null || header.lines !== undefined || separator === decimal) return null;
  if (header.required !== header.headers.length || new Set(header.headers).size !== header.headers.length) return null;
  return rowsOf(bytes, header, separator, decimal);
}

function rowsOf(bytes: Uint8Array, header: CsvHeader, separator: number, decimal: number): CsvFigures | null {
  const width = header.headers.length;
  const end = bytes.length;
  // No closure may touch these variables: captured ones live on the heap, and this loop meets every byte.
  let columns = resized(
    header.headers.map(() => numberColumn(0)),
    FIRST_ROWS,
  );
  let room = FIRST_ROWS;
  let row = 0;
  let i = header.start;
  while (i < end) {
    if (row === room) {
      room *= 2;
      columns = resized(columns, room);
    }
    for (let k = 0; k < width; k += 1) {
      const first = i;
      const isNegative = bytes[i] === BYTE.minus;
      if (isNegative) i += 1;
      let units = 0;
      let point = -1;
      const begin = i;
      let byte = 0;
      for (; i < end; i += 1) {
        byte = bytes[i] as number;
        const digit = byte - BYTE.zero;
        // wraps past nine digits, which are then read again
        if (digit >= 0 && digit <= 9) units = (Math.imul(units, 10) + digit) | 0;
        else if (byte === decimal && point < 0 && i > begin) point = i;
        else break;
      }
      const isLast = k === width - 1;
      const isEnd = i >= end || byte === BYTE.lineFeed || byte === BYTE.carriageReturn;
      if (isLast ? !isEnd : byte !== separator || i >= end) return null;
      const { values, status } = columns[k] as NumberColumn;
      if (i === first) {
        values[row] = NaN;
        status[row] = EMPTY;
      } else {
        const places = point < 0 ? 0 : i - point - 1;
        if (i === begin || i - begin > EXACT_DIGITS || (point >= 0 && places === 0)) return null;
        const whole = i - begin > WORD_DIGITS ? unitsOf(bytes, begin, i) : units;
        const value = point < 0 ? whole : whole / power10(places);
        values[row] = isNegative ? 0 - value : value;
        status[row] = 0;
      }
      if (!isLast) i += 1;
    }
    // a line without anything is none, which the reader for all files knows
    if (width === 1 && columns[0]?.status[row] === EMPTY) return null;
    if (bytes[i] === BYTE.carriageReturn) i += 1;
    if (bytes[i] === BYTE.lineFeed) i += 1;
    row += 1;
  }
  return { headers: header.headers, rowCount: row, columns: resized(columns, row) };
}

/** The digits of a stretch as one whole number. */
function unitsOf(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let i = from; i < to; i += 1) {
    const digit = (bytes[i] as number) - BYTE.zero;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
  }
  return units;
}

function resized(columns: readonly NumberColumn[], rows: number): NumberColumn[] {
  return columns.map(({ values, status }) => {
    if (rows <= values.length) {
      return { kind: 'number', values: values.subarray(0, rows), status: status.subarray(0, rows) };
    }
    const larger = { kind: 'number', values: new Float64Array(rows), status: new Uint8Array(rows) } as const;
    larger.values.set(values);
    larger.status.set(status);
    return larger;
  });
}
