import { BYTE } from './byte-classes.js';

/** One record of a CSV: where its cells stand, and where the next record begins. */
export interface CsvRecord {
  readonly cells: readonly (readonly [start: number, end: number])[];
  /** Position after the line break. */
  readonly next: number;
  /** Line breaks inside quotes. */
  readonly innerLines: number;
  /** True when a quote is open at the end of what was read. */
  readonly open: boolean;
}

/** Reads one record, cell by cell, no further than `end`. Quotes as in RFC 4180, cells may span lines. */
export function csvRecord(bytes: Uint8Array, start: number, end: number, separator: number): CsvRecord {
  const cells: (readonly [number, number])[] = [];
  let innerLines = 0;
  let cellStart = start;
  let i = start;
  for (;;) {
    if (bytes[i] === BYTE.quote && i === cellStart) {
      const close = closingQuote(bytes, i, end);
      if (close === -1) return { cells, next: end, innerLines, open: true };
      innerLines += lineBreaks(bytes, i, close);
      i = close + 1;
    }
    while (i < end && bytes[i] !== separator && bytes[i] !== BYTE.lineFeed && bytes[i] !== BYTE.carriageReturn) i += 1;
    cells.push([cellStart, i]);
    if (i >= end || bytes[i] !== separator)
      return { cells, next: afterLineBreak(bytes, i, end), innerLines, open: false };
    i += 1;
    cellStart = i;
  }
}

/** Position of the quote that closes the one at `open`; -1 when there is none before `end`. */
export function closingQuote(bytes: Uint8Array, open: number, end: number): number {
  for (let i = open + 1; i < end; i++) {
    if (bytes[i] !== BYTE.quote) continue;
    if (bytes[i + 1] !== BYTE.quote || i + 1 >= end) return i;
    i += 1;
  }
  return -1;
}

/** Line breaks (CRLF, LF or CR) in a stretch of bytes. */
export function lineBreaks(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte === BYTE.lineFeed || (byte === BYTE.carriageReturn && bytes[i + 1] !== BYTE.lineFeed)) count += 1;
  }
  return count;
}

/** Position after the line break (CRLF, LF or CR) at `at`. */
export function afterLineBreak(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end) return end;
  return bytes[at] === BYTE.carriageReturn && bytes[at + 1] === BYTE.lineFeed ? at + 2 : at + 1;
}
