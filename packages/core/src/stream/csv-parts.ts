import type { CsvHeader } from '../data/csv-header.js';
import type { Sheet } from '../data/sheet.js';
import type { CsvCutter } from './csv-cutter.js';
import { joinedBytes } from './pieces.js';

/** Some records of a CSV. */
export interface CsvPart {
  readonly sheet: Sheet;
  /** The bytes that they were cut from. */
  readonly bytes: Uint8Array;
}

/** How a file is parted. */
export interface PartOptions {
  /** Bytes of a part, about; 16 MB unless given. */
  readonly partBytes?: number | undefined;
  /** Told how many bytes of the source were read so far. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

const PART = 16_777_216;

/** The parts of a CSV, one after the other; `cutter` knows afterwards whether the file is a table to its end. */
export async function* csvParts(
  source: AsyncIterable<Uint8Array>,
  cutter: CsvCutter,
  partBytes = PART,
): AsyncGenerator<CsvPart> {
  let pieces: Uint8Array[] = [];
  let held = 0;
  let wanted = partBytes;
  for await (const piece of source) {
    pieces.push(piece);
    held += piece.length;
    if (held < wanted) continue;
    const all = joinedBytes(pieces);
    const { sheet, used } = cutter.cut(all, false);
    pieces = [all.slice(used)];
    held = all.length - used;
    wanted = used === 0 ? held + partBytes : partBytes;
    if (sheet !== null) yield { sheet, bytes: all.subarray(0, used) };
    if (cutter.failure !== undefined) return;
  }
  const bytes = joinedBytes(pieces);
  const { sheet } = cutter.cut(bytes, true);
  if (sheet !== null) yield { sheet, bytes };
}

/** The sheets of a CSV, one after the other: one without rows where it has none. */
export async function* csvSheets(
  source: AsyncIterable<Uint8Array>,
  cutter: CsvCutter,
  header: CsvHeader,
  partBytes?: number,
): AsyncGenerator<Sheet> {
  for await (const { sheet } of csvParts(source, cutter, partBytes)) yield sheet;
  if (cutter.rows === 0) yield noRows(header);
}

/** A sheet of a header alone. */
export function noRows({ headers }: CsvHeader): Sheet {
  return { headers, rowCount: 0, cell: () => null, line: () => undefined };
}

/** The same pieces, counted. */
export async function* counted(
  source: AsyncIterable<Uint8Array>,
  onProgress: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of source) {
    yield piece;
    bytes += piece.length;
    onProgress(bytes);
  }
}
