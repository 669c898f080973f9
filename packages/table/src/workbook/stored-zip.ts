import {
  beginsWith,
  DEFLATED,
  STORED,
  zip,
  ZIP_BEGINS,
  zipDirectory,
  zipPacked,
  type ZipEntry,
  type ZipRecord,
} from '@takar/core/xlsx';
import { partsApart } from './parts-apart.js';

const ENCRYPTED = 0x2041;

/** Parts of a workbook at most: a sheet has a handful. */
const MOST_ENTRIES = 10_000;

/** Pictures and films are no data; they are left out. */
const MEDIA = /(?:^|\/)(?:media|pictures|thumbnails)\//i;

/** What an archive says that cannot be read. */
export type ZipFault = 'too-large' | 'encrypted' | 'broken';

/** True for bytes that a reader of workbooks would take for an archive. */
export function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, ZIP_BEGINS.slice(0, 2));
}

/**
 * The same archive with its parts unpacked and stored as they are, so that who reads it afterwards unpacks nothing, whatever
 * its headers promise. Not more than `most` bytes are ever unpacked; more is a fault. Raised digits are kept apart (`partsApart`).
 */
export async function storedZip(bytes: Uint8Array, most: number): Promise<Uint8Array | ZipFault> {
  const entries: ZipRecord[] = [];
  for (const entry of zipDirectory(bytes)) {
    if (entries.length === MOST_ENTRIES) return 'too-large';
    entries.push(entry);
  }
  const stored: ZipEntry[] = [];
  let left = most;
  for (const entry of entries) {
    if (MEDIA.test(entry.name) || entry.name.endsWith('/')) continue;
    if ((entry.flags & ENCRYPTED) !== 0) return 'encrypted';
    const content = await contentOf(entry, bytes, left);
    if (typeof content === 'string') return content;
    left -= content.length;
    stored.push({ name: entry.name, bytes: content });
  }
  if (stored.length === 0) return 'broken';
  const apart = partsApart(stored);
  return typeof apart === 'string' ? apart : zip(apart);
}

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
