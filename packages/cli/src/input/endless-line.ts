import { fileKind } from './file-kind.js';

/** Lines that are longer are no table; the reader of CSV says so by its own, smaller limit. */
const LONGEST_LINE = 8_000_000;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Watches a source as it comes in and tells when a line of it never ends, so that a gigabyte without a line break is not
 * read to its end. JSON may be one line, and files of other kinds have none.
 */
export function endlessLine(file: string): (piece: Uint8Array) => boolean {
  let run = 0;
  let hasLines: boolean | undefined;
  return (piece) => {
    hasLines ??= fileKind(file, piece) === 'text';
    if (!hasLines) return false;
    const last = Math.max(piece.lastIndexOf(LINE_FEED), piece.lastIndexOf(CARRIAGE_RETURN));
    run = last === -1 ? run + piece.length : piece.length - last - 1;
    return run > LONGEST_LINE;
  };
}
