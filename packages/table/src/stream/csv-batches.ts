import { ID, readCsv, TakarError } from '@takar/core';
import { joinedBytes } from '@takar/core/stream';
import type { ColumnTable } from 'arquero';
import { fromCsv, type CsvReading } from '../columns/text-tables.js';

/** How a file is read batch by batch. */
export interface BatchOptions extends CsvReading {
  /** Bytes of a batch, about; 16 MB unless given. */
  readonly batchBytes?: number;
  /** Told after each batch how many bytes and rows were read so far. */
  readonly onProgress?: (done: { readonly bytes: number; readonly rows: number }) => void;
}

const BATCH = 16_777_216;
/** What `readCsv` takes for a record at most, unless told otherwise. */
const LINE_LIMIT = 1_000_000;
const QUOTE = 0x22;
const LINE_FEED = 0x0a;
/** What may stand before a cell: a line break, the separators that the reader knows. */
const BEFORE_CELLS: ReadonlySet<number> = new Set(Array.from('\r\n,;\t|', (sign) => sign.charCodeAt(0)));

/**
 * Reads a CSV that is larger than memory: tables of some thousand rows each, with the header of the file, one after the other.
 * Only one batch is in memory. The notation of a column is found out in each batch; give `numbers` to the verbs where a file
 * may hold batches of nothing but ambiguous cells. A record that does not end, as after a quote that never closes, ends the
 * reading with an empty table whose issues say where it begins.
 *
 * @example
 * for await (const rows of csvBatches(createReadStream('kinerja.csv'))) total += withRule(rows, policy).numRows();
 */
export async function* csvBatches(
  source: AsyncIterable<Uint8Array>,
  { batchBytes = BATCH, onProgress, ...reading }: BatchOptions = {},
): AsyncGenerator<ColumnTable> {
  const { messages = ID, limit = LINE_LIMIT } = reading;
  let header: Uint8Array | null = null;
  let pieces: Uint8Array[] = [];
  let held = 0;
  let bytes = 0;
  let rows = 0;
  let wanted = batchBytes;
  const hasRows = (records: Uint8Array): boolean =>
    (readCsv(records, { ...reading, messages }).sheet?.rowCount ?? 1) > 0;
  const table = (records: Uint8Array): ColumnTable => {
    const batch = fromCsv(header === null ? records : joinedBytes([header, records]), reading);
    header ??= headerOf(records, readCsv(records, { ...reading, messages }).sheet?.line(0));
    rows += batch.numRows();
    onProgress?.({ bytes: bytes - held, rows });
    return batch;
  };
  for await (const piece of source) {
    if (bytes === 0) refuseWide(piece);
    bytes += piece.length;
    held += piece.length;
    pieces.push(piece);
    if (held < wanted) continue;
    const all = joinedBytes(pieces);
    const end = lastRecordEnd(all);
    if (header === null && end > 0 && !hasRows(all.subarray(0, end))) {
      // a header alone waits for its first row
      pieces = [all];
      wanted = held + batchBytes;
      continue;
    }
    wanted = batchBytes;
    pieces = [all.slice(end)];
    held = all.length - end;
    if (end > 0) yield table(all.subarray(0, end));
    else if (held > limit) {
      // the reader says where the record begins that does not end; nothing after it can be told apart
      yield table(all);
      return;
    }
  }
  if (held === 0) return;
  held = 0;
  yield table(joinedBytes(pieces));
}

/** Bytes up to the line on which the data begin. */
function headerOf(records: Uint8Array, line: number | undefined): Uint8Array {
  let at = 0;
  for (let seen = 1; line !== undefined && seen < line; seen += 1) {
    const next = records.indexOf(LINE_FEED, at);
    if (next < 0) break;
    at = next + 1;
  }
  return records.slice(0, at);
}

/**
 * Position after the last line break that no quote holds open; 0 where there is none. A quote opens a cell where the cell
 * begins; within one, as in `Pipa 5"`, it is a letter, and two in a quoted cell are one that is meant.
 */
function lastRecordEnd(bytes: Uint8Array): number {
  const firstLetter = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
  let open = false;
  let end = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i] === QUOTE) {
      if (!open) open = i === firstLetter || BEFORE_CELLS.has(bytes[i - 1] as number);
      else if (bytes[i + 1] === QUOTE) i += 1;
      else open = false;
    } else if (bytes[i] === LINE_FEED && !open) end = i + 1;
  }
  return end;
}

/** Two bytes a letter: line breaks cannot be found byte by byte. */
function refuseWide(bytes: Uint8Array): void {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new TakarError(
      'table/stream-encoding',
      'UTF-16 is not read batch by batch',
      'Save the file as UTF-8, or read it as a whole.',
    );
  }
}
