import { BYTE } from './byte-classes.js';
import { CELLS_A_BYTE } from './cells-a-byte.js';
import { afterLineBreak, closingQuote, lineBreaks } from './csv-record.js';
import { LineIndex } from './line-index.js';

/** What the scanner needs to know. */
export interface ScanPlan {
  /** Where the first data row begins, and its line. */
  readonly start: number;
  readonly line: number;
  readonly separator: number;
  /** Cells of a row. */
  readonly columns: number;
  /** Cells that a row must at least have: columns up to the last one with a header. */
  readonly required: number;
  /** Bytes that a record may have. */
  readonly limit: number;
}

/** A row whose cells do not fit the header. */
export interface RaggedRow {
  readonly row: number;
  readonly line: number;
  readonly cells: number;
}

/** Where every cell stands. Cell `c` of row `r` is `[o, next - 1)` with `o = offsets[r * (columns + 1) + c]`. */
export interface CsvScan {
  readonly offsets: Uint32Array;
  readonly rowCount: number;
  readonly lines: LineIndex;
  readonly ragged: readonly RaggedRow[];
  /** Where the last record begins, blank or not, and its line. */
  readonly last: { readonly start: number; readonly line: number };
  /** Why scanning stopped early. */
  readonly failure?: {
    readonly kind: 'line-too-long' | 'unclosed-quote' | 'short-rows';
    readonly line: number;
    /** Cell of the line, from 1. */
    readonly column: number;
  };
}

/** Longest list of ragged rows: a file with more is wrong as a whole. */
export const RAGGED_LIMIT = 1000;

/**
 * Finds every cell of a CSV in one pass over its bytes, without making a string. Blank lines are left out. A row with
 * too few cells, or with more of which the surplus is not blank, keeps its place but has no cells: they may have moved.
 */
export function scanCsv(bytes: Uint8Array, plan: ScanPlan): CsvScan {
  const { separator, columns, limit } = plan;
  const end = bytes.length;
  const stride = columns + 1;
  const isStop = stops(separator);
  const lines = new LineIndex();
  const ragged: RaggedRow[] = [];
  // beside them, those of the ragged rows that are told
  const most = CELLS_A_BYTE * (end - plan.start) + RAGGED_LIMIT * stride;
  let offsets = new Uint32Array(Math.min(most, stride * Math.ceil(16 + end / 64)));
  let rows = 0;
  let line = plan.line;
  let i = plan.start;
  let rowStart = i;
  let rowLine = line;
  let failure: CsvScan['failure'];
  // No closure may touch these variables: captured ones live on the heap, and this loop meets every byte.
  scan: while (i < end) {
    const base = rows * stride;
    if (base + stride > offsets.length) {
      if (base + stride > most) {
        failure = { kind: 'short-rows', line, column: 1 };
        break;
      }
      offsets = enlarged(offsets, (end - plan.start) / (i - plan.start), most);
    }
    rowStart = i;
    rowLine = line;
    const stop = Math.min(end, rowStart + limit + 1);
    let cells = 1;
    offsets[base] = i;
    for (;;) {
      if (bytes[i] === BYTE.quote) {
        const close = closingQuote(bytes, i, stop);
        if (close === -1) {
          failure = { kind: 'unclosed-quote', line, column: cells };
          break scan;
        }
        line += lineBreaks(bytes, i, close);
        i = close + 1;
      }
      let byte = 0;
      while (i < stop) {
        byte = bytes[i] as number;
        if (isStop[byte] !== 0) break;
        i += 1;
      }
      if (i >= stop || byte !== separator) break;
      i += 1;
      if (cells <= columns) offsets[base + cells] = i;
      cells += 1;
    }
    if (i >= stop && stop < end) {
      failure = { kind: 'line-too-long', line: rowLine, column: cells };
      break;
    }
    const rowEnd = i;
    i = afterLineBreak(bytes, i, end);
    line += 1;
    if (cells === columns) offsets[base + columns] = rowEnd + 1;
    else {
      if (isBlank(bytes, rowStart, rowEnd, separator)) continue;
      const surplus = offsets[base + columns] as number;
      const fits = cells < columns ? cells >= plan.required : isBlank(bytes, surplus, rowEnd, separator);
      if (!fits && ragged.length < RAGGED_LIMIT) ragged.push({ row: rows, line: rowLine, cells });
      if (!fits) offsets.fill(rowEnd + 1, base, base + stride);
      else if (cells < columns) offsets.fill(rowEnd + 1, base + cells, base + stride);
    }
    lines.add(rows, rowLine);
    rows += 1;
  }
  const used = offsets.subarray(0, rows * stride);
  const last = { start: rowStart, line: rowLine };
  return { offsets: used, rowCount: rows, lines, ragged, last, ...(failure === undefined ? {} : { failure }) };
}

/** 1 for each byte that ends a cell. */
function stops(separator: number): Uint8Array {
  const all = new Uint8Array(256);
  for (const byte of [separator, BYTE.lineFeed, BYTE.carriageReturn]) all[byte] = 1;
  return all;
}

/** Room for all cells where the bytes that are left, of which those so far are one in `parts`, hold as many as they did. */
function enlarged(offsets: Uint32Array<ArrayBuffer>, parts: number, most: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.min(most, Math.ceil(offsets.length * Math.max(1.1, 1.02 * parts))));
  larger.set(offsets);
  return larger;
}

/** True when a stretch of a record holds nothing but separators, blanks and empty quotes. */
function isBlank(bytes: Uint8Array, start: number, end: number, separator: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte !== separator && byte !== BYTE.space && byte !== BYTE.tab && byte !== BYTE.quote) return false;
  }
  return true;
}
