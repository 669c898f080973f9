import {
  beginsWith,
  crc32,
  DEFLATED,
  STORED,
  zip,
  ZIP_BEGINS,
  zipDirectory,
  zipPacked,
  type ZipEntry,
  type ZipRecord,
} from '@takar/core/xlsx';
import { isCalculatedAtOpening } from './formula-values.js';
import { holdsWord, lettersOf } from './letter-bytes.js';
import { withNumbersAlone } from './number-cells.js';
import { partsApart } from './parts-apart.js';
import { hasPlaceTwice, hasRecordTwice } from './repeated-places.js';

const ENCRYPTED = 0x2041;

/** Parts of a workbook at most: a sheet has a handful. */
const MOST_ENTRIES = 10_000;

/** Pictures and films are no data; they are left out. */
const MEDIA = /(?:^|\/)(?:media|pictures|thumbnails)\//i;

/** Parts that hold cells, as XLSX and ODS name them, and whatever else is XML but texts and looks. */
const SHEET = /^(?!.*(?:sharedStrings|styles|theme\d*)\.xml$).*\.xml$/i;

/** Sheets of XLSB. */
const SHEET_RECORDS = /worksheets\/[^/]*\.bin$/i;

/** What an archive says that cannot be read. */
export type ZipFault = 'too-large' | 'encrypted' | 'broken';

/** True for bytes that a reader of workbooks would take for an archive. */
export function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, ZIP_BEGINS.slice(0, 2));
}

/**
 * The same archive with its parts unpacked and stored as they are, so that who reads it afterwards unpacks nothing, whatever
 * its headers promise. Not more than `most` bytes are ever unpacked; more is a fault. So are two parts of one name, of which
 * one program reads the first and another the last, two rows or cells of one place in a sheet of XLSX or XLSB, and a part that
 * is not what it was when it was packed. Raised digits are kept apart (`partsApart`).
 */
export async function storedZip(bytes: Uint8Array, most: number): Promise<Uint8Array | ZipFault> {
  const entries: ZipRecord[] = [];
  for (const entry of zipDirectory(bytes)) {
    if (entries.length === MOST_ENTRIES) return 'too-large';
    entries.push(entry);
  }
  if (new Set(entries.map(({ name }) => plainName(name))).size < entries.length) return 'broken';
  const stored: ZipEntry[] = [];
  let left = most;
  for (const entry of entries) {
    if (MEDIA.test(entry.name) || entry.name.endsWith('/')) continue;
    if ((entry.flags & ENCRYPTED) !== 0) return 'encrypted';
    const content = await contentOf(entry, bytes, left);
    if (typeof content === 'string') return content;
    left -= content.length;
    if (crc32(content) !== entry.sum) return 'broken';
    stored.push({ name: entry.name, bytes: content });
  }
  if (stored.length === 0) return 'broken';
  const workbook = stored.find(({ name }) => plainName(name) === 'xl/workbook.xml');
  const atOpening = workbook !== undefined && isCalculatedAtOpening(lettersOf(workbook.bytes));
  const mended: ZipEntry[] = [];
  for (const { name, bytes: part } of stored) {
    const isSheet = SHEET.test(name);
    if (isSheet && holdsWord(part, 'sheetData') && hasPlaceTwice(part)) return 'broken';
    if (SHEET_RECORDS.test(name) && hasRecordTwice(part)) return 'broken';
    mended.push({ name, bytes: isSheet ? withNumbersAlone(part, atOpening) : part });
  }
  const apart = partsApart(mended);
  return typeof apart === 'string' ? apart : zip(apart);
}

/** Readers of workbooks look names up in any case, and with either slash. */
const plainName = (name: string): string => name.replaceAll('\\', '/').toLowerCase();

async function contentOf(entry: ZipRecord, bytes: Uint8Array, most: number): Promise<Uint8Array | ZipFault> {
  const data = zipPacked(bytes, entry);
  if (data === null) return 'broken';
  if (entry.method === STORED) return data.length > most ? 'too-large' : data;
  return entry.method === DEFLATED ? inflated(data, most) : 'broken';
}

async function inflated(data: Uint8Array, most: number): Promise<Uint8Array | ZipFault> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const unpacking = new Blob([data as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = unpacking.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  for (;;) {
    // What cannot be unpacked is an error of one kind or another, by the age of the browser or of Node.
    const read = await reader.read().catch(() => null);
    if (read === null) return 'broken';
    const { done, value } = read;
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return 'too-large';
    }
    pieces.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
